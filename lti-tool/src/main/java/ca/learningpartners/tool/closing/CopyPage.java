package ca.learningpartners.tool.closing;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.session.ActionItem;
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
 * @param signatures who signed it, and when
 * @param goals in the order in which they were set
 * @param taken what was taken on and is still open, then what was done
 * @param sessions every contact, the earliest first
 * @param closings what each wrote at the end: the viewer's own, and the partner's once it is finished or all is over
 * @param candour what the two asked and answered as critical friends, the earliest first
 */
public record CopyPage(
        String pairing,
        LocalText program,
        Someone mentee,
        Someone mentor,
        Optional<LocalDate> begun,
        Optional<LocalDate> ended,
        Optional<Charter> charter,
        List<Signature> signatures,
        List<OneGoal> goals,
        List<ActionItem> taken,
        List<Session> sessions,
        Together together,
        List<Words> closings,
        List<Candid> candour) {

    /** One of the two, with the program's word for what they were. */
    public record Someone(LocalText word, String name) {}

    /** What one of the two wrote at the end. */
    public record Words(String author, String partner, ClosingText text) {}

    /**
     * An exchange of the two as critical friends.
     *
     * @param said the question first, then the answers
     * @param thanks the word that came with the thanks; empty if there was none
     */
    public record Candid(List<Said> said, String thanks) {

        /** What one of the two said, and when. */
        public record Said(String by, LocalDate on, String text) {}
    }

    /** A signature under the charter. */
    public record Signature(String name, LocalDate day) {}

    /** A goal with the steps on its way and what was seen of it, the latest first. */
    public record OneGoal(Goal goal, String owner, List<Milestone> milestones, List<Evidence> evidence) {}
}
