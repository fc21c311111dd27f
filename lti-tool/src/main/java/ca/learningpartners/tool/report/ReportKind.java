package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Theme;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that can be asked for by name: which themes it goes through, and by what it tells people apart. A new one is one
 * more line here, with its words {@code report.kind.<name>} and {@code report.kind.<name>.how}.
 *
 * @param ofDistrict whether it is of one district, which has to be named
 */
public record ReportKind(String name, Set<Theme> themes, Set<Dimension> dimensions, boolean ofDistrict) {

    private static final Set<Theme> EVERY_THEME = EnumSet.allOf(Theme.class);
    private static final Set<Dimension> EVERY_WAY = EnumSet.allOf(Dimension.class);

    /** All there are, in the order they are offered. */
    public static final List<ReportKind> ALL = List.of(
            new ReportKind("annual", EVERY_THEME, EVERY_WAY, false),
            new ReportKind("district", EVERY_THEME, EnumSet.of(Dimension.EVERYBODY, Dimension.DISTRICT), true),
            new ReportKind("equity", EVERY_THEME, EnumSet.complementOf(EnumSet.of(Dimension.DISTRICT)), false),
            new ReportKind("retention", EnumSet.of(Theme.RETENTION), EVERY_WAY, false),
            new ReportKind(
                    "participation",
                    EnumSet.of(Theme.PARTICIPATION, Theme.WAITING, Theme.RECRUITMENT),
                    EVERY_WAY,
                    false),
            new ReportKind("data-quality", EnumSet.of(Theme.DATA_QUALITY), EVERY_WAY, false));

    public ReportKind {
        themes = Collections.unmodifiableSet(EnumSet.copyOf(themes));
        dimensions = Collections.unmodifiableSet(EnumSet.copyOf(dimensions));
    }

    public static Optional<ReportKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** The themes in the order a report has them. */
    List<Theme> inOrder() {
        return Arrays.stream(Theme.values()).filter(themes::contains).toList();
    }
}
