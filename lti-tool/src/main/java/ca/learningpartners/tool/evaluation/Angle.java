package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.tool.viewer.FigureWords;
import java.util.Optional;

/**
 * From which side figures are looked at: everybody together, one district beside everybody, or all groups by one
 * dimension. Two at once are never looked at, or few people would be left in what is seen.
 */
record Angle(Dimension dimension, Optional<DistrictNumber> district) {

    static final Angle EVERYBODY = new Angle(Dimension.EVERYBODY, Optional.empty());

    static Angle by(Dimension dimension) {
        return new Angle(dimension, Optional.empty());
    }

    static Angle of(DistrictNumber district) {
        return new Angle(Dimension.DISTRICT, Optional.of(district));
    }

    /** Whether groups stand side by side. */
    boolean isByGroup() {
        return dimension != Dimension.EVERYBODY && district.isEmpty();
    }

    /** What of an address says it; blank for everybody. */
    String query() {
        return district.map(own -> "?district=" + own.value())
                .orElse(dimension == Dimension.EVERYBODY ? "" : "?by=" + FigureWords.word(dimension));
    }
}
