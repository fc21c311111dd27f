package ca.learningpartners.mentorship.district;

import java.util.List;
import java.util.Optional;

/** The districts the program knows. */
public interface Districts {

    Optional<District> find(DistrictNumber number);

    /** All of them, by number. */
    List<District> all();

    /** Adds the district or replaces what was known of it. */
    void save(District district);
}
