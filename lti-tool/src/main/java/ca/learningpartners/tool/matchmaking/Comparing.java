package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matchmaking.Draft;
import ca.learningpartners.mentorship.participant.ParticipantId;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets two proposals side by side: who changed, and what brought it about. */
final class Comparing {

    private final Version before;
    private final Version after;
    private final boolean otherWeights;

    /** A proposal with what it was made from. */
    record Version(
            MatchingPolicy policy, Constraints constraints, Proposal proposal, Map<ParticipantId, ProposedPair> pairs) {

        static Version of(MatchRun run) {
            return of(run.policy(), run.constraints(), run.proposal());
        }

        static Version of(Draft draft, Proposal proposal) {
            return of(draft.policy(), draft.constraints(), proposal);
        }

        private static Version of(MatchingPolicy policy, Constraints constraints, Proposal proposal) {
            return new Version(
                    policy,
                    constraints,
                    proposal,
                    proposal.pairs().stream().collect(Collectors.toMap(ProposedPair::mentee, Function.identity())));
        }

        Set<ParticipantId> people() {
            Set<ParticipantId> people =
                    new HashSet<>(proposal.certificate().menteeDuals().keySet());
            people.addAll(proposal.certificate().mentorDuals().keySet());
            return people;
        }

        Optional<ParticipantId> mentor(ParticipantId mentee) {
            return Optional.ofNullable(pairs.get(mentee)).map(ProposedPair::mentor);
        }
    }

    Comparing(Version before, Version after) {
        this.before = before;
        this.after = after;
        this.otherWeights = !before.policy().asksTheSameAs(after.policy());
    }

    /** Whether a pair of the later proposal was not in the earlier. */
    boolean fresh(ProposedPair pair) {
        return !Optional.of(pair.mentor()).equals(before.mentor(pair.mentee()));
    }

    Comparison seen(Sight sight, Locale reader) {
        List<ParticipantId> changed = changed();
        List<Comparison.Change> visible = changed.stream()
                .filter(mentee -> visible(sight, mentee))
                .map(mentee -> change(sight, mentee))
                .sorted(Comparator.comparing(change -> change.mentee().name(), Collator.getInstance(reader)))
                .toList();
        Set<ParticipantId> were = before.people();
        Set<ParticipantId> are = after.people();
        return new Comparison(
                MatchingPage.Numbers.of(before.proposal()),
                MatchingPage.Numbers.of(after.proposal()),
                weights(),
                before.policy().floor() != after.policy().floor(),
                beyond(after.constraints(), before.constraints()),
                beyond(before.constraints(), after.constraints()),
                (int) are.stream().filter(id -> !were.contains(id)).count(),
                (int) were.stream().filter(id -> !are.contains(id)).count(),
                after.pairs().size()
                        - (int) after.proposal().pairs().stream()
                                .filter(this::fresh)
                                .count(),
                visible,
                changed.size() - visible.size());
    }

    private List<ParticipantId> changed() {
        Set<ParticipantId> mentees = new TreeSet<>(before.pairs().keySet());
        mentees.addAll(after.pairs().keySet());
        return mentees.stream()
                .filter(mentee -> !before.mentor(mentee).equals(after.mentor(mentee)))
                .toList();
    }

    private boolean visible(Sight sight, ParticipantId mentee) {
        return Stream.concat(
                        Stream.of(mentee),
                        Stream.of(before.mentor(mentee), after.mentor(mentee)).flatMap(Optional::stream))
                .anyMatch(sight::mayName);
    }

    private Comparison.Change change(Sight sight, ParticipantId mentee) {
        return new Comparison.Change(
                sight.someone(mentee), side(sight, before, mentee), side(sight, after, mentee), why(mentee));
    }

    private static Optional<Comparison.Side> side(Sight sight, Version version, ParticipantId mentee) {
        return Optional.ofNullable(version.pairs().get(mentee))
                .map(pair -> new Comparison.Side(sight.someone(pair.mentor()), pair.score()));
    }

    private Comparison.Why why(ParticipantId mentee) {
        Optional<ParticipantId> was = before.mentor(mentee);
        Optional<ParticipantId> is = after.mentor(mentee);
        if (is.filter(mentor -> mentor.equals(after.constraints().pins().get(mentee)))
                .isPresent()) {
            return Comparison.Why.PINNED;
        }
        if (was.filter(mentor -> after.constraints().forbids(mentee, mentor)).isPresent()) {
            return Comparison.Why.FORBIDDEN;
        }
        Set<ParticipantId> were = before.people();
        Set<ParticipantId> are = after.people();
        if (Stream.of(Optional.of(mentee), was, is)
                .flatMap(Optional::stream)
                .anyMatch(id -> !were.contains(id) || !are.contains(id))) {
            return Comparison.Why.PEOPLE;
        }
        return otherWeights ? Comparison.Why.WEIGHTS : Comparison.Why.FOLLOWS;
    }

    private List<Comparison.Weight> weights() {
        return Stream.of(Criterion.values())
                .map(each -> new Comparison.Weight(
                        each,
                        before.policy().weights().getOrDefault(each, 0),
                        after.policy().weights().getOrDefault(each, 0)))
                .filter(weight -> weight.before() != weight.after())
                .toList();
    }

    /** How many constraints one has beyond another. */
    private static int beyond(Constraints one, Constraints other) {
        long pins = one.pins().entrySet().stream()
                .filter(pin -> !pin.getValue().equals(other.pins().get(pin.getKey())))
                .count();
        long forbidden = one.forbidden().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().filter(mentor -> !other.forbids(entry.getKey(), mentor)))
                .count();
        return (int) (pins + forbidden);
    }
}
