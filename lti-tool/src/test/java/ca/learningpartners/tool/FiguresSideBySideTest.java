package ca.learningpartners.tool;

import static ca.learningpartners.tool.PublishedFigures.matched;
import static ca.learningpartners.tool.PublishedFigures.mentors;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures of one bulletin are of different days, because few have changed in some: the Office (Noor) is never misled by it. */
class FiguresSideBySideTest {

    private static final String FIGURES = "/programs/bcssa/figures";
    private static final String PARTICIPATION = FIGURES + "/participation";

    private final RunningTool tool = RunningTool.start(Kind.SQLITE);

    @AfterEach
    void stop() {
        tool.close();
    }

    /** Everybody was counted anew in October, most places still stand from September. */
    @Test
    void no_picture_and_no_sentence_compares_numbers_of_different_days() {
        LocalDate september = LocalDate.of(2026, 9, 30);
        LocalDate october = LocalDate.of(2026, 10, 31);
        Figure city = matched(new Slice(Dimension.REMOTENESS, "0"), Optional.of(.7), 30, september);
        Figure far = matched(new Slice(Dimension.REMOTENESS, "3"), Optional.of(.5), 12, september);
        Figure west = matched(Slice.district(45), Optional.of(.6), 20, september);
        Figure cariboo = matched(Slice.district(27), Optional.of(.55), 20, september);
        bulletin(
                september,
                List.of(matched(Slice.EVERYBODY, Optional.of(.637), 60, september), city, far, west, cariboo));
        bulletin(
                october,
                List.of(
                        matched(Slice.EVERYBODY, Optional.of(.83), 60, october),
                        city,
                        far,
                        west,
                        cariboo,
                        matched(new Slice(Dimension.REMOTENESS, "1"), Optional.of(.9), 18, october),
                        matched(Slice.district(93), Optional.of(.9), 20, october)));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page places = noor.open(tool.at(PARTICIPATION + "?by=remoteness"));
        Element chart = places.html().select("figure.chart").first();
        assertThat(chart.select("td[data-value]").eachAttr("data-value")).containsExactly("0.637", "0.7", "0.5");
        assertThat(chart.select("tbody tr").eachText())
                .containsExactly(
                        "Everybody 63.7% 60",
                        "Everybody 83% (as of October 31, 2026) 60",
                        "in a city 70% 30",
                        "in or near a town 90% (as of October 31, 2026) 18",
                        "reached by air or water only 50% 12");
        assertThat(chart.select(".says").text())
                .contains("From 50% (reached by air or water only) to 70% (in a city). Everybody together: 63.7%.")
                .contains("All as of September 30, 2026. One figure is of another day")
                .doesNotContain("83%", "90%");
        assertThat(chart.select("figcaption .quiet").text())
                .contains("On October 31, 2026, “in or near a town”: 90%; everybody together then: 83%.");
        Page districts = noor.open(tool.at(PARTICIPATION + "?by=district"));
        assertThat(districts.html().select("h2#map").text()).contains("as of September 30, 2026, on the map");
        assertThat(districts.text()).contains("One district is not on it").doesNotContain("SD93 90%");
        Page glance = noor.open(tool.at(FIGURES));
        assertThat(glance.html().select(".step h2").text())
                .isEqualTo("New members who have had a partner: 50% in places reached by air or water only, 63.7% for"
                        + " everybody together, both as of September 30, 2026.");
        Page report = noor.open(tool.at("/programs/bcssa/reports/participation?lang=en"));
        assertThat(report.html()
                        .select("figure.chart")
                        .first()
                        .select("td[data-value]")
                        .eachAttr("data-value"))
                .containsExactly("0.637", "0.55", "0.6");
        assertThat(report.html().select("figure.chart figcaption").first().text())
                .contains("as of September 30, 2026", "One figure is of another day");
        Page definition = noor.open(tool.at(FIGURES + "/measures/mentees-matched"));
        assertThat(definition.text()).contains("As of October 31, 2026, about 60 people.");
    }

    @Test
    void what_stands_from_an_earlier_day_says_so_wherever_it_is_alone() {
        LocalDate september = LocalDate.of(2026, 9, 30);
        Figure stands = matched(Slice.EVERYBODY, Optional.of(.637), 60, september);
        bulletin(september, List.of(stands));
        bulletin(LocalDate.of(2026, 10, 31), List.of(stands));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(noor.open(tool.at(FIGURES)).html().select(".headlines a").text())
                .isEqualTo("63.7% New members who have had a partner (as of September 30, 2026)");
        assertThat(noor.open(tool.at(FIGURES + "/measures/mentees-matched")).text())
                .contains("As of September 30, 2026, about 60 people.")
                .contains("The newest figures are as of October 31, 2026.");
    }

