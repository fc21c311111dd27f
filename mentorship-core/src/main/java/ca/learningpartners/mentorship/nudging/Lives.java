package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.Arranged;
import ca.learningpartners.mentorship.progress.NewOptions;
import ca.learningpartners.mentorship.pulse.PulseMoment;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the nudges of a program depend on. */
public final class Lives {

    private final Stores stores;
    private final Program program;
    private final Instant now;
    private final ZoneId calendar;
    private final List<Appointment> staff;

    private Lives(Stores stores, Program program, Instant now, ZoneId calendar) {
        this.calendar = calendar;
        this.stores = stores;
        this.program = program;
        this.now = now;
        this.staff = stores.appointments().in(program.id()).stream()
                .filter(held -> held.role() == Role.COORDINATOR || held.role() == Role.OFFICE)
                .toList();
    }

    /**
     * Reads of a program as it is at a moment.
     *
     * @param calendar where the days of the program begin
     */
    public static Lives of(Stores stores, Program program, Instant now, ZoneId calendar) {
        return new Lives(stores, program, now, calendar);
    }

    /** All partnerships that are there. */
    public List<Life> standing() {
        return stores.pairings().standing(program.id(), now).stream()
                .map(this::life)
                .toList();
    }

    /** All new options that are owed to somebody, each with who looks after that. */
    public List<Owed> owed() {
        return NewOptions.owed(stores, program, now, calendar).stream()
                .map(owed -> new Owed(here(owed.person()), owed, lookingAfter(List.of(owed.person()))))
                .toList();
    }

    /** What is known of one partnership. */
    public Life life(Pairing pairing) {
        return life(pairing, Set.of(pairing.mentee(), pairing.mentor()));
    }

    /** What one of the two may know of it: of the short questions in between, nothing of the partner’s. */
    public Life life(Pairing pairing, ParticipantId person) {
        return life(pairing, Set.of(person));
    }

    private Life life(Pairing pairing, Set<ParticipantId> asked) {
        Optional<Charter> inForce = stores.charters().inForce(pairing.id());
        Program here = here(pairing.mentee());
        return new Life(
                here,
                pairing,
                stores.sessions().of(pairing.id(), 1).stream().findFirst().map(Session::date),
                Arranged.of(stores.meetings(), pairing.id(), pairing.mentee(), now)
                        .ahead()
                        .isPresent(),
                Life.signers(stores.charters().current(pairing.id())),
                inForce.isPresent(),
                inForce.map(charter -> charter.terms().cadenceDays()).orElse(here.setting(PolicyKey.CADENCE_DAYS)),
                stores.enrolments()
                        .mentee(program.id(), pairing.mentee())
                        .map(mentee -> here.closesFrom(mentee.positionStart())),
                pulse(pairing, asked),
                lookingAfter(List.of(pairing.mentee(), pairing.mentor())));
    }

    /** @param asked of whom it is looked up whether they have answered; of the other it is taken so */
    private Optional<Life.Pulse> pulse(Pairing pairing, Set<ParticipantId> asked) {
        return PulseMoment.open(pairing, LocalDate.ofInstant(now, calendar), calendar)
                .map(moment -> new Life.Pulse(
                        moment,
                        Stream.of(pairing.mentee(), pairing.mentor())
                                .filter(person -> !asked.contains(person)
                                        || stores.pulses()
                                                .answered(pairing.id(), person)
                                                .contains(moment.days()))
                                .collect(Collectors.toSet())));
    }

    /** The program as it is in somebody's district. */
    private Program here(ParticipantId person) {
        return program.in(stores.participants().districtOf(person).orElse(null));
    }

    /** The coordinators of their districts, without themselves; where there is none, the Office. */
    private List<ParticipantId> lookingAfter(List<ParticipantId> people) {
        List<DistrictNumber> districts = people.stream()
                .flatMap(person -> stores.participants().find(person).stream())
                .map(Participant::district)
                .filter(Objects::nonNull)
                .toList();
        List<ParticipantId> coordinators = who(staff.stream()
                .filter(held -> held.role() == Role.COORDINATOR && districts.contains(held.district()))
                .filter(held -> !people.contains(held.participant())));
        return coordinators.isEmpty() ? who(staff.stream().filter(held -> held.role() == Role.OFFICE)) : coordinators;
    }

    private static List<ParticipantId> who(Stream<Appointment> held) {
        return held.map(Appointment::participant).distinct().sorted().toList();
    }
}
