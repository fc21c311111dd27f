package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator's ten minutes: five numbers, each with one thing to do. */
class AttentionTest {

    private static final String QUIET = "/programs/bcssa/attention/quiet";

    private RunningTool tool;

    @AfterEach
    void stop() {
        if (tool != null) {
            tool.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void offers_about_to_lapse_are_brought_up_and_reminded_of_once(Kind kind) {
        given(kind);
        assertThat(number("offers")).isEqualTo("0");
        pass(8);
        int offers = tool.store()
                .read(stores -> stores.pairings().in(RunningTool.PROGRAM))
                .size();
        assertThat(number("offers")).isEqualTo(String.valueOf(offers));
        Browser office = office();
        Page page = office.open(tool.at("/programs/bcssa/attention/offers"));
        assertThat(page.html().select("#people li")).hasSize(Math.min(50, offers));
        Page reminded = office.submit(page, "/attention/offers");
        assertThat(reminded.status()).isEqualTo(200);
        assertThat(reminded.html().select("#people").text()).contains("reminded on");
        assertThat(tool.count("mail", "kind = 'attention'")).isEqualTo(2 * offers);
        assertThat(office.submit(page, "/attention/offers").status()).isEqualTo(409);
        assertThat(tool.count("mail", "kind = 'attention'")).isEqualTo(2 * offers);
        assertThat(tool.count("act", "verb = 'reminded-offers'")).isEqualTo(offers);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_partnership_wants_a_charter_and_then_to_be_asked_how_it_goes_and_in_the_end_to_close(Kind kind) {
        given(kind);
        Pairing pairing = begun("nm-45-oleary");
        assertThat(number("charter")).isEqualTo("0");
        pass(14);
        assertThat(number("charter")).isEqualTo("1");
        Browser coordinator = coordinator();
        Page charter = coordinator.open(tool.at("/programs/bcssa/attention/charter"));
        assertThat(charter.html().select("#people li").text()).contains("Siobhán O’Leary");
        coordinator.submit(charter, "/attention/charter/" + pairing.id());
        assertThat(tool.count("mail", "kind = 'attention'")).isEqualTo(2);
        sign(pairing);
        assertThat(number("charter")).isEqualTo("0");

        pass(61);
        assertThat(number("quiet")).as("75 days of 30").isEqualTo("0");
        pass(1);
        assertThat(number("quiet")).isEqualTo("1");
        coordinator = coordinator();
        Page quiet = coordinator.open(tool.at(QUIET));
        assertThat(quiet.html().select("#people li").text())
                .isEqualTo(quiet.html().select("#people li strong").text() + " Ask how it goes");
        coordinator.submit(quiet, QUIET);
        Page home = tool.signedIn("sd45", "siobhan.oleary").open(tool.at("/"));
        assertThat(home.text()).contains("Ariel Fontaine asks how it goes between you and");

        tool.clock().set(Instant.parse("2027-05-31T18:00:00Z"));
        assertThat(number("concluding")).isEqualTo("0");
        pass(1);
        assertThat(number("concluding")).isEqualTo("1");
        Browser office = office();
        Page concluding = office.open(tool.at("/programs/bcssa/attention/concluding"));
        assertThat(concluding.text()).contains("since June 1, 2027");
        office.submit(concluding, "/attention/concluding/" + pairing.id());
        assertThat(tool.count("mail", "kind = 'attention' AND subject = 'Time to look back'"))
                .isEqualTo(2);
    }

    @Test
    void a_pause_is_neither_quiet_nor_without_a_charter() {
        given(Kind.SQLITE);
        Pairing pairing = begun("nm-45-oleary");
        tool.store().write(stores -> {
            Pairing kept = stores.pairings().find(pairing.id()).orElseThrow();
            stores.pairings()
                    .pause(kept.pause(pairing.mentee(), null, tool.clock().instant()));
            return true;
        });
        pass(200);
        assertThat(number("charter")).isEqualTo("0");
        assertThat(number("quiet")).isEqualTo("0");
    }

    @Test
    void whoever_waits_is_named_with_one_thing_to_do() {
        tool = RunningTool.start(Kind.SQLITE);
        Browser office = office();
        Page page = office.open(tool.at("/programs/bcssa/attention/waiting"));
        assertThat(page.text()).contains("wait for a partner", "Lucie Bélanger-Roy", "in the position since");
        assertThat(page.html().select(".step a.button").attr("href")).isEqualTo("/programs/bcssa/matching");
        assertThat(number("waiting"))
                .isEqualTo(String.valueOf(page.html().select("#people li").size()));
        assertThat(office.post(tool.at("/programs/bcssa/attention/waiting"), Map.of("token", page.token()))
                        .status())
                .isEqualTo(404);
        assertThat(office.open(tool.at("/programs/bcssa/attention/everybody")).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void new_options_that_are_overdue_come_first(Kind kind) {
        given(kind);
        Pairing pairing = begun("nm-45-oleary");
        tool.store().write(stores -> {
            Pairing kept = stores.pairings().find(pairing.id()).orElseThrow();
            return stores.pairings()
                    .conclude(kept.conclude(new Fact(kept.mentor(), tool.clock().instant())));
        });
        assertThat(number("waiting")).isEqualTo("1");
        Browser office = office();
        assertThat(office.open(tool.at("/")).html().select(".numbers .cedar")).isEmpty();
        pass(30);
        office = office();
        assertThat(office.open(tool.at("/")).html().select(".numbers .cedar").text())
                .isEqualTo("1 overdue");
        assertThat(office.open(tool.at("/programs/bcssa/attention/waiting"))
                        .html()
                        .select("#people li")
                        .first()
                        .text())
                .startsWith("Siobhán O’Leary new options were due by December 4, 2026");
    }

    @Test
    void the_office_is_told_in_numbers_how_pairs_get_on_and_only_of_many() {
        given(Kind.SQLITE);
        Pairing pairing = begun("nm-45-oleary");
        pass(80);
        Browser office = office();
        assertThat(number(office, "quiet")).isEqualTo("under 10");
        assertThat(number(office, "charter")).isEqualTo("under 10");
        Page quiet = office.open(tool.at(QUIET));
        assertThat(quiet.html().select("#people li")).isEmpty();
        assertThat(quiet.text()).contains("fewer than ten").doesNotContain("Siobhán");
        assertThat(office.post(tool.at(QUIET + "/" + pairing.id()), Map.of("token", quiet.token()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_office_is_told_how_many_pairs_are_quiet_once_they_are_ten() {
        given(Kind.SQLITE);
        tool.store().read(stores -> stores.pairings().in(RunningTool.PROGRAM)).stream()
                .limit(12)
                .forEach(each -> begun(each.mentee().value()));
        pass(80);
        assertThat(Integer.parseInt(number(office(), "quiet"))).isGreaterThanOrEqualTo(10);
        assertThat(office().open(tool.at(QUIET)).html().select("#people li")).isEmpty();
    }

    @Test
    void a_coordinator_sees_and_reminds_the_pairs_of_the_own_district_alone() {
        given(Kind.SQLITE);
        pass(8);
        List<Pairing> offers = tool.store().read(stores -> stores.pairings().in(RunningTool.PROGRAM));
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page page = ariel.open(tool.at("/programs/bcssa/attention/offers"));
        List<Pairing> own = offers.stream()
                .filter(pairing -> List.of(pairing.mentee(), pairing.mentor()).stream()
                        .anyMatch(id -> district(id).equals("SD45")))
                .toList();
        assertThat(own).isNotEmpty().hasSizeLessThan(offers.size());
        assertThat(page.html().select("#people li")).hasSize(own.size());
        for (Pairing pairing : offers) {
            Page answer = ariel.post(
                    tool.at("/programs/bcssa/attention/offers/" + pairing.id()), Map.of("token", page.token()));
            assertThat(answer.status()).isEqualTo(own.contains(pairing) ? 200 : 404);
        }
        assertThat(tool.count("attention_ask", "1 = 1")).isEqualTo(own.size());
    }

    private void given(Kind kind) {
        tool = RunningTool.start(kind);
        tool.match();
    }

    private void pass(int days) {
        tool.clock().advance(Duration.ofDays(days));
    }

    private Browser office() {
        return tool.signedIn("office", "halcyon.whitford-ng");
    }

    private Browser coordinator() {
        return tool.signedIn("sd45", "ariel.fontaine");
    }

    private String number(String which) {
        return number(List.of("charter", "quiet").contains(which) ? coordinator() : office(), which);
    }

    private String number(Browser desk, String which) {
        return desk.open(tool.at("/"))
                .html()
                .select(".numbers a[href$=/attention/" + which + "] strong")
                .text();
    }

    /** A partnership to which both have said yes. */
    private Pairing begun(String mentee) {
        Pairing offer = tool.pairingOf(mentee);
        return tool.store().write(stores -> {
            Pairing one = offer.accept(offer.mentee(), tool.clock().instant());
            stores.pairings().accept(one);
            Pairing both = one.accept(offer.mentor(), tool.clock().instant());
            stores.pairings().accept(both);
            return both;
        });
    }

    private void sign(Pairing pairing) {
        tool.store().write(stores -> {
            Terms terms = Terms.of(stores.programs().find(pairing.program()).orElseThrow(), Locale.CANADA);
            Fact first = new Fact(pairing.mentee(), tool.clock().instant());
            stores.charters().add(new Charter(CharterId.random(), pairing.id(), 1, terms, List.of(first)));
            return stores.charters()
                    .sign(
                            pairing.id(),
                            1,
                            new Fact(pairing.mentor(), tool.clock().instant()));
        });
    }

    private String district(ParticipantId id) {
        return String.valueOf(tool.store()
                .read(stores -> stores.participants().find(id))
                .orElseThrow()
                .district());
    }
}
