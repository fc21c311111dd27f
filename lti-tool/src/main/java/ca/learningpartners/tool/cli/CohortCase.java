package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Conflict;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.participant.ImportedCohort;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Eligibility;
import ca.learningpartners.mentorship.text.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of a file: those who may take part today are matched, the others are named with the reason. */
final class CohortCase implements MatchCase {

    private final Cohort cohort;
    private final MatchingPolicy policy;
    private final LocalDate today;
    private final SortedMap<ParticipantId, Unmatched> leftOut = new TreeMap<>();
    private final Map<ParticipantId, Mentee> mentees;
    private final Map<ParticipantId, Mentor> mentors;
    private final Map<ParticipantId, Participant> people;

    CohortCase(ImportedCohort file, Eligibility eligibility, MatchingPolicy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
        this.people = byId(file.people(), Participant::id);
        this.mentees = byId(file.mentees(), Mentee::id);
        this.mentors = byId(file.mentors(), Mentor::id);
        List<Mentee> eligible = new ArrayList<>();
        for (Mentee mentee : file.mentees()) {
            Optional<Refusal> refusal = eligibility.refusal(mentee.positionStart(), today);
            if (refusal.isPresent()) {
                leftOut.put(
                        mentee.id(), new Unmatched(mentee.id(), refusal.get().code()));
            } else {
                eligible.add(mentee);
            }
        }
        this.cohort = new Cohort(eligible, file.mentors(), Map.of());
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
    public List<Unmatched> leftOut() {
        return List.copyOf(leftOut.values());
    }

    @Override
    public Optional<Conflict> conflict(List<Constraint> constraints) {
        return Matching.conflict(cohort, policy, today, constraints);
    }

    @Override
    public Matched match(Constraints constraints) {
        return Matching.solve(cohort, policy, today, constraints, Collections.emptySortedMap());
    }

    @Override
    public String label(ParticipantId id) {
        Participant person = people.get(id);
        return person == null ? id.value() : person.name() + " (" + id + ")";
    }

    private static <T> Map<ParticipantId, T> byId(List<T> people, Function<T, ParticipantId> id) {
        return people.stream().collect(Collectors.toMap(id, each -> each));
    }
}
