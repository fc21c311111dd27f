package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.district.DistrictNumber;
import java.util.Optional;

/**
 * Whom a platform vouches for: the people of one district, or of the Provincial Office, and nobody else's.
 *
 * @param district the district; empty for the Provincial Office
 */
public record Vouched(Optional<DistrictNumber> district) {

    public static final Vouched OFFICE = new Vouched(Optional.empty());

    public static Vouched of(DistrictNumber district) {
        return new Vouched(Optional.of(district));
    }
}
