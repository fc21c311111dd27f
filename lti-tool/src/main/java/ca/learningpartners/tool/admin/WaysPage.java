package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.platform.Remark;
import java.util.List;
import java.util.Optional;

/**
 * The choice between the two ways, the first of them ready to be taken.
 *
 * @param name what the platform is to be called, as typed
 * @param chosen whose people, as chosen
 * @param approved whether launches are to be let in at once
 * @param fault what keeps the name from being kept
 */
public record WaysPage(
        List<WhoseChoice> districts,
        List<PlatformMake> makes,
        String name,
        String chosen,
        boolean approved,
        Optional<Remark> fault) {

    /** The longest name a platform may have. */
    public static final int LONGEST_NAME = 120;

    /** What the field shows again: of a name that is too long, its beginning. */
    public String shown() {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
