package ca.learningpartners.tool.platform;

import java.util.List;

/**
 * Something about a typed value that its administrator has to look at.
 *
 * @param code under which the messages say what it is, after {@code remark.}
 * @param details what the message names
 */
public record Remark(PlatformField field, String code, List<Object> details) {

    Remark(PlatformField field, String code, Object... details) {
        this(field, code, List.of(details));
    }

    /** The key of the message. */
    public String key() {
        return "remark." + code;
    }
}
