package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The people of a cohort turned into a table: the hard rules say which pairs are in it, the criteria what they score. */
final class CohortScores implements Explanations, Conflicts.People {

    private final Map<ParticipantId, Mentee> mentees;
    private final Map<ParticipantId, Mentor> mentors;
    private final Circumstances circumstances;
    private final Scoring scoring;
    private final Wishes wishes;
    private final Distances distances;

    CohortScores(Cohort cohort, MatchingPolicy policy, LocalDate today, Constraints constraints) {
        mentees = byId("mentee", cohort.mentees(), Mentee::id);
        mentors = byId("mentor", cohort.mentors(), Mentor::id);
        circumstances = Circumstances.of(cohort, policy, today, constraints);
        scoring = new Scoring(policy);
        wishes = cohort.wishes();
        distances = cohort.distances();
    }

    private static <T> Map<ParticipantId, T> byId(String role, List<T> people, Function<T, ParticipantId> id) {
        Map<ParticipantId, T> map = new HashMap<>();
        for (T person : people) {
            if (map.put(id.apply(person), person) != null) {
                throw new IllegalArgumentException("The cohort has " + role + " " + id.apply(person) + " twice.");
            }
        }
        return map;
    }

    /**
     * All pairs the policy allows, forbidden ones among them: what forbidding them costs can be asked later. Measured and
     * weighed a mentee at a time, so that only the scores are kept.
     */
    ScoreTable table() {
        AllowedPairs pairs = new AllowedPairs(mentees.values(), mentors.values(), circumstances.unconstrained());
        Measuring measuring = new Measuring(pairs.mentees, pairs.mentors, distances, circumstances.today());
        int[] scores = new int[pairs.mentor.length];
        int[] row = new int[pairs.mentors.size()];
        int[] weighed = new int[row.length];
        int[][] values = new int[Criterion.values().length][row.length];
        for (int i = 0; i < pairs.mentees.size(); i++) {
            int count = pairs.start[i + 1] - pairs.start[i];
            System.arraycopy(pairs.mentor, pairs.start[i], row, 0, count);
            measuring.measure(i, row, 0, count, values);
            scoring.weigh(values, 0, count, weighed);
            System.arraycopy(weighed, 0, scores, pairs.start[i], count);
        }
        return pairs.scored(scores, wishes);
    }

    @Override
    public Optional<String> refusal(ParticipantId mentee, ParticipantId mentor) {
        return HardRule.first(known(mentees, mentee), known(mentors, mentor), circumstances)
                .map(HardRule::code);
    }

    @Override
    public boolean isMentee(ParticipantId id) {
        return mentees.containsKey(id);
    }

    @Override
    public boolean isMentor(ParticipantId id) {
        return mentors.containsKey(id);
    }

    @Override
    public int places(ParticipantId mentor) {
        return circumstances.places(known(mentors, mentor));
    }

    @Override
    public String whyNobody(ParticipantId mentee) {
        Map<HardRule, Integer> bites = new EnumMap<>(HardRule.class);
        for (Mentor mentor : mentors.values()) {
            HardRule.first(known(mentees, mentee), mentor, circumstances)
                    .ifPresent(rule -> bites.merge(rule, 1, Integer::sum));
        }
        return bites.entrySet().stream()
                .reduce((earlier, later) -> later.getValue() > earlier.getValue() ? later : earlier)
                .map(commonest -> commonest.getKey().code())
                .orElse(Reasons.NO_PLACE_LEFT);
    }

    @Override
    public List<Contribution> contributions(ParticipantId mentee, ParticipantId mentor) {
        int[][] values =
                Measuring.values(known(mentees, mentee), known(mentors, mentor), distances, circumstances.today());
        return scoring.contributions(values, 0);
    }

    @Override
    public int bonus(ParticipantId mentee, ParticipantId mentor) {
        int[][] values =
                Measuring.values(known(mentees, mentee), known(mentors, mentor), distances, circumstances.today());
        return wishes.bonus(mentee, mentor, scoring.score(values, 0));
    }

    private static <T> T known(Map<ParticipantId, T> people, ParticipantId id) {
        T person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException(
                    "Participant " + id + " is not among those to be matched. Maybe the id is misspelt?");
        }
        return person;
    }
}
