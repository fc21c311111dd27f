package ca.learningpartners.mentorship.inquiry;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question that is worked on in the open. Everybody in the program can read it and come along; whoever is in it writes
 * it. It goes round as often as it is worth, and is closed by whoever opened it.
 *
 * @param opened by whom, and when
 * @param turns in their order, at least one
 * @param companions who came along; not the one who opened it
 * @param edition counted from 1, one more with every change of the words, so that a change made elsewhere meanwhile is
 *     noticed
 * @param closed null as long as it goes on
 */
public record Inquiry(
        InquiryId id,
        ProgramId program,
        Fact opened,
        List<Turn> turns,
        SortedSet<ParticipantId> companions,
        int edition,
        @Nullable Fact closed) {

    /** How often an inquiry can go round. */
    public static final int MOST_TURNS = 12;

    public Inquiry {
        turns = List.copyOf(turns);
        companions = Collections.unmodifiableSortedSet(new TreeSet<>(companions));
        if (turns.isEmpty() || turns.size() > MOST_TURNS) {
            throw new IllegalArgumentException(
                    "An inquiry of " + turns.size() + " turns: it has from 1 to " + MOST_TURNS + ".");
        }
        if (companions.contains(opened.by())) {
            throw new IllegalArgumentException("Who opened an inquiry is in it already, and does not come along.");
        }
    }

    /** One that begins with a question. */
    static Inquiry opened(InquiryId id, ProgramId program, String wonder, Fact opened) {
        return new Inquiry(id, program, opened, List.of(Turn.asking(wonder)), new TreeSet<>(), 1, null);
    }

    /** The turn that is being written. */
    public Turn current() {
        return turns.get(turns.size() - 1);
    }

    /** Whether somebody writes in it. */
    public boolean includes(ParticipantId person) {
        return opened.by().equals(person) || companions.contains(person);
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** Whether it can go round once more. */
    public boolean canTurn() {
        return isOpen() && current().stage() == Stage.ROUND && turns.size() < MOST_TURNS;
    }

    Inquiry rewritten(Turn changed) {
        List<Turn> all = new ArrayList<>(turns.subList(0, turns.size() - 1));
        all.add(changed);
        return with(all);
    }

    Inquiry turned(String wonder) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(Turn.asking(wonder));
        return with(all);
    }

    private Inquiry with(List<Turn> changed) {
        return new Inquiry(id, program, opened, changed, companions, edition + 1, closed);
    }
}
