package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Lucie, on district 93's platform, asks her mentor Wei-Lin, on district 45's, for the truth; the coordinators, the Office, an
 * evaluator and an administrator try to find out. Then she sees where she stands. Each test goes on where the one before ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CandourScreensTest {

    private static final String LEADERS = "/programs/bcssa-2026";
    private static final ProgramId PROGRAM = new ProgramId("bcssa-2026");
    private static final String ASKED = "I cut off the union’s chair, and I am not sure that I was right.";
    private static final String ANSWERED = "You were tired, and it showed. Ring her up.";
    private static final String NOTHING = "There is nothing here for you";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    private static String exchange = "";

    @Test
    @Order(1)
    void oneAsksFromOnePlatformAndTheOtherAnswersFromAnother() {
        Visit noor = arrive("sd27", "noor.haddad").open(LEADERS + "/matching");
        press(noor, "/match-runs");
        press(noor, "/approval");
        assertThat(noor.page().locator("main [role=status]")).containsText("Approved.");
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        press(lucie, "/acceptance");
        press(arrive("sd45", "wei-lin.chow"), "/acceptance");

        lucie.open("/");
        lucie.page().locator("main a[href^='/pairings/']").last().click();
        String pairing = path(lucie).replaceFirst("^(/pairings/[^/]+).*", "$1");
        Inspection.ofBothLanguages(lucie.open(pairing + "/candour"), "candour-none");
        lucie.open(pairing + "/candour/new");
        Inspection.ofBothLanguages(lucie, "candour-ask");
        lucie.page().locator("#about").fill(ASKED);
        lucie.page().locator("input[name=wish][value=READING]").check();
        press(lucie, "/candour");
        assertThat(lucie.page().locator("#exchanges")).containsText(ASKED);
        Inspection.ofBothLanguages(lucie.open(pairing + "/candour"), "candour-asked");

        Visit weiLin = arrive("sd45", "wei-lin.chow");
        assertThat(weiLin.page().locator("#happenings")).containsText("asks for your candour");
        assertThat(weiLin.page().locator("body")).not().containsText("union");
        weiLin.open(pairing + "/candour");
        weiLin.page().locator("#exchanges a").first().click();
        exchange = path(weiLin);
        Inspection.ofBothLanguages(weiLin, "candour-to-answer");
        assertThat(weiLin.page()).hasTitle("Critical friends · Learning Partners");
        weiLin.page().locator("#text").fill(ANSWERED);
        press(weiLin, "/answers");
        assertThat(weiLin.page().locator("#answers")).containsText(ANSWERED);

        lucie.open("/");
        assertThat(lucie.page().locator("#happenings")).containsText("was candid with you");
        Inspection.ofBothLanguages(lucie.open(exchange), "candour-answered");
        lucie.page().locator("#word").fill("I did.");
        press(lucie, "/thanks");
        assertThat(lucie.page().locator("#thanks")).hasText("I did.");
        Inspection.ofBothLanguages(lucie.open(exchange), "candour-thanked");
    }

    @Test
    @Order(2)
    void nobodyElseFindsItByAddressOrSearchOrInWhatTheyTakeAlong() throws IOException {
        theNewMemberOfDistrict27EvaluatesTheProgram();
        String pairing = exchange.replaceFirst("/candour/.*", "");
        for (Visit other : List.of(
                arrive("sd93", "etienne.marchand"),
                arrive("sd45", "ariel.fontaine"),
                arrive("sd27", "noor.haddad"),
                arrive("sd27", "tessa.lindqvist"))) {
            for (String path : List.of(exchange, pairing + "/candour", pairing + "/candour/new", pairing + "/copy")) {
                other.open(path);
                assertThat(other.page().locator("h1")).hasText(NOTHING);
            }
            for (String path : List.of(
                    "/",
                    LEADERS,
                    LEADERS + "/people?q=union",
                    LEADERS + "/resources?words=union",
                    "/districts?q=union",
                    "/reminders",
                    LEADERS + "/coverage")) {
                other.open(path);
                assertThat(other.page().locator("body")).not().containsText("cut off");
                assertThat(other.page().locator("a[href*=candour]")).hasCount(0);
            }
            String run = run();
            for (String file : List.of("scores.csv", "capacity.csv", "certificate.json")) {
                String read = other.page()
                        .request()
                        .get(URI.create(other.page().url())
                                .resolve("/match-runs/" + run + "/" + file)
                                .toString())
                        .text();
                org.assertj.core.api.Assertions.assertThat(read).doesNotContain("cut off", "tired");
            }
            org.assertj.core.api.Assertions.assertThat(takenAlongBy(other))
                    .contains("data.html", "data.json")
                    .doesNotContain("cut off", "tired", "union’s chair", "Ring her up");
        }
        Visit administrator = STAGE.visit();
        administrator.page().navigate(STAGE.demo().adminLink());
        administrator.page().locator("main button").first().click();
        administrator.open(exchange);
        assertThat(administrator.page().locator("body")).not().containsText("union");
        administrator.open("/admin?q=union");
        assertThat(administrator.page().locator("body")).not().containsText("cut off");
    }

    @Test
    @Order(3)
    void confidenceIsAskedEachHalfYear() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy").open(LEADERS + "/confidence");
        Inspection.ofBothLanguages(lucie, "confidence");
        answer(lucie, "2");
        STAGE.itIs(Instant.parse("2027-02-05T18:00:00Z"));
        Visit later = arrive("sd93", "lucie.belanger-roy").open(LEADERS + "/confidence");
        answer(later, "4");
        assertThat(later.page().locator("#rose")).containsText("You might meet less often");
        Inspection.ofBothLanguages(later.open(LEADERS + "/confidence"), "confidence-rose");
    }

    @Test
    @Order(4)
    void whereOneStandsIsDrawnOverTime() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy").open(LEADERS + "/growth");
        Inspection.ofBothLanguages(lucie, "growth-none");
        place(lucie, 1, "1");
        Inspection.ofBothLanguages(lucie.open(LEADERS + "/self-assessment"), "self-assessment");
        STAGE.itIs(Instant.parse("2027-05-21T18:00:00Z"));
        place(arrive("sd93", "lucie.belanger-roy"), 3, "2");
        STAGE.itIs(Instant.parse("2027-11-22T18:00:00Z"));
        Visit later = arrive("sd93", "lucie.belanger-roy");
        place(later, 4, "3");
        assertThat(later.page().locator(".course polyline")).hasCount(5);
        later.open(LEADERS + "/growth");
        later.page().locator(".course summary").first().click();
        assertThat(later.page().locator(".course").first().locator("tbody tr")).hasCount(3);
        Inspection.ofBothLanguages(later.open(LEADERS + "/growth"), "growth");
        Visit etienne = arrive("sd93", "etienne.marchand").open(LEADERS + "/growth");
        assertThat(etienne.page().locator("h1")).hasText(NOTHING);
    }

    private static void theNewMemberOfDistrict27EvaluatesTheProgram() {
        inTheStore(stores -> {
            stores.appointments()
                    .add(new Appointment(PROGRAM, new ParticipantId("nm-27-lindqvist"), Role.EVALUATOR, null));
            return true;
        });
    }

    private static String run() {
        return inTheStore(
                stores -> stores.matchRuns().latest(PROGRAM).orElseThrow().id().value());
    }

    private static <T> T inTheStore(Function<Stores, T> work) {
        try (JdbiStore store = JdbiStore.open("jdbc:sqlite:" + STAGE.data().resolve("mentorship.db"))) {
            return store.write(work);
        }
    }

    /** All files of the zip somebody takes along of what is kept about them, one after the other with their names. */
    private static String takenAlongBy(Visit somebody) throws IOException {
        somebody.open("/me/data");
        Download taken = somebody.page().waitForDownload(() -> press(somebody, "/me/data/export"));
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(taken.path().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static void place(Visit visit, int step, String note) {
        visit.open(LEADERS + "/self-assessment");
        for (var choice : visit.page()
                .locator("main input[type=radio][value='" + step + "']")
                .all()) {
            choice.check();
        }
        visit.page().locator("main fieldset summary").first().click();
        visit.page().locator("main fieldset textarea").first().fill("My note " + note);
        visit.page().locator("button[name=finish]").click();
        assertThat(visit.page().locator(".course")).hasCount(5);
    }

    private static void answer(Visit visit, String step) {
        for (var choice : visit.page()
                .locator("main input[type=radio][value='" + step + "']")
                .all()) {
            choice.check();
        }
        press(visit, "/confidence");
        assertThat(visit.page().locator(".course")).hasCount(6);
    }

    private static void press(Visit visit, String action) {
        visit.page()
                .locator("main form[method=post][action$='" + action + "'] button:not([type=button])")
                .first()
                .click();
    }

    private static String path(Visit visit) {
        return URI.create(visit.page().url()).getPath();
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
