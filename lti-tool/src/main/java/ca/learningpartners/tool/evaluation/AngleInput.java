package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads which side is asked for. Two at once are refused with the reason, whatever they are called; a group that the
 * viewer does not see is not there.
 */
final class AngleInput {

    private static final String BY = "by";
    private static final String DISTRICT = "district";

    private AngleInput() {}

    static Angle of(Context context, FigureSight sight) {
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
        return district ? district(context, sight) : by(asked.get(0), sight);
    }

    private static Angle district(Context context, FigureSight sight) {
        try {
            DistrictNumber district = DistrictNumber.parse(String.valueOf(context.queryParam(DISTRICT)));
            if (sight.sees(district)) {
                return Angle.of(district);
            }
        } catch (IllegalArgumentException e) {
            throw new NotFoundResponse();
        }
        throw new NotFoundResponse();
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
