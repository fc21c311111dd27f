package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.survey.AnswerKey;
import ca.learningpartners.mentorship.survey.Item;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Messages;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for what is measured by asking people: the questions’ own, in the reader’s language. */
record AskedWords(Messages messages) {

    private static final Pattern RESPONSE = Pattern.compile("wave-response/w([0-9]+)/([a-z]+)");
    private static final Pattern CONFIDENCE =
            Pattern.compile("confidence/([a-z0-9]+)-confidence-([0-9]+)/([a-z0-9-]+)/mean");

    /** Empty for what is not measured by asking. */
    Optional<String> name(Measure measure) {
        return words(measure, Item::name, Questions.Item::name, "");
    }

    Optional<String> how(Measure measure) {
        return words(measure, Item::text, Questions.Item::text, ".how");
    }

    private Optional<String> words(
            Measure measure, Function<Item, LocalText> asked, Function<Questions.Item, LocalText> felt, String end) {
        return switch (measure.family()) {
            case AnswerKey.FAMILY -> AnswerKey.parse(measure.key()).flatMap(key -> answer(key, asked, end));
            case "wave-response" -> response(RESPONSE.matcher(measure.key()), end);
            case "confidence" -> confidence(CONFIDENCE.matcher(measure.key()), felt, end);
            default -> Optional.empty();
        };
    }

    private Optional<String> answer(AnswerKey key, Function<Item, LocalText> asked, String end) {
        return key.question().map(item -> {
            boolean scale = item.kind() == Item.Kind.SCALE;
            String option =
                    item.option(key.part()).map(each -> said(each.words())).orElse("");
            return messages.get(
                    "measure.answer." + (scale ? key.part() : "option") + end,
                    said(asked.apply(item)),
                    key.wave(),
                    option);
        });
    }

    private Optional<String> response(Matcher key, String end) {
        return key.matches()
                ? Optional.of(
                        messages.get("measure.wave-response." + key.group(2) + end, Integer.valueOf(key.group(1))))
                : Optional.empty();
    }

    private Optional<String> confidence(Matcher key, Function<Questions.Item, LocalText> felt, String end) {
        return key.matches()
                ? Questions.ofConfidence(ProgramTemplate.load(key.group(1), Integer.parseInt(key.group(2))))
                        .find(key.group(3))
                        .map(item -> messages.get("measure.confidence.mean" + end, said(felt.apply(item))))
                : Optional.empty();
    }

    private String said(LocalText text) {
        return text.in(messages.locale());
    }
}
