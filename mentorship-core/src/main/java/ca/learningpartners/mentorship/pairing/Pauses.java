package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pauses of a partnership, one after the other. At most the last one is open.
 *
 * @param all the earliest first
 */
public record Pauses(List<Pause> all) {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        all = List.copyOf(all);
        if (all.stream().limit(Math.max(0, all.size() - 1)).anyMatch(Pause::isOpen)) {
            throw new IllegalArgumentException("A pause began before the one before it had ended. Maybe end it first?");
        }
    }

    /** The one that lasts. */
    public Optional<Pause> open() {
        return all.stream().filter(Pause::isOpen).findFirst();
    }

    /** The latest one, whether it lasts or not. */
    public Optional<Pause> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether there was a pause at a moment. */
    public boolean cover(Instant moment) {
        return all.stream().anyMatch(pause -> pause.covers(moment));
    }

    Pauses with(Pause begun) {
        return new Pauses(Stream.concat(all.stream(), Stream.of(begun)).toList());
    }

    Pauses ending(Fact end) {
        return new Pauses(all.stream()
                .map(pause -> pause.isOpen() ? pause.end(end) : pause)
                .toList());
    }
}
