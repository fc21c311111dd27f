package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.platform.PlatformField;
import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.platform.Remark;
import ca.learningpartners.tool.platform.TypedPlatform;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The form in which a platform's values are typed, with our values beside it.
 *
 * @param id the platform that is being changed; empty for a new one
 * @param suggested the fields whose value comes from the make's manual and was not typed
 * @param faults what keeps it from being saved
 * @param doubts what is saved only if it is confirmed
 * @param confirmation what the form sends to confirm exactly these values; empty if there is nothing to confirm
 * @param chosen whose people, as chosen
 */
public record PlatformForm(
        String id,
        PlatformMake make,
        TypedPlatform typed,
        Set<PlatformField> suggested,
        List<Remark> faults,
        List<Remark> doubts,
        String confirmation,
        List<OurValue> ours,
        List<WhoseChoice> districts,
        String chosen) {

    public boolean isNew() {
        return id.isEmpty();
    }

    /** The fields on the form: what a registration keeps for good is not changed in it. */
    public List<PlatformField> fields() {
        return Arrays.stream(PlatformField.values())
                .filter(field -> isNew() || !field.isIdentity())
                .toList();
    }

    public List<Remark> faults(PlatformField field) {
        return faults.stream().filter(fault -> fault.field() == field).toList();
    }

    public List<Remark> doubts(PlatformField field) {
        return doubts.stream().filter(doubt -> doubt.field() == field).toList();
    }

    /** What the browser offers of its own for the field. */
    public String inputMode(PlatformField field) {
        return PlatformField.ENDPOINTS.contains(field) || field == PlatformField.ISSUER ? "url" : "text";
    }

    /** The ids of what is said about a field, for {@code aria-describedby}. */
    public String describedBy(PlatformField field) {
        boolean remarked = !faults(field).isEmpty() || !doubts(field).isEmpty();
        return "hint-" + field.word() + (remarked ? " remark-" + field.word() : "");
    }
}
