package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.ReceivingGuests;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.gathering.NeedsErrand;
import ca.learningpartners.tool.ical.ReadCalendar;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import ca.learningpartners.tool.running.WaitingMail;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A gathering as a program lives through it, from planning the year to what people take with them. */
class GatheringYearTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_gathering_is_planned_its_topics_are_chosen_together_and_people_take_something_with_them(Kind kind) {
        Story story = new Story(TOOLS.on(kind));
        story.plan();
        story.propose();
        story.vote();
        story.decide();
        story.answer();
        story.seat();
        story.move();
        story.attend();
        story.takeAway();
        story.forget();
    }

    /** The steps of the story, each on the day it happens. */
    private static final class Story {

        private final RunningTool tool;
        private String id = "";

        Story(RunningTool tool) {
            this.tool = tool;
            TwoPartners.begun(tool);
        }

        void plan() {
            Browser noor = noor();
            Page form = noor.open(tool.at("/programs/bcssa/gatherings/plan?year=2026"));
            Page year = noor.submit(
                    form,
                    "/programs/bcssa/gatherings",
                    Map.of(
                            "g8-date",
                            "2026-08-20",
                            "g8-place",
                            "Hall of the Kootenays",
                            "g11-date",
                            "2026-11-28",
                            "g11-form",
                            "BOTH",
                            "g11-place",
                            "Gitga’at Hall",
                            "g11-link",
                            "https://meet.example/november",
                            "g4-date",
                            "2027-04-15",
                            "g4-place",
                            "Prince Rupert"));
            assertThat(year.status()).as(year.text()).isEqualTo(200);
            assertThat(year.main().select("#gatherings a")).hasSize(3);
            id = tool.store()
                    .read(stores -> stores.gatherings().of(RunningTool.PROGRAM, 2026))
                    .get(1)
                    .id()
                    .value();
            assertThat(noor.open(tool.at("/programs/bcssa/gatherings/plan?year=2026"))
                            .hasForm("/gatherings"))
                    .isFalse();
        }

        void propose() {
            Browser noor = noor();
            Page asked = noor.submit(
                    noor.open(at("/topics")),
                    "/windows",
                    Map.of(
                            "until", "2026-11-21",
                            "opens-date", "2026-11-22",
                            "opens-time", "08:00",
                            "closes-date", "2026-11-25",
                            "closes-time", "16:00"));
            assertThat(asked.status()).as(asked.text()).isEqualTo(200);
            Browser lucie = lucie();
            assertThat(lucie.open(tool.at("/")).text()).contains("propose topics until November 21, 2026");
            propose(lucie, "Budgets à l’école", "yes");
            propose(weiLin(), "Snow days", "");
            propose(tessa(), "Money", "");
            assertThat(lucie.open(at("/topics")).text())
                    .contains("Snow days", "Budgets à l’école", "yours")
                    .doesNotContain("Wei-Lin");
            assertThat(tessa().open(at("/topics")).text()).contains("Lucie Bélanger-Roy");
            noor.submit(
                    noor.open(at("/topics")), topic("Money") + "/merge", Map.of("into", topic("Budgets à l’école")));
            assertThat(tessa().open(at("/topics")).text()).contains("put together with: Budgets à l’école");
        }

        private void propose(Browser browser, String words, String named) {
            tool.clock().advance(Duration.ofMinutes(1));
            Page page = browser.submit(
                    browser.open(at("/topics")), "/topics", Map.of("words", words, "note", "", "named", named));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
        }

        void vote() {
            until("2026-11-22T18:00:00Z");
            Browser lucie = lucie();
            Page ballot = lucie.open(at("/ballot"));
            Page twice = lucie.submit(ballot, "/ballot", ranks("1", "1"));
            assertThat(twice.status()).isEqualTo(422);
            assertThat(twice.text()).contains("Two topics have the number 1");
            for (String rank : List.of("0", "-1")) {
                Page none = lucie.submit(ballot, "/ballot", ranks(rank, "1"));
                assertThat(none.status()).as(rank).isEqualTo(422);
                assertThat(none.text()).contains("The first choice has the number 1");
            }
            assertThat(lucie.submit(ballot, "/ballot", ranks("2", "1")).text()).contains("counts once");
            assertThat(lucie.open(at("/ballot"))
                            .main()
                            .select("option[selected]")
                            .eachText())
                    .containsExactly("2", "1");
            lucie.submit(lucie.open(at("/ballot")), "/ballot", ranks("1", "2"));
            Browser weiLin = weiLin();
            weiLin.submit(weiLin.open(at("/ballot")), "/ballot", ranks("", "1"));
            Browser tessa = tessa();
            tessa.submit(tessa.open(at("/ballot")), "/ballot", ranks("", "1"));
            assertThat(tool.count("ballot", "gathering = '" + id + "'")).isEqualTo(3);
            assertThat(tool.count("ballot", "ballot_key LIKE '%93%belanger%'")).isZero();
            assertThat(noor().open(at("/topics")).html().select("#result")).isEmpty();
            assertThat(noor().open(at("/ballot")).status()).isEqualTo(404);
            until("2026-11-26T18:00:00Z");
            Browser late = lucie();
            Map<String, String> fields = new HashMap<>(ranks("1", "2"));
            fields.put("token", late.open(at("")).token());
            Page over = late.post(at("/ballot"), fields);
            assertThat(over.status()).isEqualTo(422);
            assertThat(over.text()).contains("no ballot is taken any more");
            Page result = late.open(at("/topics"));
            assertThat(result.main().select("#result li").eachText()).containsExactly("Snow days", "Budgets à l’école");
            assertThat(result.text()).contains("Fewer than ten voted").doesNotContain("3 ballots");
            assertThat(tool.count("ballot", "gathering = '" + id + "'")).isZero();
            assertThat(tool.count("counted_ballot", "gathering = '" + id + "'")).isEqualTo(3);
        }

        private Map<String, String> ranks(String budgets, String snow) {
            return Map.of("rank-" + topic("Budgets à l’école"), budgets, "rank-" + topic("Snow days"), snow);
        }

        void decide() {
            Browser noor = noor();
            Page topics = noor.open(at("/topics"));
            Page unsaid = noor.submit(topics, "/decision", Map.of("topic", topic("Budgets à l’école")));
            assertThat(unsaid.status()).isEqualTo(422);
            assertThat(unsaid.text()).contains("departs from the ranking");
            Page decided = noor.submit(
                    unsaid, "/decision", Map.of("topic", topic("Budgets à l’école"), "reason", "Snow comes in April."));
            assertThat(decided.text()).contains("Decided by Noor Haddad", "Snow comes in April.");
            Page agenda = noor.open(at("/agenda"));
            Page first = noor.submit(
                    agenda,
                    "/agenda",
                    Map.of("start", "09:00", "minutes", "60", "from", "topic " + topic("Budgets à l’école")));
            assertThat(first.main().select("#agenda").text()).contains("Budgets à l’école");
            Page over = noor.submit(first, "/agenda", Map.of("start", "09:30", "minutes", "30", "words", "Coffee"));
            assertThat(over.status()).isEqualTo(422);
            assertThat(over.text()).contains("two parts cannot overlap");
            assertThat(noor.submit(first, "/agenda", Map.of("start", "14:30", "minutes", "31", "words", "Late"))
                            .text())
                    .contains("this part does not fit in");
            assertThat(tessa().open(at("/topics")).text()).contains("taken by the team", "on the agenda from 9:00");
        }

        void answer() {
            Browser lucie = lucie();
            Page there = lucie.open(at(""));
            assertThat(there.links("meet.example")).hasSize(1);
            Page answered = lucie.submit(there, "/answer", Map.of("answer", "YES", "access", "Une rampe", "food", ""));
            assertThat(answered.text()).contains("Your answer is kept");
            assertThat(invitations("METHOD:REQUEST")).isEqualTo(1);
            assertThat(noor().open(at("/guests")).text()).contains("Une rampe");
            Browser etienne = tool.signedIn("sd93", "etienne.marchand");
            assertThat(etienne.open(at("/guests")).text()).doesNotContain("rampe", "Lucie");
            assertThat(etienne.open(at("/guests.csv")).status()).isEqualTo(404);
            assertThat(weiLin().open(at("/guests")).status()).isEqualTo(404);
        }

        void seat() {
            tool.store().write(stores -> {
                stores.appointments().in(RunningTool.PROGRAM).stream()
                        .map(held -> held.participant())
                        .distinct()
                        .limit(30)
                        .forEach(person -> stores.guests()
                                .answer(new Guest.Reply(
                                        new GatheringId(id),
                                        person,
                                        Guest.Answer.YES,
                                        0,
                                        tool.clock().instant())));
                return true;
            });
            Browser noor = noor();
            Page mixed = noor.submit(noor.open(at("/tables")), "/tables", Map.of("size", "6", "rounds", "2"));
            assertThat(mixed.status()).as(mixed.text()).isEqualTo(200);
            assertThat(mixed.text()).contains("that is proved");
            assertThat(lucie().open(at("/tables")).text()).contains("not shown yet");
            String one = mixed.main().select("#one option").get(0).val();
            String other = mixed.main().select("#one option").get(7).val();
            Page exchanged = noor.submit(mixed, "/exchange", Map.of("round", "1", "one", one, "other", other));
            assertThat(exchanged.status()).isEqualTo(200);
            assertThat(noor.submit(mixed, "/exchange", Map.of("round", "1", "one", one, "other", other))
                            .text())
                    .contains("changed the tables meanwhile");
            noor.submit(exchanged, "/publication");
            assertThat(lucie().open(at("/tables")).main().select("svg")).hasSize(2);
        }

        void move() {
            Browser lucie = lucie();
            Page opened = lucie.submit(lucie.open(tool.at("/calendar")), "/calendar/address");
            String feed = opened.html().select("input[value*=/calendar/]").val();
            assertThat(event(lucie, feed, Property.SEQUENCE)).isEqualTo("0");
            Browser noor = noor();
            Page changed = noor.submit(
                    noor.open(at("/change")), "/gatherings/" + id, Map.of("g0-start", "09:00", "g0-end", "16:00"));
            assertThat(changed.status()).as(changed.text()).isEqualTo(200);
            assertThat(event(lucie, feed, Property.SEQUENCE)).isEqualTo("1");
            assertThat(event(lucie, feed, Property.UID)).isEqualTo(id);
            assertThat(event(lucie, feed, Property.LOCATION)).isEqualTo("Gitga’at Hall");
            lucie.submit(lucie.open(at("")), "/answer", Map.of("answer", "NO"));
            assertThat(event(lucie, feed, Property.STATUS)).isEqualTo("CANCELLED");
            assertThat(event(lucie, feed, Property.SEQUENCE)).isEqualTo("2");
            assertThat(invitations("METHOD:CANCEL")).isEqualTo(1);
        }

        private long invitations(String method) {
            return WaitingMail.of(tool, "gathering").stream()
                    .filter(mail -> mail.calendar() != null && mail.calendar().contains(method))
                    .count();
        }

        private String event(Browser browser, String feed, String property) {
            VEvent event = (VEvent) ReadCalendar.of(browser.open(feed).source()).events().stream()
                    .filter(each -> ((VEvent) each)
                            .getRequiredProperty(Property.UID)
                            .getValue()
                            .equals(id))
                    .findFirst()
                    .orElseThrow();
            return event.getRequiredProperty(property).getValue();
        }

        void attend() {
            assertThat(noor().open(at("/guests")).hasForm("/guests/file")).isFalse();
            until("2026-11-28T18:00:00Z");
            Browser noor = noor();
            Page guests = noor.open(at("/guests"));
            String code = guests.main().select(".code-big").text();
            Browser lucie = lucie();
            Page wrong = lucie.submit(lucie.open(at("")), "/arrival", Map.of("code", "XXXXXX"));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(lucie.submit(wrong, "/arrival", Map.of("code", code.toLowerCase(Locale.ROOT)))
                            .text())
                    .contains("Welcome");
            Browser tessa = tessa();
            Page form = tessa.open(at(""));
            for (int attempt = 0; attempt < 6; attempt++) {
                tessa.submit(form, "/arrival", Map.of("code", "BBBBBB"));
            }
            assertThat(tessa.submit(form, "/arrival", Map.of("code", code)).text())
                    .contains("a few tries too many");
            Page unknown = noor.submit(guests, "/guests/file", Map.of("rows", "name\nTessa Lindqvist\nNobody Atall"));
            assertThat(unknown.status()).isEqualTo(422);
            assertThat(unknown.text()).contains("in line 3", "Nothing was noted");
            assertThat(tool.count("attendance", "way = 'FILE'")).isZero();
            Page checked = noor.submit(
                    guests,
                    "/guests/file",
                    Map.of("rows", "tessa.lindqvist@sd27.example\n周慧琳 wei-lin chow", "check", "yes"));
            assertThat(checked.main().select("details").text()).contains("All 2 people are recognised");
            assertThat(tool.count("attendance", "way = 'FILE'")).isZero();
            noor.submit(checked, "/guests/file", Map.of("check", ""));
            assertThat(tool.count("attendance", "way = 'FILE'")).isEqualTo(2);
            Browser etienne = tool.signedIn("sd93", "etienne.marchand");
            etienne.open(tool.launch("sd93", "etienne.marchand").withLocale("en-CA"));
            assertThat(etienne.open(at("/guests")).text())
                    .contains("Lucie Bélanger-Roy")
                    .doesNotContain("Tessa");
            assertThat(noor.open(at("/guests.csv")).source())
                    .contains("Lucie Bélanger-Roy,SD93,No,\"there, by code\"")
                    .doesNotContain("rampe");
        }

        void takeAway() {
            Browser lucie = lucie();
            Page kept = lucie.submit(
                    lucie.open(at("/takeaways")),
                    "/takeaways",
                    Map.of("words", "Appeler Gitga’at", "due", "2027-02-28", "shared", "yes"));
            assertThat(kept.text()).contains("Appeler Gitga’at", "your partner reads it");
            Page slip = lucie.submit(kept, "/takeaways", Map.of("words", "Autre chose", "due", "2027-02-29"));
            assertThat(slip.status()).isEqualTo(422);
            assertThat(slip.main().select("#words").val()).isEqualTo("Autre chose");
            for (String far : List.of("1027-02-28", "2031-02-28")) {
                Page refused = lucie.submit(kept, "/takeaways", Map.of("words", "Autre chose", "due", far));
                assertThat(refused.status()).as(far).isEqualTo(422);
                assertThat(refused.text()).contains("Choose a day from November");
                assertThat(refused.main().select("#due").val()).isEqualTo(far);
            }
            assertThat(weiLin().open(at("/takeaways")).text()).contains("Appeler Gitga’at");
            assertThat(noor().open(at("/takeaways")).text()).doesNotContain("Appeler");
            lucie.submit(kept, "/change", Map.of("what", "keep"));
            assertThat(weiLin().open(at("/takeaways")).text()).doesNotContain("Appeler");
            Browser noor = noor();
            noor.submit(
                    noor.open(at("/takeaways")), "/notes", Map.of("about", "", "en", "We laughed.", "fr", "On a ri."));
            assertThat(lucie().open(at("/takeaways")).text()).contains("We laughed.");
        }

        void forget() {
            assertThat(tool.count("gathering_need", "gathering = '" + id + "'")).isZero();
            tool.store().write(stores -> {
                Gathering april =
                        stores.gatherings().of(RunningTool.PROGRAM, 2026).get(2);
                new ReceivingGuests(stores.gatherings(), stores.guests(), stores.appointments(), stores.audit())
                        .answer(
                                new Actor(
                                        new ParticipantId(TwoPartners.LUCIE),
                                        stores.appointments().of(new ParticipantId(TwoPartners.LUCIE))),
                                april.id(),
                                Guest.Answer.YES,
                                "Une rampe",
                                "",
                                tool.clock().instant());
                return true;
            });
            NeedsErrand errand = new NeedsErrand(tool.store(), tool.clock());
            assertThat(errand.forget()).isZero();
            until("2027-04-30T12:00:00Z");
            assertThat(errand.forget()).isEqualTo(1);
        }

        private void until(String moment) {
            tool.clock().advance(Duration.between(tool.clock().instant(), Instant.parse(moment)));
        }

        private String topic(String words) {
            return tool.store().read(stores -> stores.topics().of(new GatheringId(id))).stream()
                    .filter(each -> each.words().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value();
        }

        private String at(String path) {
            return tool.at("/gatherings/" + id + path);
        }

        private Browser noor() {
            return tool.signedIn("sd27", "noor.haddad");
        }

        private Browser lucie() {
            return TwoPartners.lucie(tool);
        }

        private Browser weiLin() {
            return TwoPartners.weiLin(tool);
        }

        private Browser tessa() {
            return tool.signedIn("sd27", "tessa.lindqvist");
        }
    }
}
