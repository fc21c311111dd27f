package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.Facts;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.Sheet;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several sources read of one sheet’s program, each thing once: whichever source asks first has it read. It holds
 * the facts of one sheet at a time.
 */
final class FactsAtHand {

    private final Facts facts;
    private final ZoneId zone;
    private @Nullable Sheet of;
    private @Nullable Partnerships partnerships;
    private @Nullable List<MemberFacts> members;

    FactsAtHand(Facts facts, ZoneId zone) {
        this.facts = facts;
        this.zone = zone;
    }

    Facts facts() {
        return facts;
    }

    AsOf asOf(Sheet sheet) {
        return new AsOf(sheet.asOf(), zone);
    }

    Partnerships partnerships(Sheet sheet) {
        turnTo(sheet);
        Partnerships known = partnerships;
        if (known == null) {
            known = Partnerships.of(facts.pairs(sheet.program().id(), asOf(sheet)), members(sheet), sheet);
            partnerships = known;
        }
        return known;
    }

    List<MemberFacts> members(Sheet sheet) {
        turnTo(sheet);
        List<MemberFacts> known = members;
        if (known == null) {
            known = facts.members(sheet.program().id());
            members = known;
        }
        return known;
    }

    private void turnTo(Sheet sheet) {
        if (of != sheet) {
            of = sheet;
            partnerships = null;
            members = null;
        }
    }
}
