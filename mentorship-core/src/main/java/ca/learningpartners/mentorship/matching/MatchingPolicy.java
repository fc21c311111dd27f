package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.Kept;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a program matches: what counts how much, and which pairs are out of the question. Policies are versioned data;
 * a run keeps the written form of the one it used.
 *
 * @param version what people call this policy ("bcssa-2026.1")
 * @param weights what each criterion counts, 0 or more; only their proportions matter; not all 0
 * @param floor true to raise the worst-off mentee before the total counts
 * @param sameDistrict true if partners may come from the same district
 * @param mentorYears full years in a senior role a mentor needs
 * @param reportingLineMonths for how long a line of report keeps two people apart
 * @param districts where a district differs in one of the last three, what holds there
 */
public record MatchingPolicy(
        String version,
        Map<Criterion, Integer> weights,
        boolean floor,
        boolean sameDistrict,
        int mentorYears,
        int reportingLineMonths,
        SortedMap<DistrictNumber, Locally> districts) {

    /** The weights both programs start with, in micro-points. */
    public static final Map<Criterion, Integer> WEIGHTS = Map.of(
            Criterion.NEED, 250_000,
            Criterion.EXPERTISE, 200_000,
            Criterion.COMMONALITY, 200_000,
            Criterion.CONTEXT, 150_000,
            Criterion.SIZE, 100_000,
            Criterion.GEOGRAPHY, 100_000);

    public MatchingPolicy {
        version = Kept.line("policy version", version, 100);
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            int weight = weights.getOrDefault(criterion, 0);
            if (weight < 0) {
                throw new IllegalArgumentException(
                        "The weight of " + criterion.key() + " is " + weight + "; it cannot be below zero.");
            }
            all.put(criterion, weight);
        }
        if (all.values().stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException(
                    "All weights are zero, so nothing would count. Give at least one criterion a weight.");
        }
        weights = Collections.unmodifiableMap(all);
        districts = Collections.unmodifiableSortedMap(new TreeMap<>(districts));
    }

    /** A policy that asks the same of every district. */
    public MatchingPolicy(
            String version,
            Map<Criterion, Integer> weights,
            boolean floor,
            boolean sameDistrict,
            int mentorYears,
            int reportingLineMonths) {
        this(version, weights, floor, sameDistrict, mentorYears, reportingLineMonths, new TreeMap<>());
    }

    /**
     * What holds in one district.
     *
     * @param sameDistrict true if partners may both come from it
     * @param mentorYears full years in a senior role its mentors need
     * @param reportingLineMonths for how long a line of report keeps its people from others
     */
    public record Locally(boolean sameDistrict, int mentorYears, int reportingLineMonths) {

        private static Locally of(Program program, DistrictNumber district) {
            return new Locally(
                    program.setting(PolicyKey.SAME_DISTRICT, district) == 1,
                    program.setting(PolicyKey.MENTOR_YEARS, district),
                    program.setting(PolicyKey.REPORTING_LINE_MONTHS, district));
        }

        private String written() {
            return (sameDistrict ? 1 : 0) + "/" + mentorYears + "/" + reportingLineMonths;
        }

        private static Locally read(String written) {
            String[] parts = written.split("/");
            return new Locally(parts[0].equals("1"), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    boolean sameDistrict(DistrictNumber district) {
        Locally here = districts.get(district);
        return here == null ? sameDistrict : here.sameDistrict();
    }

    int mentorYears(@Nullable DistrictNumber district) {
        Locally here = district == null ? null : districts.get(district);
        return here == null ? mentorYears : here.mentorYears();
    }

    int reportingLineMonths(@Nullable DistrictNumber district) {
        Locally here = district == null ? null : districts.get(district);
        return here == null ? reportingLineMonths : here.reportingLineMonths();
    }

    /** The policy a program begins with, from its own rules. */
    public static MatchingPolicy of(Program program) {
        return new MatchingPolicy(
                program.template().name() + "-" + program.template().version(),
                WEIGHTS,
                true,
                program.setting(PolicyKey.SAME_DISTRICT) == 1,
                program.setting(PolicyKey.MENTOR_YEARS),
                program.setting(PolicyKey.REPORTING_LINE_MONTHS),
                locally(program));
    }

    private static SortedMap<DistrictNumber, Locally> locally(Program program) {
        SortedMap<DistrictNumber, Locally> districts = new TreeMap<>();
        for (PolicyKey key :
                List.of(PolicyKey.SAME_DISTRICT, PolicyKey.MENTOR_YEARS, PolicyKey.REPORTING_LINE_MONTHS)) {
            program.rules()
                    .differing(key)
                    .keySet()
                    .forEach(district -> districts.put(district, Locally.of(program, district)));
        }
        return districts;
    }

    /** This policy with other weights under another name. */
    public MatchingPolicy weighing(String newVersion, Map<Criterion, Integer> newWeights, boolean newFloor) {
        return new MatchingPolicy(
                newVersion, newWeights, newFloor, sameDistrict, mentorYears, reportingLineMonths, districts);
    }

    /** Whether both ask for the same, whatever they are called. Only the proportions of weights count. */
    public boolean asksTheSameAs(MatchingPolicy other) {
        return weighsAs(other)
                && sameDistrict == other.sameDistrict
                && mentorYears == other.mentorYears
                && reportingLineMonths == other.reportingLineMonths
                && districts.equals(other.districts);
    }

    /** Whether the same counts as much in both, whatever the rules. */
    public boolean weighsAs(MatchingPolicy other) {
        return inProportion(weights).equals(inProportion(other.weights)) && floor == other.floor;
    }

    private static Map<Criterion, Long> inProportion(Map<Criterion, Integer> weights) {
        long divisor = weights.values().stream().mapToLong(Integer::longValue).reduce(0, MatchingPolicy::divisor);
        return weights.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() / divisor));
    }

    /** The greatest common divisor; that of a number and 0 is the number. */
    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /** The policy as one line of text, the same for equal policies. */
    public String written() {
        String counts = weights.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "%s floor=%b same-district=%b mentor-years=%d reporting-line-months=%d%s version=%s",
                counts,
                floor,
                sameDistrict,
                mentorYears,
                reportingLineMonths,
                districts.isEmpty() ? "" : " districts=" + writtenDistricts(),
                version);
    }

    private String writtenDistricts() {
        return districts.entrySet().stream()
                .map(each -> each.getKey().value() + ":" + each.getValue().written())
                .collect(Collectors.joining(","));
    }

    private static SortedMap<DistrictNumber, Locally> readDistricts(String written) {
        SortedMap<DistrictNumber, Locally> districts = new TreeMap<>();
        for (String each : written.split(",")) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                districts.put(DistrictNumber.parse(each.substring(0, colon)), Locally.read(each.substring(colon + 1)));
            }
        }
        return districts;
    }

    /**
     * The policy that was {@link #written()}.
     *
     * @throws IllegalArgumentException if the text is no policy
     */
    public static MatchingPolicy read(String written) {
        int version = written.indexOf(" version=");
        if (version < 0) {
            throw new IllegalArgumentException("“" + written + "” names no version of a policy.");
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : written.substring(0, version).split(" ")) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
        }
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, Integer.valueOf(parts.getOrDefault(criterion.key(), "0")));
        }
        return new MatchingPolicy(
                written.substring(version + " version=".length()),
                weights,
                Boolean.parseBoolean(parts.get("floor")),
                Boolean.parseBoolean(parts.get("same-district")),
                Integer.parseInt(parts.getOrDefault("mentor-years", "0")),
                Integer.parseInt(parts.getOrDefault("reporting-line-months", "0")),
                readDistricts(parts.getOrDefault("districts", "")));
    }
}
