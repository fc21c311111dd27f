package ca.learningpartners.tool.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People read who saw their data, of what kind, when, and on what ground. */
class WhoSawTest {

    private static final String LUCIES = "/programs/bcssa/people/nm-93-belanger-roy";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_look_at_somebodys_answers_is_read_by_them_with_who_what_and_on_what_ground(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        etienne.open(tool.at(LUCIES + "/intake"));
        etienne.open(tool.at(LUCIES + "/accounts"));
        tool.signedIn("office", "halcyon.whitford-ng").open(tool.at(LUCIES + "/intake"));
        Page seen = TwoPartners.lucie(tool).open(tool.at("/me/seen"));
        assertThat(seen.html().select("#seen li").eachText())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains("Halcyon Whitford-Ng", "Provincial Office", "Needs, offers, issues", "Nov"))
                .anySatisfy(line -> assertThat(line)
                        .contains("Étienne Marchand", "coordinates your district", "Accounts on platforms"));
    }

    @Test
    void the_same_look_is_counted_once_an_hour_and_a_list_once_for_the_list() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        String person = "/programs/bcssa/people/nm-93-kouakou/intake";
        String counted = "subject = 'nm-93-kouakou' AND actor = 'lead-27-haddad'";
        noor.open(tool.at(person));
        noor.open(tool.at(person));
        assertThat(tool.count("act", counted)).isEqualTo(1);
        tool.clock().advance(Duration.ofMinutes(61));
        noor.open(tool.at(person));
        assertThat(tool.count("act", counted)).isEqualTo(2);
        noor.open(tool.at("/programs/bcssa/people"));
        noor.open(tool.at("/programs/bcssa/people?page=1"));
        assertThat(tool.count("act", "verb LIKE 'work-contact-listed-as-%' AND subject = 'bcssa'"))
                .isEqualTo(1);
        assertThat(tool.count("act", counted)).isEqualTo(2);
    }

    @Test
    void what_is_refused_one_s_own_and_a_partner_s_is_no_sighting() {
        RunningTool tool = TOOLS.onSqlite();
        tool.signedIn("sd45", "ariel.fontaine").open(tool.at(LUCIES + "/intake"));
        Browser weiLin = TwoPartners.weiLin(tool);
        weiLin.open(tool.at(LUCIES + "/intake"));
        weiLin.open(tool.at("/programs/bcssa/intake"));
        weiLin.open(tool.at("/partnership"));
        assertThat(tool.count("act", "verb LIKE '%-seen-as-%' AND actor IN ('lead-45-fontaine', 'm-45-chow')"))
                .isZero();
    }

    @Test
    void a_proposed_pair_is_seen_of_both_and_the_run_as_a_list() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        String run = tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow()
                .id()
                .value();
        noor.open(tool.at("/match-runs/" + run));
        assertThat(tool.count("act", "verb LIKE 'match-reasons-seen-as-%'")).isZero();
        assertThat(noor.open(tool.at("/match-runs/" + run + "/pairs/0")).status())
                .isEqualTo(200);
        assertThat(tool.count("act", "verb LIKE 'match-reasons-seen-as-%'")).isEqualTo(2);
        assertThat(tool.count("act", "verb LIKE 'match-reasons-listed-as-%' AND subject = 'bcssa'"))
                .isEqualTo(1);
    }

    @Test
    void what_the_operator_takes_out_is_seen_too() {
        RunningTool tool = TOOLS.onSqlite();
        tool.store().write(stores -> {
            stores.audit()
                    .add(new Act(
                            "command-line",
                            "person-exported",
                            "m-45-chow",
                            tool.clock().instant()));
            return true;
        });
        Browser weiLin = TwoPartners.weiLin(tool);
        weiLin.open(tool.launch("sd45", "wei-lin.chow").withLocale("en-CA"));
        assertThat(weiLin.open(tool.at("/me/seen")).html().select("#seen").text())
                .contains("The command line of the server", "operates the server", "All that is kept of you");
    }

    @Test
    void long_lists_are_paged_and_nobody_reads_another_s() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        for (int hour = 0; hour < 22; hour++) {
            noor.open(tool.at("/programs/bcssa/people/m-93-ndiaye/intake"));
            tool.clock().advance(Duration.ofMinutes(61));
            noor = tool.signedIn("sd27", "noor.haddad");
        }
        Browser anais = tool.signedIn("sd93", "anais.ndiaye");
        Page first = anais.open(tool.at("/me/seen"));
        assertThat(first.html().select("#seen li")).hasSize(20);
        Page second = anais.open(tool.at(first.links("before=").get(0)));
        assertThat(second.html().select("#seen li")).hasSize(2);
        assertThat(anais.open(tool.at("/me/seen?before=99999999999999999999")).status())
                .isEqualTo(200);
        assertThat(tool.store()
                        .read(stores -> stores.audit().sightingsOf(new ParticipantId("nobody").value(), 9, 9))
                        .isEmpty())
                .isTrue();
    }
}