    @Test
    void counts_of_groups_are_drawn_without_everybody_who_would_make_them_stubs() {
        LocalDate day = LocalDate.of(2026, 10, 31);
        bulletin(
                day,
                List.of(
                        mentors(Slice.EVERYBODY, 600, day),
                        mentors(Slice.district(45), 31, day),
                        mentors(Slice.district(27), 10, day)));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Element chart = noor.open(tool.at(PARTICIPATION + "?by=district"))
                .html()
                .select("figure.chart")
                .first();
        assertThat(chart.select("td[data-value]").eachAttr("data-value")).containsExactly("31.0", "10.0");
        assertThat(chart.select("tbody tr").first().text()).isEqualTo("Everybody 600 600");
        assertThat(chart.select(".says").text()).contains("Everybody together: 600.");
    }

    /** Of SD45 nothing may be shown; Ariel coordinates it, Noor is of the Office, Eva evaluates. */
    @Test
    void a_small_district_is_shown_those_as_remote_beside_everybody_to_whoever_may_know_how_remote_it_is() {
        LocalDate day = LocalDate.of(2026, 10, 31);
        int remote = tool.store()
                .read(stores -> stores.enrolments().mentees(RunningTool.PROGRAM).stream()
                        .filter(mentee ->
                                new DistrictNumber(45).equals(mentee.person().district()))
                        .map(mentee -> mentee.setting().remoteness())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
        bulletin(
                day,
                List.of(
                        matched(Slice.EVERYBODY, Optional.of(.7), 60, day),
                        matched(new Slice(Dimension.REMOTENESS, "" + remote), Optional.of(.4), 12, day),
                        matched(Slice.district(45), Optional.empty(), 0, day),
                        mentors(Slice.EVERYBODY, 600, day),
                        Figure.hidden(PublishedFigures.MENTORS, Slice.district(45), Hidden.FEW, "", day)));
        String own = PARTICIPATION + "?district=45";
        for (Browser reader : List.of(tool.signedIn("sd45", "ariel.fontaine"), tool.signedIn("sd27", "noor.haddad"))) {
            Page page = reader.open(tool.at(own));
            assertThat(page.html().select("h2.lead").text()).contains("District 45", "as remote");
            assertThat(page.html().select("figure.chart td[data-value]").eachAttr("data-value"))
                    .containsExactly("0.7", "0.4");
            assertThat(page.html().select(".unshown li").eachText()).containsExactly("Mentors Everybody together: 600");
            assertThat(page.html().select(".unshown > p")).hasSize(1);
        }
        bulletin(
                LocalDate.of(2026, 11, 15),
                List.of(
                        matched(Slice.EVERYBODY, Optional.of(.7), 60, day),
                        matched(new Slice(Dimension.REMOTENESS, "" + remote), Optional.of(.4), 12, day),
                        matched(Slice.district(45), Optional.empty(), 0, day)));
        Page alone = tool.signedIn("sd27", "noor.haddad").open(tool.at(own));
        assertThat(alone.html().select(".unshown")).isEmpty();
        assertThat(alone.html().select("h2.lead + p").text()).contains("fewer than ten people");
        tool.imports("id,name,email,role,district,languages\n"
                + "eval,Eva Luator,late.joiner@sd45.example,evaluator,SD45,en\n");
        Page evaluated = tool.signedIn("sd45", "late.joiner").open(tool.at(own));
        assertThat(evaluated.html().select("h2.lead")).isEmpty();
        assertThat(evaluated.html().select(".unshown li").eachText())
                .contains("New members who have had a partner Everybody together: 70% (as of October 31, 2026)");
    }

    @Test
    void parts_of_a_whole_are_drawn_of_one_day_or_not_at_all() {
        LocalDate september = LocalDate.of(2026, 9, 30);
        LocalDate october = LocalDate.of(2026, 10, 31);
        bulletin(
                october,
                List.of(
                        became("outcome-same-role", 12, .6, october),
                        became("outcome-left", 12, .2, october),
                        became("outcome-unknown", 12, .2, october),
                        became("outcome-same-role", 24, .5, october),
                        became("outcome-left", 24, .3, september)));
        Page page = tool.signedIn("sd27", "noor.haddad").open(tool.at("/programs/bcssa/outcomes"));
        Element whole = page.html().select("#what-became").first();
        assertThat(whole.select("td[data-value]").eachAttr("data-value")).containsExactly("0.6", "0.2", "0.2");
        assertThat(whole.select("tbody").text()).contains("50%", "30% (as of September 30, 2026)");
    }

    private static Figure became(String key, int months, double share, LocalDate day) {
        Measure measure = new Measure(key, months, Theme.RETENTION, Unit.SHARE, Datum.RETENTION);
        return Figure.shown(measure, Slice.EVERYBODY, OptionalInt.of(100), share, Optional.empty(), day);
    }

    private void bulletin(LocalDate day, List<Figure> figures) {
        PublishedFigures.publish(tool, day, figures);
    }
}
