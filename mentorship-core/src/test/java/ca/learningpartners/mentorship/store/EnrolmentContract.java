package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Participant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What {@code Enrolments} promises. */
public interface EnrolmentContract extends KeepingStore {

    @Test
    default void aMenteeIsKeptToTheLetter() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.XWEX));
        });
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .containsExactly(Invented.mentee(Invented.PROGRAM, Invented.XWEX));
    }

    @Test
    default void aMentorIsKeptToTheLetter() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentor(Invented.PROGRAM, Invented.WAI_LAM));
        });
        assertThat(list(stores -> stores.enrolments().mentors(Invented.PROGRAM)))
                .containsExactly(Invented.mentor(Invented.PROGRAM, Invented.WAI_LAM));
    }

    @Test
    default void whatNobodySaidStaysUnsaid() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.ROBIN));
        });
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .containsExactly(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
        assertThat(list(stores -> stores.enrolments().mentors(Invented.PROGRAM)))
                .containsExactly(Invented.bareMentor(Invented.PROGRAM, Invented.ROBIN));
    }

    @Test
    default void enrolmentsComeByIdAndProgramsStayApart() {
        write(stores -> {
            Invented.settle(stores);
            Invented.EVERYONE.forEach(person -> stores.enrolments().save(Invented.mentee(Invented.PROGRAM, person)));
            stores.enrolments().save(Invented.bareMentee(Invented.OTHER_PROGRAM, Invented.ODILE));
        });
        List<Participant> byId = Invented.EVERYONE.stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .extracting(mentee -> mentee.person())
                .containsExactlyElementsOf(byId);
        assertThat(list(stores -> stores.enrolments().mentees(Invented.OTHER_PROGRAM)))
                .containsExactly(Invented.bareMentee(Invented.OTHER_PROGRAM, Invented.ODILE));
        assertThat(list(stores -> stores.enrolments().mentors(Invented.PROGRAM)))
                .isEmpty();
    }

    @Test
    default void savingAnEnrolmentAgainReplacesAllOfIt() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.mentor(Invented.PROGRAM, Invented.ROBIN));
        });
        write(stores -> {
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.ROBIN));
        });
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .containsExactly(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
        assertThat(list(stores -> stores.enrolments().mentors(Invented.PROGRAM)))
                .containsExactly(Invented.bareMentor(Invented.PROGRAM, Invented.ROBIN));
    }

    @Test
    default void onePersonMayBeMenteeAndMentorWithTheirListsApart() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.GITGAAT));
            stores.enrolments().save(Invented.mentor(Invented.PROGRAM, Invented.GITGAAT));
        });
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .containsExactly(Invented.mentee(Invented.PROGRAM, Invented.GITGAAT));
        assertThat(list(stores -> stores.enrolments().mentors(Invented.PROGRAM)))
                .containsExactly(Invented.mentor(Invented.PROGRAM, Invented.GITGAAT));
    }

    @Test
    default void anEnrolmentSpeaksOfThePersonAsLastSaved() {
        Participant renamed = Invented.person(Invented.ODILE.id().value(), "Odile Tremblay");
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE));
            stores.participants().save(renamed);
        });
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .containsExactly(Invented.mentee(Invented.PROGRAM, renamed));
    }

    @Test
    default void howRemoteADistrictIsFollowsFromWhatItsPeopleSayInThatProgram() {
        Integer remote = Objects.requireNonNull(
                Invented.mentee(Invented.PROGRAM, Invented.ODILE).setting().remoteness());
        DistrictNumber district = Objects.requireNonNull(Invented.ODILE.district());
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.mentor(Invented.PROGRAM, Invented.WAI_LAM));
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.XWEX));
            stores.enrolments().save(Invented.mentee(Invented.OTHER_PROGRAM, Invented.ROBIN));
        });
        Map<Integer, Integer> said = read(stores -> stores.enrolments().remoteness(Invented.PROGRAM, district));
        assertThat(said).isEqualTo(Map.of(remote, 2));
        Map<Integer, Integer> elsewhere =
                read(stores -> stores.enrolments().remoteness(Invented.PROGRAM, new DistrictNumber(999)));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    default void somebodyWhoIsNotKeptCannotBeEnrolled() {
        write(stores -> stores.programs().save(Invented.program(Invented.PROGRAM)));
        assertThatThrownBy(() ->
                        write(stores -> stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE))))
                .isInstanceOf(RuntimeException.class);
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .isEmpty();
    }
}
