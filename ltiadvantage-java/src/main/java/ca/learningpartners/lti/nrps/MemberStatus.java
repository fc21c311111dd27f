package ca.learningpartners.lti.nrps;

import java.util.Locale;

/** How somebody stands in a course. */
public enum MemberStatus {
    /** In the course; also where the platform says nothing, or something nobody knows. */
    ACTIVE,
    /** In the course, but shut out for now. */
    INACTIVE,
    /** No longer in the course; named only among the changes since an earlier reading. */
    DELETED;

    static MemberStatus of(String text) {
        return switch (text.substring(text.lastIndexOf('#') + 1).toLowerCase(Locale.ROOT)) {
            case "inactive" -> INACTIVE;
            case "deleted" -> DELETED;
            default -> ACTIVE;
        };
    }
}
