package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.EntryId;
import ca.learningpartners.mentorship.feedback.LedgerEntry;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger, as it was typed. */
public record LedgerInput(
        String id,
        String by,
        String saidEn,
        String saidFr,
        String didEn,
        String didFr,
        String day,
        String resource,
        String rule) {

    static final int LONGEST = 600;

    static LedgerInput empty(String today) {
        return new LedgerInput("", "", "", "", "", "", today, "", "");
    }

    static LedgerInput of(Context context) {
        return new LedgerInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "by").orElse(""),
                Forms.text(context, "said-en").orElse(""),
                Forms.text(context, "said-fr").orElse(""),
                Forms.text(context, "did-en").orElse(""),
                Forms.text(context, "did-fr").orElse(""),
                Forms.text(context, "day").orElse(""),
                Forms.text(context, "resource").orElse(""),
                Forms.text(context, "rule").orElse(""));
    }

    LedgerInput withProperId() {
        return UnfitField.isMadeHere(id)
                ? this
                : new LedgerInput(EntryId.random().value(), by, saidEn, saidFr, didEn, didFr, day, resource, rule);
    }

    /**
     * What was typed, understood.
     *
     * @param possible for whom the viewer can write
     * @param offered the resources one can choose
     */
    LedgerEntry entry(Collection<Addressee> possible, Collection<String> offered, Fact written) {
        return new LedgerEntry(
                UnfitField.madeHere(id, EntryId::new),
                possible.stream()
                        .filter(each -> RequestInput.sent(each).equals(by))
                        .findFirst()
                        .orElseThrow(() -> new UnfitField("by", Refusal.of("request-to-needed"))),
                new LocalText(needed("said-en", saidEn), needed("said-fr", saidFr)),
                new LocalText(needed("did-en", didEn), needed("did-fr", didFr)),
                UnfitField.day("day", day),
                chosen(offered),
                known(),
                written);
    }

    private @Nullable ResourceId chosen(Collection<String> offered) {
        if (resource.isEmpty()) {
            return null;
        }
        if (!offered.contains(resource)) {
            throw new UnfitField("resource", Refusal.of("ledger-resource"));
        }
        return new ResourceId(resource);
    }

    private @Nullable PolicyKey known() {
        if (rule.isEmpty()) {
            return null;
        }
        return Arrays.stream(PolicyKey.values())
                .filter(key -> key.name().equals(rule))
                .findFirst()
                .orElseThrow(() -> new UnfitField("rule", Refusal.of("ledger-rule")));
    }

    private static String needed(String field, String typed) {
        String line = UnfitField.line(field, typed, LONGEST);
        if (line.isEmpty()) {
            throw new UnfitField(field, Refusal.of("ledger-needed"));
        }
        return line;
    }
}
