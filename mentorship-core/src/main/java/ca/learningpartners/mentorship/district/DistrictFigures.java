package ca.learningpartners.mentorship.district;

import java.util.List;

/** The figures the districts are known by. */
public interface DistrictFigures extends LocalFacts<FigureId, DistrictFigure> {

    /** Those of a district, by id. */
    List<DistrictFigure> of(DistrictNumber district);
}
