package ca.learningpartners.tool.charter;

import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a charter, to be read, signed and printed.
 *
 * @param tongues the reader's language, and the partner's where that is another
 * @param names of the mentee and the mentor
 * @param signatures the earlier first
 * @param awaits who has not signed this version
 * @param newest the number of the newest version; this one, if it is it
 * @param inForce the version that both have signed, as long as this one is the newest and they have not
 * @param maySign whether the reader is the one it waits for
 * @param mayChange whether a change can still be proposed
 * @param confidence the program's words on what can be promised, and what cannot
 * @param replaced true if the reader was about to sign a version that has been replaced meanwhile
 */
public record CharterPage(
        String pairing,
        String partner,
        List<Messages> tongues,
        List<String> names,
        int version,
        Wording purpose,
        int days,
        List<Means> means,
        Wording reach,
        Wording limits,
        Wording addition,
        List<LocalText> confidence,
        List<Signature> signatures,
        List<String> awaits,
        int newest,
        Optional<Integer> inForce,
        boolean maySign,
        boolean mayChange,
        boolean replaced) {

    /** Who signed, and on which day. */
    public record Signature(String name, LocalDate day) {}

    /**
     * A part of a charter: what the two wrote, as they wrote it; or the template's own words, which are shown in both
     * languages.
     */
    public record Wording(String written, Optional<LocalText> own) {

        public boolean isEmpty() {
            return written.isEmpty();
        }
    }

    public boolean isNewest() {
        return version == newest;
    }
}
