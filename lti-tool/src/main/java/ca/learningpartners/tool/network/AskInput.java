package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskDraft;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Audience;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An ask as it was typed.
 *
 * @param id made when the form is shown, so that sending it twice keeps one
 */
public record AskInput(
        String id,
        String topic,
        String context,
        String text,
        String audience,
        List<String> named,
        List<String> languages,
        String days) {

    static AskInput of(Context context) {
        return new AskInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "topic").orElse(""),
                Forms.text(context, "context").orElse(""),
                Forms.text(context, "text").orElse(""),
                Forms.text(context, "audience").orElse(""),
                context.formParams("named"),
                context.formParams("languages"),
                Forms.text(context, "days").orElse(""));
    }

    /** What the form begins with: the whole program, in all languages the asker reads, for a week. */
    static AskInput beginning(String topic, Collection<Language> languages) {
        return new AskInput(
                AskId.random().value(),
                topic,
                "",
                "",
                Audience.PROGRAM.name(),
                List.of(),
                languages.stream().map(Language::tag).toList(),
                String.valueOf(Ask.USUAL_DAYS));
    }

    /** The same under an id of ours, if what it came with is none. */
    AskInput withProperId() {
        return UnfitField.isMadeHere(id)
                ? this
                : new AskInput(AskId.random().value(), topic, context, text, audience, named, languages, days);
    }

    /**
     * What was typed, understood.
     *
     * @param offered the languages the form has
     */
    AskDraft draft(Collection<Language> offered) {
        AskId made = UnfitField.madeHere(id, AskId::new);
        String said = UnfitField.needed("text", text, Ask.LONGEST, "ask-needs-text");
        String place = UnfitField.passage("context", context, Ask.LONGEST_CONTEXT);
        int open = open();
        SortedSet<Language> read = read(offered);
        Audience readers = readers();
        return UnfitField.in(
                "days",
                () -> new AskDraft(
                        made, new Topic(topic), place, said, readers, parsed(named, ParticipantId::new), read, open));
    }

    /** For how many days; the usual ones, if nothing is said. */
    private int open() {
        if (days.isBlank()) {
            return Ask.USUAL_DAYS;
        }
        if (!days.matches("[0-9]{1,3}")) {
            throw new UnfitField("days", Refusal.of("days-unreadable", days));
        }
        return Integer.parseInt(days);
    }

    private SortedSet<Language> read(Collection<Language> offered) {
        if (languages.isEmpty()) {
            throw new UnfitField("languages", Refusal.of("ask-needs-language"));
        }
        if (!offered.stream().map(Language::tag).toList().containsAll(languages)) {
            throw new UnfitField("languages", Refusal.of("ask-unknown-language"));
        }
        return parsed(languages, Language::new);
    }

    private Audience readers() {
        return Arrays.stream(Audience.values())
                .filter(each -> each.name().equals(audience))
                .findFirst()
                .orElseThrow(() -> new UnfitField("audience", Refusal.of("ask-needs-audience")));
    }

    private static <T extends Comparable<T>> TreeSet<T> parsed(List<String> typed, Function<String, T> meaning) {
        return typed.stream().map(meaning).collect(Collectors.toCollection(TreeSet::new));
    }
}
