package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import java.util.Arrays;
import java.util.Optional;

/** What two settings of work have in common; nothing is guessed where one of them is not known. */
record Nearness(Setting one, Setting other) {

    private static final double ALIKE = 0.8;
    private static final long NEAR = 300;

    /** Whether the mix of schools points the same way: the cosine of the two is at least 0.8. */
    boolean schoolsAlike() {
        double lengths = Math.sqrt(product(one, one) * product(other, other));
        return lengths > 0 && product(one, other) / lengths >= ALIKE;
    }

    Optional<Integer> sameRemoteness() {
        return Optional.ofNullable(one.remoteness()).filter(known -> known > 0 && known.equals(other.remoteness()));
    }

    /** The distance between the two bases, if it is at most 300 km. */
    Optional<Long> near() {
        return one.base() == null || other.base() == null
                ? Optional.empty()
                : Optional.of(Math.round(one.base().kilometresTo(other.base()))).filter(far -> far <= NEAR);
    }

    private static double product(Setting left, Setting right) {
        return Arrays.stream(SchoolKind.values())
                .mapToDouble(kind -> (double) left.schools().getOrDefault(kind, 0)
                        * right.schools().getOrDefault(kind, 0))
                .sum();
    }
}
