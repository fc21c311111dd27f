package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.survey.AnswerKey;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Item;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words for what is measured by asking people: the questions’ own, in the reader’s language. */
record AskedWords(Messages messages) {

    /** More than any instrument has questions, or a question answers. */
    private static final int MOST = 100;

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

    /** What those measure that are shown together: all scales of a wave, the answers to a question, how many answered. */
    Optional<String> together(Measure measure) {
        return switch (measure.family()) {
            case AnswerKey.FAMILY -> AnswerKey.parse(measure.key()).flatMap(this::together);
            case "wave-response" -> wave(RESPONSE.matcher(measure.key()));
            default -> Optional.empty();
        };
    }

    private Optional<String> together(AnswerKey key) {
        return key.question()
                .map(item -> isScale(item)
                        ? messages.get("measure.answer." + key.part() + ".all", key.wave())
                        : messages.get("measure.answer.option.all", said(item.name()), key.wave()));
    }

    private Optional<String> wave(Matcher key) {
        return key.matches()
                ? Optional.of(messages.get("measure.wave-response.all", Integer.valueOf(key.group(1))))
                : Optional.empty();
    }

    /** What an answer is called among the others to its question, or a scale among the others of its wave. */
    Optional<String> member(Measure measure) {
        return AnswerKey.parse(measure.key())
                .flatMap(key -> key.question()
                        .map(item -> isScale(item)
                                ? said(item.name())
                                : item.option(key.part())
                                        .map(each -> said(each.words()))
                                        .orElse(key.part())));
    }

    /** As they were asked: wave by wave, question by question, answer by answer; 0 for what is no answer. */
    int place(Measure measure) {
        return AnswerKey.parse(measure.key())
                .flatMap(key -> Instrument.find(key.instrument()).map(asked -> place(key, asked)))
                .orElse(0);
    }

    private static int place(AnswerKey key, Instrument asked) {
        List<Item> items = asked.items();
        int question = IntStream.range(0, items.size())
                .filter(at -> items.get(at).key().equals(key.item()))
                .findFirst()
                .orElse(0);
        List<Item.Option> options = items.get(question).options();
        int answer = IntStream.range(0, options.size())
                .filter(at -> options.get(at).key().equals(key.part()))
                .findFirst()
                .orElse(0);
        return (key.wave() * MOST + question) * MOST + answer;
    }

    private static boolean isScale(Item item) {
        return item.kind() == Item.Kind.SCALE;
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
            boolean scale = isScale(item);
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
