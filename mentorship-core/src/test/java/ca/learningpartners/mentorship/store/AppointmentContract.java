package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import org.junit.jupiter.api.Test;

/** What {@code Appointments} promises. */
public interface AppointmentContract extends KeepingStore {

    @Test
    default void aPersonHoldsSeveralRolesOverSeveralPrograms() {
        Appointment mentee = appointment(Invented.PROGRAM, Invented.ODILE, Role.MENTEE, null);
        Appointment here = appointment(Invented.PROGRAM, Invented.ODILE, Role.COORDINATOR, 27);
        Appointment there = appointment(Invented.PROGRAM, Invented.ODILE, Role.COORDINATOR, 45);
        Appointment elsewhere = appointment(Invented.OTHER_PROGRAM, Invented.ODILE, Role.MENTEE, null);
        Appointment another = appointment(Invented.PROGRAM, Invented.ROBIN, Role.OFFICE, null);
        write(stores -> {
            Invented.settle(stores);
            stores.appointments().add(mentee);
            stores.appointments().add(here);
            stores.appointments().add(there);
            stores.appointments().add(elsewhere);
            stores.appointments().add(another);
        });
        assertThat(list(stores -> stores.appointments().of(Invented.ODILE.id())))
                .containsExactlyInAnyOrder(mentee, here, there, elsewhere);
        assertThat(list(stores -> stores.appointments().in(Invented.PROGRAM)))
                .containsExactly(another, mentee, here, there);
    }

    @Test
    default void appointingTwiceKeepsOne() {
        Appointment office = appointment(Invented.PROGRAM, Invented.ODILE, Role.OFFICE, null);
        Appointment coordinator = appointment(Invented.PROGRAM, Invented.ODILE, Role.COORDINATOR, 27);
        write(Invented::settle);
        for (int i = 0; i < 2; i++) {
            write(stores -> {
                stores.appointments().add(office);
                stores.appointments().add(coordinator);
            });
        }
        assertThat(list(stores -> stores.appointments().of(Invented.ODILE.id())))
                .hasSize(2);
    }

    @Test
    default void somebodyWhoIsNotKeptCannotBeAppointed() {
        write(stores -> stores.programs().save(Invented.program(Invented.PROGRAM)));
        assertThatThrownBy(() -> write(stores ->
                        stores.appointments().add(appointment(Invented.PROGRAM, Invented.ODILE, Role.MENTEE, null))))
                .isInstanceOf(RuntimeException.class);
        assertThat(list(stores -> stores.appointments().in(Invented.PROGRAM))).isEmpty();
    }

    private static Appointment appointment(ProgramId program, Participant person, Role role, Integer district) {
        return new Appointment(program, person.id(), role, district == null ? null : new DistrictNumber(district));
    }
}
