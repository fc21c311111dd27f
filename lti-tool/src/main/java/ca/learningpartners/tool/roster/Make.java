package ca.learningpartners.tool.roster;

import java.util.Locale;
import java.util.Optional;

/** The makes of learning platform whose privacy setting the manual can name. */
public enum Make {
    MOODLE("moodle"),
    CANVAS("canvas"),
    BRIGHTSPACE("desire2learn"),
    BLACKBOARD("blackboard"),
    SAKAI("sakai"),
    OTHER("");

    private final String family;

    Make(String family) {
        this.family = family;
    }

    /** By the product family a platform names, however it writes it. */
    static Make of(Optional<String> family) {
        String named = family.orElse("").toLowerCase(Locale.ROOT);
        for (Make make : values()) {
            if (named.startsWith(make.family)) {
                return make;
            }
        }
        return OTHER;
    }
}
