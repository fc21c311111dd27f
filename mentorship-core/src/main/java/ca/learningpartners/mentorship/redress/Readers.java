package ca.learningpartners.mentorship.redress;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who has read a kind of thing about somebody in the last year: those whom the access matrix lets read it, and those who
 * are in the list of acts on the person's record.
 */
final class Readers {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_ACTS = 500;

    private final SortedSet<ParticipantId> all = new TreeSet<>();

    private Readers() {}

    static Readers of(Stores stores, Correction correction, Instant now) {
        Readers readers = new Readers();
        readers.byTheMatrix(stores, correction, now.minus(YEAR));
        stores.audit().on(correction.person().value(), MOST_ACTS).stream()
                .filter(act -> act.at().isAfter(now.minus(YEAR)))
                .map(act -> new ParticipantId(act.actor()))
                .filter(actor -> stores.participants().find(actor).isPresent())
                .forEach(readers.all::add);
        return readers;
    }

    private void byTheMatrix(Stores stores, Correction correction, Instant since) {
        ProgramId program = correction.to().program();
        List<Appointment> held = stores.appointments().in(program);
        Datum datum = correction.datum();
        List<ParticipantId> partners = partners(stores, correction.person(), program, since);
        if (reads(datum, Standing.PARTNER)) {
            all.addAll(partners);
        }
        if (reads(datum, Standing.OFFICE)) {
            all.addAll(Addressee.office(program).staff(held));
        }
        if (reads(datum, Standing.OWN_COORDINATOR)) {
            all.addAll(coordinators(stores, Stream.of(correction.person()), program, held));
        }
        if (reads(datum, Standing.PARTNERS_COORDINATOR)) {
            all.addAll(coordinators(stores, partners.stream(), program, held));
        }
    }

    private static boolean reads(Datum datum, Standing standing) {
        return AccessMatrix.extent(datum, standing).reads();
    }

    private static List<ParticipantId> partners(Stores stores, ParticipantId person, ProgramId program, Instant since) {
        return stores.pairings().of(person).stream()
                .filter(pairing -> pairing.program().equals(program) && pairing.hasBegun() && lasted(pairing, since))
                .map(pairing -> pairing.partnerOf(person))
                .toList();
    }

    private static boolean lasted(Pairing pairing, Instant since) {
        var concluded = pairing.concluded();
        return concluded == null || concluded.at().isAfter(since);
    }

    private static List<ParticipantId> coordinators(
            Stores stores, Stream<ParticipantId> people, ProgramId program, List<Appointment> held) {
        return people.flatMap(each -> stores.participants().districtOf(each).stream())
                .flatMap(district -> new Addressee(program, district).staff(held).stream())
                .toList();
    }

    SortedSet<ParticipantId> without(ParticipantId one, ParticipantId other) {
        SortedSet<ParticipantId> rest = new TreeSet<>(all);
        rest.remove(one);
        rest.remove(other);
        return rest;
    }
}
