package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What of a program is served by goals and gatherings.
 *
 * @param goals whether the viewer sees figures about goals
 * @param everybody how many people have a goal; empty if that may not be shown
 * @param gatherings how many gatherings there are
 * @param framework what the principles are called together; empty if the program has none
 */
public record CoveragePage(
        String program,
        String title,
        boolean goals,
        OptionalInt everybody,
        int gatherings,
        Optional<String> framework,
        List<Row> principles,
        List<Row> objectives) {

    /**
     * One principle or objective.
     *
     * @param code what it is called in short; blank for a principle
     * @param people how many people have a goal that serves it; empty if that may not be shown
     * @param gatherings how many gatherings serve it
     */
    public record Row(String code, LocalText name, OptionalInt people, int gatherings) {}

    /** The length of a bar of 100 for people; the longest bar is that of everybody, or of the most there are. */
    public int peopleBar(Row row) {
        return bar(
                row.people().orElse(0),
                Math.max(everybody.orElse(0), most(each -> each.people().orElse(0))));
    }

    /** The length of a bar of 100 for gatherings. */
    public int gatheringsBar(Row row) {
        return bar(row.gatherings(), Math.max(gatherings, most(Row::gatherings)));
    }

    private int most(ToIntFunction<Row> figure) {
        return Stream.concat(principles.stream(), objectives.stream())
                .mapToInt(figure)
                .max()
                .orElse(0);
    }

    private static int bar(int figure, int most) {
        return figure == 0 ? 0 : Math.max(1, 100 * figure / most);
    }
}
