package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.quality.Evidence;
import ca.learningpartners.mentorship.quality.EvidenceKind;
import ca.learningpartners.mentorship.quality.Level;
import ca.learningpartners.mentorship.quality.Placed;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was typed about one standard.
 *
 * @param base the edition it was written from
 * @param evidence what is ticked, as the form sends it
 * @param thing what was chosen from the list
 */
public record PlaceInput(
        int base, String level, String why, List<String> evidence, String thing, String link, String label) {

    static PlaceInput of(Context context) {
        return new PlaceInput(
                Forms.text(context, "base")
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                Forms.text(context, "level").orElse(""),
                Forms.text(context, "why").orElse(""),
                context.formParams("evidence"),
                Forms.text(context, "thing").orElse(""),
                Forms.text(context, "link").orElse(""),
                Forms.text(context, "label").orElse(""));
    }

    static PlaceInput of(Optional<Placed> kept, List<String> evidence) {
        return new PlaceInput(
                kept.map(Placed::edition).orElse(0),
                kept.map(place -> place.level().name()).orElse(""),
                kept.map(Placed::why).orElse(""),
                evidence,
                "",
                "",
                "");
    }

    Level meant() {
        return Stream.of(Level.values())
                .filter(one -> one.name().equals(level))
                .findFirst()
                .orElseThrow(() -> new UnfitField("level", Refusal.of("appraisal-level")));
    }

    String reason() {
        return UnfitField.passage("why", why, Placed.LONGEST);
    }

    /** All evidence in its order, each once. */
    List<Evidence> shown(ProgramId program, URI base) {
        Set<Evidence> all = new LinkedHashSet<>();
        List<String> sent = new ArrayList<>(evidence);
        if (!thing.isEmpty()) {
            sent.add(thing);
        }
        sent.forEach(each -> all.add(read(each)));
        if (!link.isEmpty()) {
            all.add(Address.of(link, UnfitField.line("label", label, Evidence.LONGEST_LABEL), program, base));
        }
        if (all.size() > Placed.MOST_EVIDENCE) {
            throw new UnfitField("link", Refusal.of("evidence-many", Placed.MOST_EVIDENCE));
        }
        return List.copyOf(all);
    }

    static Evidence read(String sent) {
        String[] parts = sent.split("[ \\t]", 2);
        String rest = parts.length == 1 ? "" : parts[1];
        int tab = rest.indexOf('\t');
        String ref = tab < 0 ? rest : rest.substring(0, tab);
        try {
            return new Evidence(EvidenceKind.valueOf(parts[0]), ref, tab < 0 ? "" : rest.substring(tab + 1));
        } catch (IllegalArgumentException e) {
            throw new UnfitField("link", Refusal.of("evidence-unknown"));
        }
    }
}
