package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.Sha256;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a district says of itself, in its own words. The territory acknowledgement most of all is the district’s: nobody
 * else writes it, and the library brings none.
 *
 * @param motto each language at most {@link #LONGEST_MOTTO} characters, as for the others
 */
public record DistrictProfile(DistrictNumber district, Bilingual motto, Bilingual text, Bilingual acknowledgement) {

    public static final int LONGEST_MOTTO = 200;
    public static final int LONGEST_TEXT = 4000;

    public DistrictProfile {
        require("motto", motto, LONGEST_MOTTO);
        require("profile", text, LONGEST_TEXT);
        require("territory acknowledgement", acknowledgement, LONGEST_TEXT);
    }

    /** A district that has said nothing yet. */
    public static DistrictProfile blank(DistrictNumber district) {
        return new DistrictProfile(district, Bilingual.NONE, Bilingual.NONE, Bilingual.NONE);
    }

    /** What tells this text from an earlier or a later one: 64 hexadecimal digits, the same for the same words. */
    public String edition() {
        String all = Stream.of(motto, text, acknowledgement)
                .flatMap(each -> Stream.of(each.english(), each.french()))
                .map(each -> each.length() + ":" + each)
                .collect(Collectors.joining());
        return Sha256.of(all);
    }

    private static void require(String what, Bilingual text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException("The " + what + " is " + text.length() + " characters long; at most "
                    + most + " can be kept. Maybe shorten it?");
        }
    }
}
