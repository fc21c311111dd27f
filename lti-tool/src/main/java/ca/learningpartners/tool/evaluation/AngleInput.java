package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads which side is asked for. Two at once are refused with the reason, whatever they are called; a district that the
 * viewer does not see, or that takes no part in the program, is not there.
 */
final class AngleInput {

    private static final String BY = "by";
    private static final String DISTRICT = "district";

    private AngleInput() {}

    static Angle of(Context context, FigureSight sight, Stores stores, Program program) {
        List<String> asked = Stream.concat(
                        Stream.of(BY), Arrays.stream(Dimension.values()).map(FigureWords::word))
                .flatMap(name -> context.queryParams(name).stream())
                .filter(value -> !value.isBlank())
                .toList();
        if (asked.size() > 1) {
            throw new RefusedException("one-filter-at-a-time");
        }
        if (asked.isEmpty()) {
            return Angle.EVERYBODY;
        }
        boolean district = context.queryParams(BY).stream().allMatch(String::isBlank);
        return district
                ? sight.place(stores, program, Forms.asked(context, DISTRICT))
                        .map(Angle::of)
                        .orElseThrow(NotFoundResponse::new)
                : by(asked.get(0), sight);
    }

    private static Angle by(String word, FigureSight sight) {
        return Arrays.stream(Dimension.values())
                .filter(dimension ->
                        sight.isWhole() && FigureWords.word(dimension).equals(word))
                .findFirst()
                .map(Angle::by)
                .orElseThrow(NotFoundResponse::new);
    }
}
