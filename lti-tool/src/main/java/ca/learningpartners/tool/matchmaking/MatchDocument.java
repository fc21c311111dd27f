package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Displaced;
import ca.learningpartners.mentorship.matching.Floor;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.matching.WhyNot;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A proposal as the document scripts rely on; every score and dual a decimal of six places, exact. */
public final class MatchDocument {

    private MatchDocument() {}

    /** A proposal, with mentees who were left out before the matching. */
    public static ObjectNode of(Proposal proposal, List<Unmatched> leftOut) {
        ObjectNode document = object().put("matched", proposal.pairs().size())
                .put("total", decimal(proposal.total()))
                .put("worst", decimal(proposal.worst()));
        ArrayNode pairs = document.putArray("pairs");
        proposal.pairs().forEach(pair -> pairs.add(pair(pair)));
        ArrayNode unmatched = document.putArray("unmatched");
        Stream.concat(proposal.unmatched().stream(), leftOut.stream())
                .sorted(Comparator.comparing(Unmatched::mentee))
                .forEach(each -> unmatched
                        .addObject()
                        .put("mentee", each.mentee().value())
                        .put("reason", each.reason()));
        ArrayNode blocking = document.putArray("blocking");
        proposal.blocking()
                .forEach(each -> blocking.addObject()
                        .put("mentee", each.mentee().value())
                        .put("mentor", each.mentor().value())
                        .put("gain", decimal(each.gain())));
        prove(document, proposal);
        return document;
    }

    /** Why a pair is not proposed. */
    public static ObjectNode of(WhyNot answer) {
        if (answer instanceof WhyNot.Forbidden forbidden) {
            return object().put("allowed", false).put("predicate", forbidden.predicate());
        }
        WhyNot.Allowed allowed = (WhyNot.Allowed) answer;
        ObjectNode document = object().put("allowed", true)
                .put("regret", decimal(allowed.regret()))
                .put("matchesLost", allowed.matchesLost());
        ArrayNode displaced = document.putArray("displaced");
        for (Displaced each : allowed.displaced()) {
            displaced
                    .addObject()
                    .put("mentee", each.mentee().value())
                    .put("from", each.from().value())
                    .put("to", each.to() == null ? null : each.to().value())
                    .put("loss", decimal(each.loss()));
        }
        return document;
    }

    /** Micro-points as a decimal of six places. */
    public static String decimal(long microPoints) {
        return BigDecimal.valueOf(microPoints, 6).toPlainString();
    }

    /** Where a floor costs something, the proof that holds is the floor's; what it cost shows in the other. */
    private static void prove(ObjectNode document, Proposal proposal) {
        Floor floor = proposal.floor();
        boolean binds = floor != null && floor.price() > 0;
        document.set("certificate", certificate(floor != null && binds ? floor.certificate() : proposal.certificate()));
        if (floor != null) {
            ObjectNode shown =
                    document.putObject("floor").put("at", decimal(floor.at())).put("price", decimal(floor.price()));
            if (binds) {
                shown.set("certificate", certificate(proposal.certificate()));
            }
        }
    }

    private static ObjectNode pair(ProposedPair pair) {
        ObjectNode document = object().put("mentee", pair.mentee().value())
                .put("mentor", pair.mentor().value())
                .put("score", decimal(pair.score()));
        ObjectNode criteria = document.putObject("criteria");
        pair.contributions()
                .forEach(each -> criteria.putObject(each.criterion().key())
                        .put("weight", decimal(each.weight()))
                        .put("value", decimal(each.value())));
        if (pair.bonus() > 0) {
            criteria.put("mutual", decimal(pair.bonus()));
        }
        return document;
    }

    private static ObjectNode certificate(Certificate certificate) {
        ObjectNode document = object().put("optimal", certificate.optimal())
                .put("gap", decimal(certificate.gap()))
                .put("bonus", decimal(certificate.bonus()));
        ObjectNode mentees = document.putObject("menteeDuals");
        certificate.menteeDuals().forEach((id, dual) -> mentees.put(id.value(), decimal(dual)));
        ObjectNode mentors = document.putObject("mentorDuals");
        certificate.mentorDuals().forEach((id, dual) -> mentors.put(id.value(), decimal(dual)));
        return document;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
