package ca.learningpartners.mentorship.district;

import java.util.List;

/** The schools the districts have named. */
public interface Schools extends LocalFacts<SchoolId, School> {

    /** Those of a district, by id. */
    List<School> of(DistrictNumber district);
}
