package ca.learningpartners.tool.visit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The visits of a program for those who look after people.
 *
 * @param visits those of the districts the reader coordinates
 * @param figures for the Provincial Office; empty for everybody else
 */
public record ProgramVisitsPage(String program, String title, List<VisitsPage.Line> visits, Optional<Figures> figures) {

    /**
     * How many new members there are with a visit of a state; empty if masked.
     *
     * @param ahead agreed, and still to come
     */
    public record Figures(OptionalInt ahead, OptionalInt happened) {}
}
