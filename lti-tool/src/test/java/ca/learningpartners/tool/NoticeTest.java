package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.notice.Notice;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where something is asked, people read why, under which law, and whom to ask: as the Office said it of their bodies. */
class NoticeTest {

    private static final String NOTICE = "/programs/bcssa/notice";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatTheOfficeSaysOfALawIsReadWhereSomethingIsAsked(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.match();
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");

        Page before = tessa.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        assertThat(before.html().select("[data-notice=MENTORING]").text())
                .contains("section 26(c)", "your coordinator or the Provincial Office");

        say(
                tool,
                halcyon,
                0,
                Map.of(
                        "law",
                        "PIPA",
                        "name",
                        "Superintendents’ association",
                        "contact-en",
                        "Privacy lead, 604-555-0199",
                        "place-en",
                        "Victoria, B.C."));
        say(tool, halcyon, 27, Map.of("law", "FIPPA", "contact-en", "Secretary-Treasurer, 250-555-0127"));

        Page after = tessa.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        assertThat(after.html().select("[data-notice=MENTORING]").text())
                .contains("Superintendents’ association collects it with your consent")
                .contains("SD27", "section 26(c)")
                .contains("Secretary-Treasurer, 250-555-0127");
        Page notice = tessa.open(tool.at(NOTICE));
        assertThat(notice.text()).contains("Victoria, B.C.", "Privacy lead, 604-555-0199");
        assertThat(notice.links("/programs/bcssa/notice/")).isEmpty();
        assertThat(notice.links("assessment-draft")).isEmpty();
    }

    private static void say(RunningTool tool, Browser office, int body, Map<String, String> fields) {
        Page form = office.open(tool.at(NOTICE + "/" + body));
        Page saved = office.submit(form, NOTICE + "/" + body, fields);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("Saved.");
    }

    @Test
    void onlyTheOfficeSaysWhoAnswers() {
        RunningTool tool = TOOLS.onSqlite();
        int said = tool.count("answering_body", "1 = 1");
        for (Browser other :
                List.of(tool.signedIn("sd27", "tessa.lindqvist"), tool.signedIn("sd52", "cornelia.brandvold"))) {
            assertThat(other.open(tool.at(NOTICE + "/0")).status()).isEqualTo(404);
            String token = other.open(tool.at("/")).token();
            assertThat(other.post(tool.at(NOTICE + "/0"), Map.of("token", token, "law", "PIPA", "seen", "0"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(tool.count("answering_body", "1 = 1")).isEqualTo(said);
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        assertThat(halcyon.open(tool.at(NOTICE + "/999")).status()).isEqualTo(404);
        assertThat(halcyon.open(tool.at(NOTICE + "/x")).status()).isEqualTo(404);
        assertThat(halcyon.open(tool.at("/programs/other/notice")).status()).isEqualTo(404);
    }

    @Test
    void twoWhoSayAtOnceDoNotOverwriteEachOther() {
        RunningTool tool = TOOLS.onSqlite();
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page one = halcyon.open(tool.at(NOTICE + "/93"));
        Page other = halcyon.open(tool.at(NOTICE + "/93"));
        halcyon.submit(one, NOTICE + "/93", Map.of("law", "FIPPA", "contact-fr", "Secrétariat"));
        Page refused = halcyon.submit(other, NOTICE + "/93", Map.of("law", "PIPA", "contact-fr", "Quelqu’un"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Somebody else said something meanwhile");
        assertThat(refused.html().select("#contact-fr").text()).isEqualTo("Quelqu’un");
        assertThat(tool.count("answering_body", "district = 93")).isEqualTo(1);
    }

    /** Whoever changes the words of a notice makes them the next version, and writes its fingerprint here. */
    @Test
    void theWordsOfANoticeAreThoseOfItsVersion() {
        StringBuilder words = new StringBuilder();
        for (Locale locale : List.of(Messages.ENGLISH, Messages.FRENCH)) {
            Messages messages = Messages.in(locale);
            for (Purpose purpose : Purpose.values()) {
                words.append(messages.get("notice.why." + purpose));
            }
            for (String law : List.of("FIPPA", "FIPPA.EVALUATION", "PIPA")) {
                words.append(messages.get("notice.authority." + law, "X"));
            }
        }
        assertThat(Map.of(Notice.VERSION, Secrets.fingerprint(words.toString()).substring(0, 12)))
                .isEqualTo(Map.of(1, "16cae8165764"));
    }
}
