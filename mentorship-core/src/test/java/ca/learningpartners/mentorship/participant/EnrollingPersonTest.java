package ca.learningpartners.mentorship.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may take whom into a program. */
class EnrollingPersonTest {

    private static final DistrictNumber HOME = Invented.KOOTENAY;
    private static final DistrictNumber NEXT_DOOR = new DistrictNumber(28);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 8);
    private static final SortedSet<Language> ENGLISH = new TreeSet<>(Set.of(Language.ENGLISH));
    private static final NewMember.Part MENTOR = new NewMember.AsMentor(5, true);

    private final Store store = new InMemoryStore();

    @BeforeEach
    void aProgramOfTwoDistricts() {
        store.write(stores -> {
            Invented.settle(stores);
            Program program = Invented.program(Invented.PROGRAM);
            stores.programs()
                    .save(new Program(
                            program.id(),
                            program.template(),
                            program.title(),
                            program.startsOn(),
                            Stage.PILOT,
                            new TreeSet<>(Set.of(HOME, NEXT_DOOR))));
            List.of(27, 28, 99).forEach(number -> stores.districts().save(Invented.district(number, "District")));
            return true;
        });
    }

    @Test
    void aCoordinatorTakesInPeopleOfTheDistrictAndOfNoOther() {
        assertThat(enrol(with(Role.COORDINATOR, HOME), member(HOME, ENGLISH, MENTOR)))
                .isNotNull();
        assertRefused(with(Role.COORDINATOR, HOME), member(NEXT_DOOR, ENGLISH, MENTOR), "unknown-program");
    }

    @Test
    void nobodyButTheOfficeAndCoordinatorsTakesAnybodyIn() {
        for (Role role : Role.values()) {
            if (role != Role.OFFICE && role != Role.COORDINATOR) {
                assertRefused(with(role, HOME), member(HOME, ENGLISH, MENTOR), "unknown-program");
            }
        }
        Appointment elsewhere = new Appointment(Invented.OTHER_PROGRAM, new ParticipantId("a"), Role.OFFICE, null);
        assertRefused(
                new Actor(new ParticipantId("a"), List.of(elsewhere)),
                member(HOME, ENGLISH, MENTOR),
                "unknown-program");
    }

    @Test
    void onlyPeopleOfPartnerDistrictsAreTakenIn() {
        assertRefused(office(), member(new DistrictNumber(99), ENGLISH, MENTOR), "not-a-partner-district", "SD99");
        assertRefused(office(), member(new DistrictNumber(98), ENGLISH, MENTOR), "unknown-district", "SD98");
    }

    @Test
    void aLanguageIsNeeded() {
        assertRefused(office(), member(HOME, new TreeSet<>(), MENTOR), "language-needed");
    }

    @Test
    void aMenteeIsWithinTheWindowOrAboutToBe() {
        assertThat(enrol(office(), mentee(TODAY.minusMonths(24).plusDays(1)))).isNotNull();
        assertThat(enrol(office(), mentee(TODAY.plusMonths(12)))).isNotNull();
        assertRefused(office(), mentee(TODAY.minusMonths(24)), "eligibility-over", "2026-09-07");
        assertRefused(office(), mentee(TODAY.plusMonths(12).plusDays(1)), "position-far-ahead", "2027-09-09", "12");
    }

    @Test
    void whatCannotBeIsRefusedWithItsBound() {
        assertRefused(
                office(), member(HOME, ENGLISH, new NewMember.AsMentor(61, true)), "years-out-of-range", "61", "60");
        assertRefused(
                office(), member(HOME, ENGLISH, new NewMember.AsMentor(-1, true)), "years-out-of-range", "-1", "60");
        NewMember.Part wordy = new NewMember.AsMentee("x".repeat(201), TODAY);
        assertRefused(office(), member(HOME, ENGLISH, wordy), "position-too-long", "200");
    }

    @Test
    void aTakenAddressIsRefusedWithWhoHasIt() {
        enrol(office(), member(HOME, ENGLISH, MENTOR));
        assertRefused(office(), member(HOME, ENGLISH, MENTOR), "address-taken", "New Comer");
        assertThat(enrol(office(), member(NEXT_DOOR, ENGLISH, MENTOR))).isNotNull();
    }

    private void assertRefused(Actor actor, NewMember member, String code, String... details) {
        int before = people();
        assertThatThrownBy(() -> enrol(actor, member))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(code);
                    if (details.length > 0) {
                        assertThat(refused.refusal().details())
                                .asInstanceOf(LIST)
                                .extracting(String::valueOf)
                                .containsExactly(details);
                    }
                });
        assertThat(people()).isEqualTo(before);
    }

    private int people() {
        return store.read(stores -> stores.appointments().in(Invented.PROGRAM).size());
    }

    private Participant enrol(Actor actor, NewMember member) {
        return store.write(stores -> new EnrollingPerson(
                        stores.programs(),
                        stores.districts(),
                        stores.participants(),
                        stores.enrolments(),
                        stores.appointments(),
                        stores.audit())
                .enrol(actor, Invented.PROGRAM, member, TODAY, Invented.MORNING));
    }

    private static NewMember mentee(LocalDate start) {
        EmailAddress address = new EmailAddress(start + "@sd27.example");
        return new NewMember(
                "New Comer", address, HOME, ENGLISH, Locale.CANADA, new NewMember.AsMentee("Principal", start));
    }

    private static NewMember member(DistrictNumber district, SortedSet<Language> languages, NewMember.Part part) {
        EmailAddress address = new EmailAddress("new.comer@sd.example");
        return new NewMember("New Comer", address, district, languages, Locale.CANADA, part);
    }

    private static Actor office() {
        return with(Role.OFFICE, null);
    }

    private static Actor with(Role role, DistrictNumber district) {
        ParticipantId id = new ParticipantId("somebody");
        return new Actor(id, List.of(new Appointment(Invented.PROGRAM, id, role, district)));
    }
}
