package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.text.Kept;

/**
 * Something that shows how a standard is lived.
 *
 * @param ref the id of the thing, the key of the measure, or the https address; empty for what there is once
 * @param label what an address elsewhere is called; empty for things of the program, which are called as they are to
 *     whoever reads it, if they may see them
 */
public record Evidence(EvidenceKind kind, String ref, String label) {

    public static final int LONGEST_LABEL = 120;

    public Evidence {
        if (kind == EvidenceKind.WEB) {
            ref = new SecureLink(ref).value();
            label = Kept.line("name of the link", label, LONGEST_LABEL);
        } else if (ref.isEmpty() != kind.isOnlyOne() || !label.isEmpty()) {
            throw new IllegalArgumentException(kind + " with the reference “" + ref + "” and the name “" + label
                    + "”. Maybe the one is missing, or the other too much?");
        } else if (!ref.isEmpty()) {
            ref = Kept.line("reference", ref, 200);
        }
    }
}
