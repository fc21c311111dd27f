package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.Trend;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How alike the places are the two work in: the mean of those of four parts that are known on both sides. They are the
 * remoteness, the mix of schools, the circumstances they share, and whether the places grow or shrink.
 */
final class ContextAlike implements Measure {

    private static final double REMOTENESS_STEPS = 3;

    @Override
    public OptionalInt of(Mentee mentee, Mentor mentor) {
        Setting hers = mentee.setting();
        Setting his = mentor.setting();
        OptionalDouble mean = Stream.of(remoteness(hers, his), schools(hers, his), shared(hers, his), trend(hers, his))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        return mean.isPresent() ? OptionalInt.of(MicroPoints.of(mean.getAsDouble())) : OptionalInt.empty();
    }

    static OptionalDouble remoteness(Setting one, Setting other) {
        Integer from = one.remoteness();
        Integer to = other.remoteness();
        return from == null || to == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - Math.abs(from - to) / REMOTENESS_STEPS);
    }

    /** The cosine of the angle between the two counts of schools: 1 for the same mix, whatever the number. */
    static OptionalDouble schools(Setting one, Setting other) {
        long lengths = product(one.schools(), one.schools()) * product(other.schools(), other.schools());
        return lengths == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Math.min(1, product(one.schools(), other.schools()) / StrictMath.sqrt((double) lengths)));
    }

    private static long product(Map<SchoolKind, Integer> one, Map<SchoolKind, Integer> other) {
        long sum = 0;
        for (SchoolKind kind : SchoolKind.values()) {
            sum += (long) one.getOrDefault(kind, 0) * other.getOrDefault(kind, 0);
        }
        return sum;
    }

    /** Which share of the mentee's circumstances the mentor works in too; no part of the mean if the mentee has none. */
    static OptionalDouble shared(Setting mentee, Setting mentor) {
        return mentee.contexts().stream()
                .mapToInt(context -> mentor.contexts().contains(context) ? 1 : 0)
                .average();
    }

    /** 1 for the same trend, 0 for opposite ones, a half next to a stable place. */
    static OptionalDouble trend(Setting one, Setting other) {
        Trend from = one.trend();
        Trend to = other.trend();
        return from == null || to == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - Math.abs(from.ordinal() - to.ordinal()) / 2.0);
    }
}
