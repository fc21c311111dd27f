package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.store.Stores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The first three of everybody in a run: the proposed partner first, then whom they score highest with. */
final class Shortlist {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> !candidate.proposed)
            .thenComparing(candidate -> -candidate.score)
            .thenComparing(candidate -> candidate.other);

    private final MatchRun run;
    private final MatchInputs inputs;
    private final Fact asked;
    private final Map<ParticipantId, Mentee> mentees;
    private final Map<ParticipantId, Mentor> mentors;
    private final Distances distances;

    Shortlist(MatchRun run, MatchInputs inputs, Fact asked, Stores stores) {
        this.run = run;
        this.inputs = inputs;
        this.asked = asked;
        distances = Distances.of(stores.communities().all(), stores.travels().all());
        mentees = stores.enrolments().mentees(run.program()).stream()
                .collect(Collectors.toMap(Mentee::id, Function.identity()));
        mentors = stores.enrolments().mentors(run.program()).stream()
                .collect(Collectors.toMap(Mentor::id, Function.identity()));
    }

    private record Candidate(ParticipantId other, boolean proposed, int score) {}

    List<Suggestion> suggestions(Predicate<Participant> isAsked) {
        Map<ParticipantId, ParticipantId> proposed =
                run.proposal().pairs().stream().collect(Collectors.toMap(ProposedPair::mentee, ProposedPair::mentor));
        Map<ParticipantId, List<Candidate>> forMentees = new TreeMap<>();
        Map<ParticipantId, List<Candidate>> forMentors = new TreeMap<>();
        inputs.scores().visit((mentee, mentor, score) -> {
            boolean both = mentees.containsKey(mentee) && mentors.containsKey(mentor);
            if (both && !run.constraints().forbids(mentee, mentor)) {
                boolean together = mentor.equals(proposed.get(mentee));
                consider(forMentees, mentee, new Candidate(mentor, together, score));
                consider(forMentors, mentor, new Candidate(mentee, together, score));
            }
        });
        forMentees.keySet().removeIf(id -> !isAsked.test(known(mentees, id).person()));
        forMentors.keySet().removeIf(id -> !isAsked.test(known(mentors, id).person()));
        List<Suggestion> all = new ArrayList<>();
        forMentees.forEach((id, best) -> put(all, id, Role.MENTEE, best));
        forMentors.forEach((id, best) -> put(all, id, Role.MENTOR, best));
        return all;
    }

    /** Keeps the best three seen so far, in order. */
    private static void consider(Map<ParticipantId, List<Candidate>> lists, ParticipantId person, Candidate candidate) {
        List<Candidate> best = lists.computeIfAbsent(person, id -> new ArrayList<>(Suggestion.MOST + 1));
        if (best.size() == Suggestion.MOST && BEST_FIRST.compare(best.get(Suggestion.MOST - 1), candidate) < 0) {
            return;
        }
        best.add(candidate);
        best.sort(BEST_FIRST);
        if (best.size() > Suggestion.MOST) {
            best.remove(Suggestion.MOST);
        }
    }

    private void put(List<Suggestion> all, ParticipantId person, Role role, List<Candidate> best) {
        for (int place = 0; place < best.size(); place++) {
            ParticipantId other = best.get(place).other;
            List<Criterion> reasons = role == Role.MENTEE ? reasons(person, other) : reasons(other, person);
            all.add(new Suggestion(run.id(), person, role, other, place, reasons, asked));
        }
    }

    private List<Criterion> reasons(ParticipantId mentee, ParticipantId mentor) {
        return Contribution.strongest(Matching.contributions(
                known(mentees, mentee), known(mentors, mentor), run.policy(), distances, inputs.day()));
    }

    private static <T> T known(Map<ParticipantId, T> people, ParticipantId id) {
        T person = people.get(id);
        if (person == null) {
            throw new IllegalStateException("Participant " + id + " is not enrolled.");
        }
        return person;
    }
}
