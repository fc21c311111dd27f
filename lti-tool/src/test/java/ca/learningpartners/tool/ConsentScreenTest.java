package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.ParticipantId;
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

/** What somebody agreed to is theirs to see, to give and to take back; nothing is ticked for them. */
class ConsentScreenTest {

    private static final String CONSENTS = "/me/consents";
    private static final String EVALUATION = CONSENTS + "/bcssa/evaluation";
    private static final ParticipantId TESSA = new ParticipantId("nm-27-lindqvist");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoAgreesMayTakeItBackAndAgreeAgain(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        Page page = tessa.open(tool.at(CONSENTS));
        assertThat(page.html().select("input[type=checkbox], input[checked]")).isEmpty();
        assertThat(page.text()).contains("changes nothing else for you", "You have not been asked before");

        Page given = tessa.submit(page, EVALUATION);
        assertThat(given.text()).contains("You agreed.", "You can take it back here at any time");
        assertThat(stands(tool)).isTrue();
        Page back = tessa.submit(given, EVALUATION + "/withdrawal");
        assertThat(back.text()).contains("Nothing of yours is used");
        assertThat(stands(tool)).isFalse();
        Page again = tessa.submit(back, EVALUATION);
        assertThat(again.html().select("details li").eachText()).hasSize(3);
        assertThat(stands(tool)).isTrue();
        assertThat(tool.count("consent", "said_by = 'nm-27-lindqvist'")).isEqualTo(3);
    }

    @Test
    void aDoubleClickAgreesOnceAndWordsThatWereNotReadAreNotAgreedTo() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = tool.signedIn("sd45", "ariel.fontaine");
        Page page = tessa.open(tool.at(CONSENTS));
        tessa.post(tool.at(EVALUATION), Map.of("token", page.token(), "version", "2"));
        tessa.post(tool.at(EVALUATION), Map.of("token", page.token(), "version", "2"));
        assertThat(tool.count("consent", "said_by <> 'nm-27-lindqvist' AND given"))
                .isEqualTo(1);
        Page refused = tessa.post(tool.at(EVALUATION), Map.of("token", page.token(), "version", "1"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("The words have changed");
    }

    @Test
    void nobodyAgreesInAProgramTheyHaveNoPartIn() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        String token = tessa.open(tool.at(CONSENTS)).token();
        assertThat(tessa.post(tool.at(CONSENTS + "/other/evaluation"), Map.of("token", token, "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(Browser.english().open(tool.at(CONSENTS)).status()).isEqualTo(401);
        assertThat(tool.count("consent", "program <> 'bcssa'")).isZero();
    }

    private static boolean stands(RunningTool tool) {
        return tool.store()
                .<Boolean>read(stores -> stores.consents().stands(RunningTool.PROGRAM, TESSA, Terms.EVALUATION));
    }

    /** Whoever changes the words of the consent makes them the next version, and writes its fingerprint here. */
    @Test
    void theWordsOfTheConsentAreThoseOfItsVersion() {
        StringBuilder words = new StringBuilder();
        for (Locale locale : List.of(Messages.ENGLISH, Messages.FRENCH)) {
            for (String part : List.of("", ".not", ".effect")) {
                words.append(Messages.in(locale).get("consents.words.evaluation" + part));
            }
        }
        assertThat(Map.of(
                        Terms.EVALUATION.version(),
                        Secrets.fingerprint(words.toString()).substring(0, 12)))
                .isEqualTo(Map.of(2, "e1d300b9c1b0"));
    }
}
