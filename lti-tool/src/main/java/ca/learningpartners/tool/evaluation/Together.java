package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.survey.AnswerKey;
import ca.learningpartners.mentorship.survey.Item;
import java.util.List;

/**
 * Which measures stand in one picture: one at several points, the members of a family, the answers to one question of a
 * wave. The scales of a wave stand together, their means apart from their parts, for the two are not of one kind.
 */
final class Together {

    /** What became of people, first of all of them; what is compared with others comes last. */
    private static final List<String> BECAME =
            List.of("retention-curve", "retention-at-risk", "stayed-", "outcome-", "planned-", "exploratory-");

    private static final int YEAR = 12;

    private Together() {}

    /** Where a measure stands in its theme, if not by its key. */
    static int place(Measure measure) {
        return (int) BECAME.stream()
                .takeWhile(begins -> !measure.key().startsWith(begins))
                .count();
    }

    /** Group by group, a curve is looked at year by year, and not at each of its points. */
    static boolean isLookedAtByGroup(Measure measure) {
        return !measure.key().startsWith("retention-") || measure.at() % YEAR == 0;
    }

    /** What is the same for those that stand together. */
    static String of(Measure measure) {
        return switch (measure.family()) {
            case AnswerKey.FAMILY ->
                AnswerKey.parse(measure.key()).map(Together::of).orElse(AnswerKey.FAMILY);
            case "wave-response" -> above(measure.key());
            case "confidence" -> measure.key();
            default -> measure.family();
        };
    }

    private static String of(AnswerKey key) {
        boolean scale =
                key.question().filter(item -> item.kind() == Item.Kind.SCALE).isPresent();
        String wave = key.instrument() + "/w" + key.wave() + "/";
        return AnswerKey.FAMILY + "/" + wave + (scale ? key.part() : key.item() + "/");
    }

    private static String above(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }
}
