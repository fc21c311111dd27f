package ca.learningpartners.tool.admin;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.tool.platform.Vouched;
import java.util.Optional;

/**
 * A district to choose.
 *
 * @param value what its form field sends
 */
public record WhoseChoice(String value, String label) {

    static WhoseChoice of(District district) {
        return new WhoseChoice(String.valueOf(district.number().value()), district.number() + " " + district.name());
    }

    static String value(Optional<Vouched> whose) {
        return whose.map(vouched -> vouched.district()
                        .map(number -> String.valueOf(number.value()))
                        .orElse("office"))
                .orElse("");
    }
}
