package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.BlockingPair;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.matching.ConstraintPrice;
import ca.learningpartners.mentorship.matching.Displaced;
import ca.learningpartners.mentorship.matching.Floor;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.Stability;
import ca.learningpartners.mentorship.matching.WhyNot;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.matchmaking.MatchDocument;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal, and the answer to “why not?”, for people at a terminal. */
final class MatchTable {

    private final MatchCase people;
    private final Console console;
    private final Sentences sentences;

    MatchTable(MatchCase people, Console console) {
        this.people = people;
        this.console = console;
        this.sentences = console.sentences();
    }

    void print(Matched matched, boolean explain) {
        Proposal proposal = matched.proposal();
        for (ProposedPair pair : proposal.pairs()) {
            print("match.pair", decimal(pair.score()), label(pair.mentee()), label(pair.mentor()));
            if (explain && !pair.contributions().isEmpty()) {
                console.print(criteria(pair));
            }
        }
        Stream.concat(proposal.unmatched().stream(), people.leftOut().stream())
                .forEach(each -> print("match.unmatched", label(each.mentee()), reason(each.reason())));
        for (BlockingPair pair : proposal.blocking()) {
            print("match.blocking", label(pair.mentee()), label(pair.mentor()), decimal(pair.gain()));
        }
        print("match.total", proposal.pairs().size(), decimal(proposal.total()), decimal(proposal.worst()));
        Floor floor = proposal.floor();
        if (floor != null) {
            print("match.floor", decimal(floor.at()), decimal(floor.price()));
        }
        print(floor != null && floor.price() > 0 ? "match.proof-above-floor" : "match.proof");
        printOthers(matched, explain);
    }

    /** What else would be as good, what the constraints cost, and, if asked, what stability would. */
    private void printOthers(Matched matched, boolean explain) {
        for (ConstraintPrice price : matched.constraintPrices().each()) {
            Constraint constraint = price.constraint();
            boolean pin = constraint.kind() == Constraint.Kind.PIN;
            print(
                    pin ? "match.pin-price" : "match.forbid-price",
                    label(constraint.mentee()),
                    label(constraint.mentor()),
                    decimal(price.total()),
                    price.matches());
        }
        int mentees = matched.alternatives().mentees();
        print(mentees == 0 ? "match.no-alternatives" : "match.alternatives", mentees);
        if (explain) {
            Stability stability = matched.towardsStable();
            print("match.stability", decimal(stability.price()), stability.matchesLost());
        }
    }

    void print(NamedPair pair, WhyNot answer) {
        if (answer instanceof WhyNot.Forbidden forbidden) {
            print("match.why-not", label(pair.mentee()), label(pair.mentor()), reason(forbidden.predicate()));
            return;
        }
        WhyNot.Allowed allowed = (WhyNot.Allowed) answer;
        print(
                "match.why-price",
                label(pair.mentee()),
                label(pair.mentor()),
                decimal(allowed.regret()),
                allowed.matchesLost());
        for (Displaced each : allowed.displaced()) {
            String to = each.to() == null ? "–" : label(each.to());
            print("match.displaced", label(each.mentee()), label(each.from()), to, decimal(each.loss()));
        }
    }

    private String criteria(ProposedPair pair) {
        return pair.contributions().stream()
                .map(each -> sentences.get("criterion." + each.criterion().key()) + " " + decimal(each.value()) + " × "
                        + decimal(each.weight()))
                .collect(Collectors.joining(", ", "          ", ""));
    }

    private String reason(String code) {
        return sentences.orCode("reason.", code);
    }

    private String label(ParticipantId id) {
        return people.label(id);
    }

    private static String decimal(long microPoints) {
        return MatchDocument.decimal(microPoints);
    }

    private void print(String key, Object... details) {
        console.print(sentences.get(key, details));
    }
}
