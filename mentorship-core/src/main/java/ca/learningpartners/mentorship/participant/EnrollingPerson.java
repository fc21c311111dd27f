package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.Districts;
import ca.learningpartners.mentorship.participant.NewMember.AsMentee;
import ca.learningpartners.mentorship.participant.NewMember.AsMentor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A coordinator takes one person into a program, as somebody to be accompanied or as a mentor. A position may begin
 * later, as in an import; one so far ahead that it must be a slip is refused.
 */
public final class EnrollingPerson {

    /** How long before its first day a position may be noted, in months. */
    public static final int MONTHS_AHEAD = 12;

    private static final int LONGEST_POSITION = 200;

    private final Programs programs;
    private final Districts districts;
    private final Participants participants;
    private final Enrolments enrolments;
    private final Appointments appointments;
    private final AuditTrail audit;

    public EnrollingPerson(
            Programs programs,
            Districts districts,
            Participants participants,
            Enrolments enrolments,
            Appointments appointments,
            AuditTrail audit) {
        this.programs = programs;
        this.districts = districts;
        this.participants = participants;
        this.enrolments = enrolments;
        this.appointments = appointments;
        this.audit = audit;
    }

    /**
     * Takes the person in, inside the caller's transaction, or refuses with the rule that speaks against it.
     *
     * @param today the day it is where the program lives
     * @return the participant, who is new
     * @throws RefusedException {@code unknown-program} for anyone but the program's Office and the coordinators of the
     *     district, {@code unknown-district}, {@code not-a-partner-district}, {@code language-needed},
     *     {@code address-taken} (with the name of who has it), {@code eligibility-over}, {@code position-far-ahead},
     *     {@code position-too-long}, {@code years-out-of-range}; nothing is written then
     * @throws IllegalArgumentException if the name cannot be kept, see {@link Participant}
     */
    public Participant enrol(Actor actor, ProgramId id, NewMember member, LocalDate today, Instant at) {
        Program program = programs.find(id)
                .filter(found -> actor.is(Role.OFFICE, id) || actor.coordinates(member.district(), id))
                .orElseThrow(() -> new RefusedException("unknown-program", id));
        District district = districts
                .find(member.district())
                .orElseThrow(() -> new RefusedException("unknown-district", member.district()));
        refusal(program.in(member.district()), member, today).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Participant person = new Participant(
                ParticipantId.random(),
                member.name(),
                member.email(),
                member.district(),
                member.languages(),
                member.locale());
        participants.save(person);
        appointments.add(new Appointment(id, person.id(), role(member.part()), null));
        enrol(program, person, Setting.UNKNOWN.within(district), member.part());
        audit.add(
                new Act(actor.id().value(), "participant-enrolled", person.id().value(), at));
        return person;
    }

    private Optional<Refusal> refusal(Program program, NewMember member, LocalDate today) {
        return Stream.of(
                        program.refusal(member.district()),
                        member.languages().isEmpty()
                                ? Optional.of(Refusal.of("language-needed"))
                                : Optional.<Refusal>empty(),
                        addressTaken(member),
                        refusal(program, member.part(), today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> addressTaken(NewMember member) {
        return Optional.ofNullable(member.email())
                .flatMap(address -> participants.withAddress(member.district(), address).stream()
                        .findFirst())
                .map(other -> Refusal.of("address-taken", other.name()));
    }

    private static Optional<Refusal> refusal(Program program, NewMember.Part part, LocalDate today) {
        if (part instanceof AsMentor mentor) {
            boolean possible = mentor.seniorYears() >= 0 && mentor.seniorYears() <= Mentor.MOST_SENIOR_YEARS;
            return possible
                    ? Optional.empty()
                    : Optional.of(Refusal.of("years-out-of-range", mentor.seniorYears(), Mentor.MOST_SENIOR_YEARS));
        }
        AsMentee mentee = (AsMentee) part;
        if (mentee.position().length() > LONGEST_POSITION) {
            return Optional.of(Refusal.of("position-too-long", LONGEST_POSITION));
        }
        if (mentee.positionStart().isAfter(today.plusMonths(MONTHS_AHEAD))) {
            return Optional.of(Refusal.of("position-far-ahead", mentee.positionStart(), MONTHS_AHEAD));
        }
        return program.eligibility()
                .refusal(mentee.positionStart(), today)
                .filter(refusal -> refusal.code().equals("eligibility-over"));
    }

    private static Role role(NewMember.Part part) {
        return part instanceof AsMentor ? Role.MENTOR : Role.MENTEE;
    }

    private void enrol(Program program, Participant person, Setting setting, NewMember.Part part) {
        if (part instanceof AsMentor mentor) {
            enrolments.save(new Mentor(
                    program.id(),
                    person,
                    "",
                    "",
                    mentor.seniorYears(),
                    mentor.trained(),
                    true,
                    program.setting(PolicyKey.MENTOR_CAPACITY, person.district()),
                    setting,
                    Map.of(),
                    List.of(),
                    Map.of(),
                    Boundaries.NONE));
        } else if (part instanceof AsMentee mentee) {
            enrolments.save(new Mentee(
                    program.id(),
                    person,
                    "",
                    mentee.position(),
                    mentee.positionStart(),
                    setting,
                    List.of(),
                    Set.of(),
                    Map.of(),
                    false,
                    Boundaries.NONE));
        }
    }
}
