package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.watching.Alarm;
import ca.learningpartners.mentorship.watching.AlertId;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The screens about those who look: who saw my data, breaking the glass, the privacy officer’s desk. Noor is of the Office,
 * and here the privacy officer as well.
 */
class PrivacyDeskScreensTest {

    private static final ProgramId LEADERS = new ProgramId("bcssa-2026");
    private static final String PROGRAM = "/programs/bcssa-2026";
    private static final ParticipantId NOOR = new ParticipantId("lead-27-haddad");

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @BeforeEach
    void noorIsThePrivacyOfficerAndThereIsAnAlert() {
        try (JdbiStore store = JdbiStore.open("jdbc:sqlite:" + STAGE.data().resolve("mentorship.db"))) {
            store.write(stores -> {
                stores.appointments().add(new Appointment(LEADERS, NOOR, Role.PRIVACY_OFFICER, null));
                return stores.alerts()
                        .raise(new PrivacyAlert(
                                AlertId.random(),
                                LEADERS,
                                new ParticipantId("lead-45-fontaine"),
                                Alarm.MANY_PEOPLE,
                                34,
                                Instant.parse("2026-11-21T17:30:00Z")));
            });
        }
    }

    @Test
    void theGlassIsBrokenWithAReasonAndThePersonReadsIt() {
        Visit noor = arrive("sd27", "noor.haddad").open(PROGRAM + "/break-glass");
        Inspection.ofBothLanguages(noor, "break-glass");
        noor.page().locator("#person").fill("nm-27-lindqvist");
        noor.page().locator("#reason").fill("Her school was evacuated, and nobody reaches her.");
        noor.page().locator("form[action$='/break-glass'] button").click();
        assertThat(noor.page().getByRole(AriaRole.HEADING).first()).containsText("Tessa Lindqvist");
        Inspection.ofBothLanguages(noor, "break-glass-view");

        Visit tessa = arrive("sd27", "tessa.lindqvist");
        assertThat(tessa.page().locator("#happenings")).containsText("in an emergency");
        Inspection.ofBothLanguages(tessa.open("/me/seen"), "who-saw");
        assertThat(tessa.page().locator("main")).containsText("evacuated");
    }

    @Test
    void theDeskHasAnAlertARosterAndTheEndOfTheList() {
        Visit noor = arrive("sd27", "noor.haddad").open(PROGRAM + "/privacy-desk");
        Inspection.ofBothLanguages(noor, "privacy-desk");
        noor.page().locator("#to").fill("2020-01-01");
        noor.page().locator("form[action$='/roster'] button").click();
        assertThat(noor.page().getByRole(AriaRole.ALERT)).containsText("before the first");
        Inspection.of(noor, "privacy-desk-refused");
    }

    private static Visit arrive(String campus, String person) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, person).withLocale("en-CA"));
    }
}
