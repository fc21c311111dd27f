package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A school district. Its name is spelled as its owners spell it. A district may have no place of its own (SD93 serves
 * the whole province); its people are then located by their communities.
 *
 * @param base where its people are based unless they say otherwise: the community of the board office, not the
 *     centre of the territory; null for a district without a place
 * @param enrolment the number of its pupils; null if unknown
 */
public record District(
        DistrictNumber number,
        String name,
        @Nullable GeoPoint base,
        @Nullable Figure enrolment) {

    public District {
        name = Kept.line("district name", name, 120);
    }
}
