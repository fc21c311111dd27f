package ca.learningpartners.tool.closing;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the two made together, to be printed and kept. Both see the same, during the partnership and after it.
 *
 * @param mentee the program's word for one of the two, and the name
 * @param begun the day of the second yes
 * @param ended the day it was over
 * @param charter the one in force, or the newest
 * @param sessions every contact, the earliest first
 * @param closings what each wrote at the end: the viewer's own, and the partner's once it is finished or all is over
 */
public record CopyPage(
        String pairing,
        LocalText program,
        Someone mentee,
        Someone mentor,
        Optional<LocalDate> begun,
        Optional<LocalDate> ended,
        Optional<Charter> charter,
        List<Session> sessions,
        Together together,
        List<Words> closings) {

    /** One of the two, with the program's word for what they were. */
    public record Someone(LocalText word, String name) {}

    /** What one of the two wrote at the end. */
    public record Words(String author, String partner, ClosingText text) {}
}
