package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.EnrollingPerson;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.NewMember;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Taking one person into a program, on a store. */
public interface EnrollingContract extends KeepingStore {

    LocalDate START = LocalDate.of(2026, 8, 3);

    @Test
    default void somebodyIsTakenInToBeAccompanied() {
        Participant person = enrolled(member("n@sd27.example", new NewMember.AsMentee("Directeur, Horsefly", START)));
        Mentee mentee = read(stores -> stores.enrolments().mentees(Invented.PROGRAM)).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(mentee.position()).isEqualTo("Directeur, Horsefly");
        assertThat(mentee.positionStart()).isEqualTo(START);
        assertThat(mentee.setting().enrolment()).isEqualTo(1897);
        assertThat(roles(person)).containsExactly(new Appointment(Invented.PROGRAM, person.id(), Role.MENTEE, null));
    }

    @Test
    default void somebodyIsTakenInAsAMentor() {
        Participant person = enrolled(member(null, new NewMember.AsMentor(12, true)));
        Mentor mentor = read(stores -> stores.enrolments().mentors(Invented.PROGRAM)).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(mentor.seniorYears()).isEqualTo(12);
        assertThat(mentor.trained()).isTrue();
        assertThat(mentor.available()).isTrue();
        assertThat(mentor.capacity()).isEqualTo(1);
        assertThat(roles(person)).containsExactly(new Appointment(Invented.PROGRAM, person.id(), Role.MENTOR, null));
    }

    @Test
    default void takingSomebodyInIsAudited() {
        Participant person = enrolled(member(null, new NewMember.AsMentor(3, false)));
        assertThat(list(stores -> stores.audit().on(person.id().value(), 9)))
                .extracting(act -> act.actor() + " " + act.verb())
                .containsExactly("office participant-enrolled");
    }

    @Test
    default void anAddressOfTheDistrictIsNotTakenTwiceWhateverItsCapitals() {
        Participant person = enrolled(member("n@sd27.example", new NewMember.AsMentor(3, false)));
        assertThatThrownBy(() -> enrolled(member("N@SD27.example", new NewMember.AsMentee("", START))))
                .hasMessage("address-taken");
        assertThat(list(stores ->
                        stores.participants().withAddress(Invented.KOOTENAY, new EmailAddress("n@sd27.example"))))
                .containsExactly(person);
    }

    private Participant enrolled(NewMember member) {
        return store().write(stores -> {
            Invented.settle(stores);
            stores.districts().save(Invented.district(27, "Cariboo-Chilcotin"));
            Actor office = new Actor(
                    new ParticipantId("office"),
                    List.of(new Appointment(Invented.PROGRAM, new ParticipantId("office"), Role.OFFICE, null)));
            return new EnrollingPerson(
                            stores.programs(),
                            stores.districts(),
                            stores.participants(),
                            stores.enrolments(),
                            stores.appointments(),
                            stores.audit())
                    .enrol(office, Invented.PROGRAM, member, Invented.SEPTEMBER, Invented.MORNING);
        });
    }

    private List<Appointment> roles(Participant person) {
        return list(stores -> stores.appointments().of(person.id()));
    }

    private static NewMember member(String address, NewMember.Part part) {
        return new NewMember(
                "Sḵwx̱wú7mesh Newcomer",
                address == null ? null : new EmailAddress(address),
                Invented.KOOTENAY,
                new TreeSet<>(Set.of(Language.FRENCH, Language.ENGLISH)),
                Locale.CANADA_FRENCH,
                part);
    }
}
