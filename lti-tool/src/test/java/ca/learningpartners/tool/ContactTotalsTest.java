package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a long partnership adds up to, over everything and not over what is listed. */
class ContactTotalsTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void all_contacts_count_however_many_are_listed(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        tessa.submit(tessa.open(tool.at("/pairings/" + pairing.id())), "/acceptance");
        tool.store().write(stores -> {
            for (int number = 0; number < 650; number++) {
                stores.sessions().add(session(pairing, number));
            }
            return true;
        });

        Page page = tessa.open(tool.at("/pairings/" + pairing.id()));
        assertThat(page.text())
                .contains("650 contacts, 6,500 minutes in all")
                .contains("The latest 100 are listed")
                .contains("7 contacts");
        assertThat(page.html().select("#contacts > li")).hasSize(100);
        assertThat(tessa.open(tool.at("/")).text()).contains("650 contacts noted");
    }

    /** One every 4 hours or so, back from today; the seven oldest served an objective. */
    private static Session session(Pairing pairing, int number) {
        Set<ObjectiveCode> objectives = number >= 643 ? Set.of(new ObjectiveCode("O1")) : Set.of();
        return new Session(
                SessionId.random(),
                pairing.id(),
                RunningTool.TODAY.minusDays(number / 6),
                10,
                Means.MESSAGES,
                new TreeSet<>(objectives),
                pairing.mentee(),
                RunningTool.NOW);
    }
}
