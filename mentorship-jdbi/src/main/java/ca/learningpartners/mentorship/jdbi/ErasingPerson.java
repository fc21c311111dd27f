package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.watching.BreakGlass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody is erased: their partnerships are concluded, without fault, as if they had left; what is theirs goes; and it is
 * noted under the pseudonym when the rest goes. One transaction: kept as a whole or not at all.
 */
public final class ErasingPerson {

    /** How many are gone through at a time once their day has passed. */
    private static final int STEP = 20;

    private final Store store;
    private final PersonalErasure personal;
    private final ZoneId zone;

    public ErasingPerson(Store store, PersonalErasure personal, ZoneId zone) {
        this.store = store;
        this.personal = personal;
        this.zone = zone;
    }

    /** What it would do now, table by table. */
    public List<PersonalErasure.Effect> foreseen(ParticipantId person) {
        return personal.foreseen(person);
    }

    /**
     * Erases somebody, whether they asked for it or not.
     *
     * @param by who confirms it: a participant’s id, or a word for a machine or an administrator
     * @return how it ended; its person is the pseudonym
     * @throws RefusedException {@code unknown-person} if there is nobody with this id, or they were erased already
     */
    public Erasure erase(ParticipantId person, ParticipantId by, Instant now) {
        return store.write(stores -> {
            if (stores.participants().find(person).isEmpty()
                    || stores.erasures().doneTo(person).isPresent()) {
                throw new RefusedException("unknown-person");
            }
            Erasure open = open(stores, person, by, now);
            stores.pairings().of(person).forEach(pairing -> conclude(stores, pairing, person, now));
            endGlasses(stores, person, by, now);
            ParticipantId pseudonym = ParticipantId.random();
            Optional<LocalDate> until = personal.erase(person, pseudonym, now, zone);
            Erasure done = open.done(pseudonym, new Fact(by, now), until.orElse(LocalDate.ofInstant(now, zone)));
            Erasure settled = until.isPresent() ? done : done.over(now);
            stores.erasures().change(settled);
            stores.audit().add(new Act(by.value(), "person-erased", done.id().value(), now));
            return settled;
        });
    }

    /**
     * Erases those again whom a backup brought back that was made before they were erased. The newest file of keys tells
     * them. All of them or nobody.
     *
     * @param copied when the backup was made
     * @param by as in {@link #erase}
     * @return how each ended; empty if nobody is back
     */
    public List<Erasure> again(Instant copied, ParticipantId by, Instant now) {
        return store.write(stores -> personal.whoAreBack(copied).stream()
                .map(person -> erase(person, by, now))
                .toList());
    }

    private static Erasure open(Stores stores, ParticipantId person, ParticipantId by, Instant now) {
        return stores.erasures().open(person).orElseGet(() -> {
            Set<ProgramId> programs = stores.appointments().of(person).stream()
                    .map(Appointment::program)
                    .collect(Collectors.toSet());
            Erasure fresh = Erasure.asked(ErasureId.random(), person, new Fact(by, now), programs);
            stores.erasures().add(fresh);
            return fresh;
        });
    }

    private static void conclude(Stores stores, Pairing pairing, ParticipantId person, Instant now) {
        if (pairing.concluded() == null && stores.pairings().conclude(pairing.conclude(new Fact(person, now)))) {
            stores.audit()
                    .add(new Act(
                            person.value(), "pairing-concluded", pairing.id().value(), now));
        }
    }

    /** Nothing is left to look at. */
    private static void endGlasses(Stores stores, ParticipantId person, ParticipantId by, Instant now) {
        stores.glasses().telling(person, now.minus(BreakGlass.LASTS)).stream()
                .filter(glass -> glass.person().equals(person) && glass.isOpenAt(now))
                .filter(glass -> stores.glasses().end(glass.id(), new Fact(by, now)))
                .forEach(glass -> stores.audit().add(new Act(by.value(), "glass-closed", person.value(), now)));
    }

    /**
     * Removes what the law no longer asks to keep of a few of those who were erased; each in a transaction of its own.
     *
     * @return how many it was; 0 once nothing is due
     */
    public int retain(LocalDate today, Instant now) {
        List<Erasure> due = store.read(stores -> stores.erasures().due(today, STEP));
        due.forEach(erasure -> store.write(stores -> {
            personal.finish(erasure.person());
            stores.erasures().change(erasure.over(now));
            stores.audit()
                    .add(new Act("retention", "retention-over", erasure.id().value(), now));
            return true;
        }));
        return due.size();
    }

    /** Of whom something is due, without removing it. */
    public List<Erasure> due(LocalDate today, int most) {
        return store.read(stores -> stores.erasures().due(today, most));
    }
}
