package ca.learningpartners.mentorship.redress;

import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is put in place of what was wrong about somebody, as far as it can be done in one step: their name, work address,
 * position, and when they began in it. Null leaves a part as it is.
 */
public record Change(
        @Nullable String name,
        @Nullable EmailAddress address,
        @Nullable String position,
        @Nullable LocalDate positionStart) {

    /** Nothing: it was, or will be, changed where it is made. */
    public static final Change NONE = new Change(null, null, null, null);

    void makeIn(Stores stores, ProgramId program, ParticipantId id) {
        stores.participants().find(id).ifPresent(person -> {
            Participant right = person(person);
            if (!right.equals(person)) {
                stores.participants().save(right);
            }
        });
        if (position != null || positionStart != null) {
            stores.enrolments()
                    .mentee(program, id)
                    .ifPresent(mentee -> stores.enrolments().save(mentee(mentee)));
            stores.enrolments()
                    .mentor(program, id)
                    .ifPresent(mentor -> stores.enrolments().save(mentor(mentor)));
        }
    }

    private Participant person(Participant was) {
        return new Participant(
                was.id(),
                name == null ? was.name() : name,
                address == null ? was.email() : address,
                was.district(),
                was.languages(),
                was.locale());
    }

    private Mentee mentee(Mentee was) {
        return new Mentee(
                was.program(),
                was.person(),
                was.branch(),
                position == null ? was.position() : position,
                positionStart == null ? was.positionStart() : positionStart,
                was.setting(),
                was.needs(),
                was.duties(),
                was.issues(),
                was.prefersDistance(),
                was.boundaries());
    }

    private Mentor mentor(Mentor was) {
        return new Mentor(
                was.program(),
                was.person(),
                was.branch(),
                position == null ? was.position() : position,
                was.seniorYears(),
                was.trained(),
                was.available(),
                was.capacity(),
                was.setting(),
                was.offers(),
                was.expertise(),
                was.issues(),
                was.boundaries());
    }
}
