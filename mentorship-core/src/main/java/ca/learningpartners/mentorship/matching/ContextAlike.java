package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.SharedContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How alike the places are the two work in: the mean of those of four parts that are known on both sides. They are the
 * remoteness, the mix of schools, the circumstances they share, and whether the places grow or shrink.
 */
final class ContextAlike implements Measure {

    /** Stands for a part that is not known on both sides. */
    static final double NO_PART = -1;

    private static final double REMOTENESS_STEPS = 3;

    @Override
    public Kernel over(List<Mentee> mentees, List<Mentor> mentors) {
        Place[] hers =
                mentees.stream().map(mentee -> new Place(mentee.setting())).toArray(Place[]::new);
        Place[] his =
                mentors.stream().map(mentor -> new Place(mentor.setting())).toArray(Place[]::new);
        return (mentee, mentor, from, to, values) -> {
            for (int e = from; e < to; e++) {
                values[e] = mean(hers[mentee], his[mentor[e]]);
            }
        };
    }

    private static int mean(Place hers, Place his) {
        double sum = 0;
        int parts = 0;
        double remoteness = remoteness(hers, his);
        if (remoteness >= 0) {
            sum += remoteness;
            parts++;
        }
        double schools = schools(hers, his);
        if (schools >= 0) {
            sum += schools;
            parts++;
        }
        double shared = shared(hers, his);
        if (shared >= 0) {
            sum += shared;
            parts++;
        }
        double trend = trend(hers, his);
        if (trend >= 0) {
            sum += trend;
            parts++;
        }
        return parts == 0 ? UNKNOWN : MicroPoints.of(sum / parts);
    }

    static double remoteness(Place one, Place other) {
        return one.remoteness < 0 || other.remoteness < 0
                ? NO_PART
                : 1 - Math.abs(one.remoteness - other.remoteness) / REMOTENESS_STEPS;
    }

    /** The cosine of the angle between the two counts of schools: 1 for the same mix, whatever the number. */
    static double schools(Place one, Place other) {
        long lengths = one.schoolsSquared * other.schoolsSquared;
        return lengths == 0
                ? NO_PART
                : Math.min(1, product(one.schools, other.schools) / StrictMath.sqrt((double) lengths));
    }

    private static long product(int[] one, int[] other) {
        long sum = 0;
        for (int kind = 0; kind < one.length; kind++) {
            sum += (long) one[kind] * other[kind];
        }
        return sum;
    }

    /** Which share of the mentee's circumstances the mentor works in too; no part of the mean if the mentee has none. */
    static double shared(Place mentee, Place mentor) {
        int asked = Integer.bitCount(mentee.contexts);
        return asked == 0 ? NO_PART : (double) Integer.bitCount(mentee.contexts & mentor.contexts) / asked;
    }

    /** 1 for the same trend, 0 for opposite ones, a half next to a stable place. */
    static double trend(Place one, Place other) {
        return one.trend < 0 || other.trend < 0 ? NO_PART : 1 - Math.abs(one.trend - other.trend) / 2.0;
    }

    /** A setting as numbers; what is not known is below 0. */
    static final class Place {
        private final int remoteness;
        private final int[] schools;
        private final long schoolsSquared;
        private final int contexts;
        private final int trend;

        Place(Setting setting) {
            remoteness = setting.remoteness() == null ? UNKNOWN : setting.remoteness();
            schools = Stream.of(SchoolKind.values())
                    .mapToInt(kind -> setting.schools().getOrDefault(kind, 0))
                    .toArray();
            schoolsSquared = product(schools, schools);
            contexts = bits(setting.contexts());
            trend = setting.trend() == null ? UNKNOWN : setting.trend().ordinal();
        }

        private static int bits(Collection<SharedContext> contexts) {
            return contexts.stream().mapToInt(context -> 1 << context.ordinal()).reduce(0, (one, other) -> one | other);
        }
    }
}
