package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The partnerships that are kept. */
public interface Pairings {

    Optional<Pairing> find(PairingId id);

    /** All partnerships of a person, over all programs, the newest offer first. */
    List<Pairing> of(ParticipantId person);

    /** All partnerships of a program, the newest offer first. */
    List<Pairing> in(ProgramId program);

    /** The partnerships of a program that are there at a moment (see {@link Pairing#standsAt}), the newest offer first. */
    default List<Pairing> standing(ProgramId program, Instant moment) {
        return in(program).stream().filter(pairing -> pairing.standsAt(moment)).toList();
    }

    /**
     * How many places the mentors of a program have given to partnerships of other programs from the same template, by
     * mentor; who has given none is missing. A partnership that goes on when the next program year begins still takes its
     * place.
     */
    Map<ParticipantId, Integer> placesHeldElsewhere(ProgramId program);

    /** The offers whose time has passed and that nobody has concluded, those first that lapsed first. */
    List<Pairing> lapsed(Instant now);

    /**
     * Adds an offered partnership if there is room: the mentee has no other that is not concluded in this program, and
     * the mentor has fewer than {@code mentorCapacity}, {@linkplain #placesHeldElsewhere places held elsewhere} counted in. That the mentee has one only is certain. That the mentor has no
     * more is what was true when it was looked at: an offer binds nobody, {@link #accept} decides.
     *
     * @return false, and nothing is kept, if there is no room
     */
    boolean offer(Pairing pairing, int mentorCapacity);

    /**
     * Keeps that a partner said yes. The first yes of the two claims one of the places the mentor is enrolled with now
     * (those {@linkplain #placesHeldElsewhere held elsewhere} are gone),
     * decided by one statement, so that however many say yes at once, exactly as many are told so as there are places.
     *
     * @return false, and nothing is kept, if the mentor has no place left
     */
    boolean accept(Pairing accepted);

    /** Keeps that an offer no longer lapses. */
    void stand(Pairing standing);

    /**
     * Keeps that a partner is on leave.
     *
     * @return false, and nothing is kept, if there is a pause already that lasts, or it is over
     */
    boolean pause(Pairing paused);

    /**
     * Keeps that a leave is over.
     *
     * @return false, and nothing is changed, if there is no pause that lasts
     */
    boolean resume(Pairing resumed);

    /**
     * Keeps how a partnership ended, and frees the mentor's place.
     *
     * @return false, and nothing is changed, if it was concluded before
     */
    boolean conclude(Pairing concluded);
}
