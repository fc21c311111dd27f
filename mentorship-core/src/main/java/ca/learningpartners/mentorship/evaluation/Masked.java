package ca.learningpartners.mentorship.evaluation;

import java.util.List;

/**
 * What a sheet becomes once it is masked.
 *
 * @param figures everything on it as it may be shown, by measure and slice
 * @param cells whom the figures are about that were not made public before
 */
public record Masked(List<Figure> figures, List<ShownCell> cells) {

    public Masked {
        figures = List.copyOf(figures);
        cells = List.copyOf(cells);
    }
}
