package ca.learningpartners.mentorship.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which part of some people is still there after a time, estimated from people who were followed for different lengths of
 * time (E. L. Kaplan, P. Meier: Nonparametric estimation from incomplete observations. Journal of the American
 * Statistical Association 53, 1958, 457–481). It falls at times at which somebody leaves and is level between them. It
 * takes for granted that those who are lost sight of leave as often as the others do.
 */
public final class KaplanMeier {

    /** How an interval is worked out around the curve. */
    public enum Scale {
        /** On the curve itself, cut at 0 and 1: too narrow for few people. */
        PLAIN,
        /** On the logarithm of minus its logarithm (J. D. Kalbfleisch, R. L. Prentice 1980): it never leaves 0 to 1. */
        LOG_LOG
    }

    /**
     * A time at which somebody left.
     *
     * @param atRisk how many were there just before
     * @param left how many left at it
     * @param share the part that is still there just after
     * @param standardError by M. Greenwood’s formula (1926); not a number once nobody is left
     */
    public record Step(int time, int atRisk, int left, double share, double standardError) {}

    /** A step, and the sum in Greenwood's formula up to it. */
    private record Sum(Step step, double greenwood) {}

    private final List<Followed> people;
    private final List<Sum> sums = new ArrayList<>();

    private KaplanMeier(Collection<Followed> people) {
        this.people = List.copyOf(people);
    }

    /** @param people at least one */
    public static KaplanMeier of(Collection<Followed> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("A curve of nobody. Maybe nobody has begun yet?");
        }
        KaplanMeier curve = new KaplanMeier(people);
        TreeMap<Integer, Integer> leaving = new TreeMap<>();
        people.stream().filter(Followed::ended).forEach(each -> leaving.merge(each.until(), 1, Integer::sum));
        leaving.forEach(curve::step);
        return curve;
    }

    private void step(int time, int left) {
        int atRisk = atRisk(time);
        double before = sums.isEmpty() ? 1 : sums.get(sums.size() - 1).step().share();
        double sum = sums.isEmpty() ? 0 : sums.get(sums.size() - 1).greenwood();
        double share = left == atRisk ? 0 : before * (atRisk - left) / atRisk;
        double greenwood = sum + (double) left / ((double) atRisk * (atRisk - left));
        double error = share == 0 ? Double.NaN : share * Math.sqrt(greenwood);
        sums.add(new Sum(new Step(time, atRisk, left, share, error), greenwood));
    }

    /** Every time at which somebody left, the earliest first. */
    public List<Step> steps() {
        return sums.stream().map(Sum::step).toList();
    }

    /** How many are still followed just before a time. */
    public int atRisk(int time) {
        return (int) people.stream().filter(each -> each.until() >= time).count();
    }

    /** The part that is still there just after a time. Beyond the last of whom anything is known, nothing is estimated. */
    public double share(int time) {
        return sum(time).map(sum -> sum.step().share()).orElse(1.0);
    }

    /** The standard error of {@link #share}; 0 as long as nobody left, not a number once nobody is left. */
    public double standardError(int time) {
        return sum(time).map(sum -> sum.step().standardError()).orElse(0.0);
    }

    /** Between which two values the share lies with a confidence of 95 %; empty where nobody or everybody left, for then nothing is known of how it varies. */
    public Optional<Interval> interval(int time, Scale scale) {
        return sum(time).filter(sum -> sum.step().share() > 0).map(sum -> interval(sum, scale));
    }

    private static Interval interval(Sum sum, Scale scale) {
        double share = sum.step().share();
        if (scale == Scale.PLAIN) {
            double reach = Proportion.Z * sum.step().standardError();
            return new Interval(Math.max(0, share - reach), Math.min(1, share + reach));
        }
        double reach = Proportion.Z * Math.sqrt(sum.greenwood()) / -Math.log(share);
        return new Interval(Math.pow(share, Math.exp(reach)), Math.pow(share, Math.exp(-reach)));
    }

    /** The first time at which at most half are still there; empty if more than half are to the end. */
    public OptionalInt median() {
        return sums.stream()
                .map(Sum::step)
                .filter(step -> step.share() <= 0.5 + 1e-12)
                .mapToInt(Step::time)
                .findFirst();
    }

    private Optional<Sum> sum(int time) {
        return sums.stream().filter(sum -> sum.step().time() <= time).reduce((earlier, later) -> later);
    }
}
