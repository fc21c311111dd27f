package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to be erased. A privacy officer confirms it, or says what has to wait and until when; once it is done, the
 * person goes by a pseudonym here, and what the law keeps of them is gone on a day that is known.
 *
 * @param person whose data it is; their pseudonym once it is done
 * @param asked by the person, or by whoever erased them from the command line
 * @param programs in which the person had a part when it was asked for: their privacy officers see it
 * @param hold what has to wait; null if nothing has
 * @param withdrawn when the person took it back
 * @param done who confirmed it and when it was done
 * @param keptUntil the last day something is kept; null until it is done
 * @param over when what was kept was removed
 */
public record Erasure(
        ErasureId id,
        ParticipantId person,
        Fact asked,
        SortedSet<ProgramId> programs,
        @Nullable Hold hold,
        @Nullable Instant withdrawn,
        @Nullable Fact done,
        @Nullable LocalDate keptUntil,
        @Nullable Instant over) {

    public static final int LONGEST = 2000;

    public Erasure {
        programs = Collections.unmodifiableSortedSet(new TreeSet<>(programs));
    }

    /** One that somebody asks for now. */
    public static Erasure asked(ErasureId id, ParticipantId person, Fact asked, Collection<ProgramId> programs) {
        return new Erasure(id, person, asked, new TreeSet<>(programs), null, null, null, null, null);
    }

    /**
     * Why an erasure waits.
     *
     * @param until the day it is looked at again
     */
    public record Hold(Fact made, String reason, LocalDate until) {

        public Hold {
            reason = Passage.require("reason", reason, LONGEST);
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("What waits says why. Maybe confirm it?");
            }
        }
    }

    /** Whether it was neither done nor taken back. */
    public boolean isOpen() {
        return withdrawn == null && done == null;
    }

    public Erasure held(Hold because) {
        return new Erasure(id, person, asked, programs, because, withdrawn, done, keptUntil, over);
    }

    public Erasure withdrawn(Instant at) {
        return new Erasure(id, person, asked, programs, hold, at, done, keptUntil, over);
    }

    /**
     * The same once it is done; why it waited is nobody’s business any more.
     *
     * @param pseudonym how the person is known from now on
     */
    public Erasure done(ParticipantId pseudonym, Fact confirmed, LocalDate until) {
        Fact by = asked.by().equals(person) ? new Fact(pseudonym, asked.at()) : asked;
        return new Erasure(id, pseudonym, by, programs, null, withdrawn, confirmed, until, over);
    }

    public Erasure over(Instant at) {
        return new Erasure(id, person, asked, programs, hold, withdrawn, done, keptUntil, at);
    }
}
