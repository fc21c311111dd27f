package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program while its past is imagined, in one piece of work: its calendar, its Office, and those who are meant. */
record Scene(
        Stores stores,
        Program program,
        Days days,
        Actor office,
        Map<ParticipantId, Mentee> mentees,
        Map<ParticipantId, Mentor> mentors,
        Map<ParticipantId, List<Appointment>> appointments,
        Deal deal) {

    /** For how long people take part in it, in months, as far as a past is imagined. */
    private static final int MONTHS = 24;

    static Scene of(Stores stores, Program program, Days days, ParticipantId office, Predicate<ParticipantId> meant) {
        Map<ParticipantId, List<Appointment>> appointments = stores.appointments().in(program.id()).stream()
                .collect(Collectors.groupingBy(Appointment::participant));
        List<Mentee> mentees = stores.enrolments().mentees(program.id()).stream()
                .filter(mentee -> meant.test(mentee.id()))
                .toList();
        List<Mentor> mentors = stores.enrolments().mentors(program.id()).stream()
                .filter(mentor -> meant.test(mentor.id()))
                .toList();
        return new Scene(
                stores,
                program,
                days,
                new Actor(office, appointments.getOrDefault(office, List.of())),
                mentees.stream().collect(Collectors.toMap(Mentee::id, mentee -> mentee)),
                mentors.stream().collect(Collectors.toMap(Mentor::id, mentor -> mentor)),
                appointments,
                new Deal(Stream.concat(
                                byRemoteness(mentees, Mentee::id, mentee -> remoteness(mentee.setting())),
                                byRemoteness(mentors, Mentor::id, mentor -> remoteness(mentor.setting())))
                        .toList()));
    }

    private static <T> Stream<List<ParticipantId>> byRemoteness(
            List<T> people, Function<T, ParticipantId> id, Function<T, Integer> remoteness) {
        return people.stream()
                .collect(Collectors.groupingBy(remoteness, TreeMap::new, Collectors.mapping(id, Collectors.toList())))
                .values()
                .stream();
    }

    private static int remoteness(Setting setting) {
        Integer known = setting.remoteness();
        return known == null ? 1 : known;
    }

    Actor actor(ParticipantId id) {
        return new Actor(id, appointments.getOrDefault(id, List.of()));
    }

    /** New members and mentors, by id. */
    List<Participant> people() {
        return Stream.concat(
                        mentees.values().stream().map(Mentee::person),
                        mentors.values().stream().map(Mentor::person))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    Participant person(ParticipantId id) {
        Mentee mentee = mentees.get(id);
        return mentee != null
                ? mentee.person()
                : Objects.requireNonNull(mentors.get(id)).person();
    }

    /** How remote a place somebody works at, from 0 to 3. */
    int remoteness(ParticipantId id) {
        Mentee mentee = mentees.get(id);
        return remoteness(
                mentee != null
                        ? mentee.setting()
                        : Objects.requireNonNull(mentors.get(id)).setting());
    }

    /** Those who coordinate a district, by id. */
    List<Appointment> coordinators() {
        return appointments.values().stream()
                .flatMap(List::stream)
                .filter(held -> held.role() == Role.COORDINATOR)
                .sorted((one, other) -> one.participant().compareTo(other.participant()))
                .toList();
    }

    /** The last day on which something of the program's past happens. */
    LocalDate last() {
        LocalDate end = program.startsOn().plusMonths(MONTHS);
        LocalDate yesterday = days.today().minusDays(1);
        return end.isBefore(yesterday) ? end : yesterday;
    }

    /** Whether its people have had their time. */
    boolean isOver() {
        return days.isOver(program.startsOn().plusMonths(MONTHS));
    }
}
