package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.GatheringNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was written down, and what the viewer takes with them.
 *
 * @param notes about the whole first, then part by part
 * @param own of this gathering
 * @param earlier of gatherings before, which are not done yet
 * @param partner what the partner lets the viewer read
 * @param fresh under which a new one is kept
 */
public record TakeawaysPage(
        Seen seen,
        List<Note> notes,
        List<AgendaSlot> slots,
        List<Commitment> own,
        List<Commitment> earlier,
        List<Shared> partner,
        String fresh,
        boolean begun,
        Filled filled) {

    /** A note, or the place for one. */
    public record Note(String about, String title, Optional<GatheringNote> kept) {

        /** What is kept in a language; else in the other. */
        public String in(boolean french) {
            return kept.map(note -> french
                            ? note.fr().isEmpty() ? note.en() : note.fr()
                            : note.en().isEmpty() ? note.fr() : note.en())
                    .orElse("");
        }
    }

    /** What the partner shares. */
    public record Shared(String name, Commitment commitment) {}

    public boolean isDue(Commitment commitment, LocalDate today) {
        return commitment.done() == null
                && commitment.due() != null
                && !commitment.due().isAfter(today);
    }
}
