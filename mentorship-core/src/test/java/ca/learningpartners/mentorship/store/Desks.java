package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.together.Makers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is who at the desks: Robin coordinates district 52, Odile is in the Office, Xwex coordinates district 27. */
public final class Desks {

    public static final DistrictNumber PRINCE_RUPERT = new DistrictNumber(52);
    public static final Makers MAKERS = new Makers(Invented.PROGRAM, PRINCE_RUPERT);

    public static final Actor ROBIN = as(Invented.ROBIN, Role.COORDINATOR, PRINCE_RUPERT);
    public static final Actor ODILE = as(Invented.ODILE, Role.OFFICE, null);
    public static final Actor XWEX = as(Invented.XWEX, Role.COORDINATOR, Invented.KOOTENAY);
    public static final Actor WAI_LAM = as(Invented.WAI_LAM, Role.MENTEE, null);

    /** Somebody who coordinates district 52 and is in the Office. */
    public static final Actor BOTH = new Actor(
            Invented.GITGAAT.id(),
            List.of(
                    new Appointment(Invented.PROGRAM, Invented.GITGAAT.id(), Role.COORDINATOR, PRINCE_RUPERT),
                    new Appointment(Invented.PROGRAM, Invented.GITGAAT.id(), Role.OFFICE, null)));

    private Desks() {}

    /** Everybody with their roles. */
    public static void settle(Stores stores) {
        Invented.settle(stores);
        List.of(ROBIN, ODILE, XWEX, WAI_LAM)
                .forEach(actor -> actor.appointments().forEach(stores.appointments()::add));
    }

    private static Actor as(Participant person, Role role, @Nullable DistrictNumber district) {
        return new Actor(person.id(), List.of(new Appointment(Invented.PROGRAM, person.id(), role, district)));
    }
}
