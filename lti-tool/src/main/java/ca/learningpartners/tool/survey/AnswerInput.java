package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Item;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers as they were given on the page.
 *
 * @param shown the keys of the questions that stood there
 * @param agreed the version of the words that were agreed to; empty if the box was not ticked
 * @param edition of the answers that were there before
 */
public record AnswerInput(Answers answers, Set<String> shown, Optional<Integer> agreed, int edition) {

    private static final String QUESTION = "q.";

    static AnswerInput of(Context context, Optional<Instrument> instrument) {
        SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        context.formParamMap().forEach((field, values) -> {
            if (field.startsWith(QUESTION)) {
                String key = field.substring(QUESTION.length());
                boolean open = instrument
                        .flatMap(asked -> asked.item(key))
                        .filter(Item::isOpen)
                        .isPresent();
                if (open) {
                    texts.put(key, String.join("\n", values));
                } else {
                    chosen.put(key, new TreeSet<>(values));
                }
            }
        });
        return new AnswerInput(
                new Answers(chosen, texts),
                Set.copyOf(context.formParams("shown")),
                context.formParam("agree") == null ? Optional.empty() : number(context, "version"),
                number(context, "edition").orElse(0));
    }

    /** What was answered before, for a page that is opened. */
    static AnswerInput of(Optional<Response> kept, boolean stands) {
        return new AnswerInput(
                kept.map(Response::answers).orElse(Answers.NONE),
                Set.of(),
                stands ? Optional.of(1) : Optional.empty(),
                kept.map(Response::edition).orElse(0));
    }

    /** The same as they can be kept; unfit with the question whose text cannot be. */
    Answers kept() {
        SortedMap<String, String> texts = new TreeMap<>();
        answers.texts().forEach((key, text) -> texts.put(key, UnfitField.passage(key, text, Instrument.LONGEST)));
        return new Answers(answers.chosen(), texts);
    }

    /** Whether a question follows from these answers that the person has not seen yet. */
    boolean leadsOn(List<Item> asked) {
        return asked.stream().anyMatch(item -> !shown.contains(item.key()));
    }

    private static Optional<Integer> number(Context context, String field) {
        return Forms.text(context, field)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }
}
