package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Alternative;
import ca.learningpartners.mentorship.matching.Alternatives;
import ca.learningpartners.mentorship.matching.ConstraintPrice;
import ca.learningpartners.mentorship.matching.ConstraintPrices;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Stability;
import ca.learningpartners.mentorship.matching.StableStep;
import ca.learningpartners.tool.matchmaking.MatchDocument;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What an answer says about itself, as members of the document of its proposal. */
final class AnswerDocument {

    private final Matched matched;

    AnswerDocument(Matched matched) {
        this.matched = matched;
    }

    void addTo(ObjectNode document, boolean explain) {
        alternatives(document.putObject("alternatives"));
        ConstraintPrices prices = matched.constraintPrices();
        if (!prices.each().isEmpty()) {
            constraints(document.putObject("constraints"), prices);
        }
        if (explain) {
            stability(document.putObject("stability"), matched.towardsStable());
        }
    }

    private void alternatives(ObjectNode document) {
        Alternatives alternatives = matched.alternatives();
        ArrayNode shown = document.put("mentees", alternatives.mentees()).putArray("shown");
        for (Alternative each : alternatives.shown()) {
            ObjectNode mentee = shown.addObject()
                    .put("mentee", each.mentee().value())
                    .put(
                            "proposed",
                            each.proposed() == null ? null : each.proposed().value());
            ArrayNode mentors = mentee.putArray("mentors");
            each.mentors().forEach(mentor -> mentors.add(mentor.value()));
            mentee.put("unmatched", each.unmatched());
        }
    }

    private static void constraints(ObjectNode document, ConstraintPrices prices) {
        document.put("matches", prices.matches()).put("total", MatchDocument.decimal(prices.total()));
        ArrayNode each = document.putArray("each");
        for (ConstraintPrice price : prices.each()) {
            each.addObject()
                    .put("kind", price.constraint().kind().name().toLowerCase(Locale.ROOT))
                    .put("mentee", price.constraint().mentee().value())
                    .put("mentor", price.constraint().mentor().value())
                    .put("matches", price.matches())
                    .put("total", MatchDocument.decimal(price.total()));
        }
    }

    private static void stability(ObjectNode document, Stability stability) {
        document.put("matchesLost", stability.matchesLost()).put("price", MatchDocument.decimal(stability.price()));
        ArrayNode steps = document.putArray("steps");
        for (StableStep step : stability.steps()) {
            steps.addObject()
                    .put("honoured", step.honoured())
                    .put("matched", step.matched())
                    .put("total", MatchDocument.decimal(step.total()))
                    .put("worst", MatchDocument.decimal(step.worst()))
                    .put("blocking", step.blocking());
        }
    }
}
