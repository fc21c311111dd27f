package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.SigningPlatform.INSTRUCTOR;
import static ca.learningpartners.tool.running.SigningPlatform.LEARNER;
import static ca.learningpartners.tool.running.SigningPlatform.LTI;
import static ca.learningpartners.tool.running.SigningPlatform.in;
import static ca.learningpartners.tool.running.SigningPlatform.link;
import static ca.learningpartners.tool.running.SigningPlatform.message;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.SigningPlatform;
import ca.learningpartners.tool.running.Tools;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A signed review says who is meant; who may see them is decided by the program, and only completion is shown. */
class ReviewTest {

    private static final Map<String, String> CUSTOM = Map.of("program", "bcssa", "view", "partnership");
    private static final String TESSA = "31";
    private static final String EINAR = "32";
    private static final String NOOR = "33";
    private static final String SIOBHAN = "34";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_coordinator_sees_that_somebody_has_taken_part_and_since_when_and_nothing_else(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        try (SigningPlatform platform = of(tool, 27)) {
            Browser tessa = known(platform, TESSA, "tessa.lindqvist@sd27.example");
            Browser noor = known(platform, NOOR, "noor.haddad@sd27.example");
            Page before = platform.launch(noor, NOOR, "", about(TESSA, INSTRUCTOR, CUSTOM));
            assertThat(before.heading()).isEqualTo("Tessa Lindqvist: there is nothing to tell a gradebook yet.");

            tessa.submit(tessa.open(tool.at("/pairings/" + pairing.id())), "/acceptance");
            tessa.submit(
                    tessa.open(tool.at("/pairings/" + pairing.id() + "/sessions/new")),
                    "/sessions",
                    Map.of("date", "2026-11-03", "minutes", "47"));
            Page after = platform.launch(noor, NOOR, "", about(TESSA, INSTRUCTOR, CUSTOM));
            assertThat(after.status()).isEqualTo(200);
            assertThat(after.address().getPath()).isEqualTo("/review");
            assertThat(after.heading())
                    .isEqualTo(
                            "Tessa Lindqvist has taken part: what the program counts was done on November 21, 2026.");
            assertThat(after.text()).doesNotContain("47", "November 3", "Video", partner(tool, pairing));
            Page french = platform.launch(
                    noor, NOOR, "", about(TESSA, INSTRUCTOR, CUSTOM).andThen(in("fr-CA")));
            assertThat(french.heading())
                    .isEqualTo(
                            "Tessa Lindqvist a participé : ce que compte le programme était fait le 21 novembre 2026.");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void about_oneself_it_opens_ones_own_view(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        try (SigningPlatform platform = of(tool, 27)) {
            Browser tessa = Browser.english();
            Page welcome = platform.launch(tessa, TESSA, "tessa.lindqvist@sd27.example", about(TESSA, LEARNER, CUSTOM));
            assertThat(welcome.address().getPath()).isEqualTo("/welcome");
            Page own = tessa.submit(welcome, "/welcome/confirmation");
            assertThat(own.address().getPath()).isEqualTo("/pairings/" + pairing.id());
        }
    }

    @Proves("threat/forged-review")
    @ParameterizedTest
    @ValueSource(strings = {LEARNER, INSTRUCTOR, SigningPlatform.ADMINISTRATOR})
    void a_forged_one_shows_nothing_whatever_role_it_claims(String role) {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of(tool, 27)) {
            known(platform, TESSA, "tessa.lindqvist@sd27.example");
            Browser einar = known(platform, EINAR, "einar.bjorkan@sd27.example");
            Page known = platform.launch(einar, EINAR, "", about(TESSA, role, CUSTOM));
            Page unknown = platform.launch(einar, EINAR, "", about("nobody-at-all", role, CUSTOM));
            assertThat(known.status()).isEqualTo(403);
            assertThat(known.heading()).isEqualTo("This is not for you to see");
            assertThat(known.text()).isEqualTo(unknown.text()).doesNotContain("Tessa", "Lindqvist");
            assertThat(unknown.status()).isEqualTo(403);
        }
    }

    @Test
    void a_coordinator_sees_nobody_of_another_district_nobody_in_another_program_and_nobody_of_another_platform() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of(tool, 93);
                SigningPlatform other = of(tool, 45)) {
            known(platform, TESSA, "lucie.belanger-roy@sd93.example");
            known(other, SIOBHAN, "siobhan.oleary@sd45.example");
            Browser etienne = known(platform, "35", "etienne.marchand@sd93.example");
            assertThat(platform.launch(etienne, "35", "", about(TESSA, INSTRUCTOR, CUSTOM))
                            .heading())
                    .startsWith("Lucie Bélanger-Roy");
            assertThat(platform.launch(etienne, "35", "", about(TESSA, INSTRUCTOR, Map.of("program", "other")))
                            .status())
                    .isEqualTo(403);
            assertThat(platform.launch(etienne, "35", "", about(TESSA, INSTRUCTOR, Map.of()))
                            .status())
                    .isEqualTo(403);
            assertThat(platform.launch(etienne, "35", "", about(SIOBHAN, INSTRUCTOR, CUSTOM))
                            .status())
                    .isEqualTo(403);
            Browser ariel = known(other, "36", "ariel.fontaine@sd45.example");
            assertThat(other.launch(ariel, "36", "", about(TESSA, INSTRUCTOR, CUSTOM))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void without_a_launch_about_somebody_there_is_nobody_to_see() {
        RunningTool tool = TOOLS.onSqlite();
        try (SigningPlatform platform = of(tool, 27)) {
            Browser noor = known(platform, NOOR, "noor.haddad@sd27.example");
            assertThat(noor.open(tool.at("/review")).status()).isEqualTo(403);
            assertThat(noor.open(tool.at("/review?about=" + TESSA)).status()).isEqualTo(403);
        }
        assertThat(Browser.english().open(tool.at("/review")).status()).isEqualTo(401);
    }

    private static String partner(RunningTool tool, Pairing pairing) {
        return tool.store()
                .read(stores -> stores.participants().find(pairing.mentor()))
                .orElseThrow()
                .name();
    }

    private static Browser known(SigningPlatform platform, String subject, String email) {
        Browser browser = Browser.english();
        Page page = platform.launch(browser, subject, email, link(CUSTOM));
        Page arrived = page.hasForm("/welcome/confirmation") ? browser.submit(page, "/welcome/confirmation") : page;
        assertThat(arrived.status()).as(arrived.toString()).isEqualTo(200);
        assertThat(arrived.address().getPath()).as(arrived.toString()).isNotEqualTo("/welcome");
        return browser;
    }

    private static Consumer<ObjectNode> about(String subject, String role, Map<String, String> custom) {
        return message("LtiSubmissionReviewRequest", role, custom).andThen(claims -> {
            claims.putObject(LTI + "for_user").put("user_id", subject);
            claims.putObject("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
                    .put("lineitem", "https://lms.example/lineitems/1");
        });
    }

    private static SigningPlatform of(RunningTool tool, int district) {
        return SigningPlatform.of(tool, Optional.of(Vouched.of(new DistrictNumber(district))));
    }
}
