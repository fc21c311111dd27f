package ca.learningpartners.demolms.launch;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The launches under way, and the answers given lately. A launch waits ten minutes for its authorization request and is
 * answered once, unless its campus has the habit of answering again. Both lists are bounded; the oldest goes first.
 */
public final class Launches {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Map<String, Launch> waiting = bounded(1_000);
    private final Map<String, Answer> answered = bounded(200);
    private final Clock clock;

    public Launches(Clock clock) {
        this.clock = clock;
    }

    public synchronized void start(Launch launch) {
        waiting.put(launch.id(), launch);
    }

    public synchronized Optional<Launch> waitingFor(String messageHint) {
        return waiting.values().stream()
                .filter(launch -> launch.messageHint().equals(messageHint))
                .filter(launch -> clock.instant().isBefore(launch.startedAt().plus(PATIENCE)))
                .findFirst();
    }

    /** Takes a launch off the list; false when somebody else was first. */
    public synchronized boolean take(Launch launch) {
        return waiting.remove(launch.id(), launch);
    }

    public synchronized void remember(Launch launch, Answer answer) {
        answered.put(launch.id(), answer);
    }

    public synchronized Optional<Answer> answerOf(String launchId) {
        return Optional.ofNullable(answered.get(launchId));
    }

    private static <T> Map<String, T> bounded(int room) {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > room;
            }
        };
    }
}
