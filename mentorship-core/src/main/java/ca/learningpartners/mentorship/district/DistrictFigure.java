package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures a district is known by. A figure can be part of another (“500 staff, including 130 support staff”);
 * parts need not add up to the whole, so nothing is ever worked out from them.
 *
 * @param label what exactly is counted, where the kind does not say enough; each language at most
 *     {@link #LONGEST_LABEL} characters
 * @param grades for schools: which grades these teach; null if that is not said
 * @param partOf the figure of the same district this one is included in; null if it stands by itself
 */
public record DistrictFigure(
        FigureId id,
        DistrictNumber district,
        FigureKind kind,
        Bilingual label,
        @Nullable GradeSpan grades,
        Published number,
        @Nullable FigureId partOf) {

    public static final int LONGEST_LABEL = 120;

    public DistrictFigure {
        if (label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("The label of " + label.length() + " characters is longer than "
                    + LONGEST_LABEL + ". Maybe say it shorter?");
        }
        if (kind == FigureKind.OTHER && label.isEmpty()) {
            throw new IllegalArgumentException("A figure of another kind has no label. Maybe say what it counts?");
        }
        if (id.equals(partOf)) {
            throw new IllegalArgumentException("The figure " + id + " is part of itself. Maybe choose another whole?");
        }
    }
}
