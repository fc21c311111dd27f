package ca.learningpartners.demolms.fault;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The faults of one campus at the moment: at most one to a service, none to begin with. */
public final class Faults {

    private static final Duration PATIENCE_OF_NO_TOOL = Duration.ofSeconds(30);

    private final Map<Service, Fault> current = new EnumMap<>(Service.class);
    private Duration slowness = PATIENCE_OF_NO_TOOL;

    /** From now on that service fails in that way, and in no other. */
    public synchronized void set(Fault fault) {
        current.put(fault.service(), fault);
    }

    public synchronized void clear(Service service) {
        current.remove(service);
    }

    public synchronized void clear() {
        current.clear();
    }

    public synchronized boolean has(Fault fault) {
        return current.get(fault.service()) == fault;
    }

    public synchronized Optional<Fault> of(Service service) {
        return Optional.ofNullable(current.get(service));
    }

    /** How late a slow service answers; half a minute unless set. */
    public synchronized Duration slowness() {
        return slowness;
    }

    public synchronized void slowness(Duration late) {
        slowness = late;
    }
}
