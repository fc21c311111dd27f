package ca.learningpartners.tool;

import static ca.learningpartners.tool.PublishedFigures.matched;
import static ca.learningpartners.tool.PublishedFigures.mentors;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Office (Noor), a coordinator (Ariel, SD45) and a mentee (Tessa) see of the figures of three months. */
class DashboardTest {

    private static final String FIGURES = "/programs/bcssa/figures";
    private static final String PARTICIPATION = FIGURES + "/participation";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_office_sees_at_a_glance_how_old_figures_are_how_much_it_is_and_what_deserves_a_look(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        publish(tool);
        Page glance = noor.open(tool.at(FIGURES));
        assertThat(glance.text())
                .contains("As of October 31, 2026, made public November 1, 2026.")
                .contains(
                        "New members who have had a partner: 41% in places reached by air or water only, 70% for everybody together.");
        assertThat(glance.html().select(".headlines a").eachText())
                .first()
                .isEqualTo("70% New members who have had a partner it was 50% on August 31, 2026");
        Page closer = noor.open(glance.html().select(".step a").attr("abs:href"));
        assertThat(closer.address().toString()).endsWith(PARTICIPATION + "?by=remoteness");
        assertThat(closer.html().select("figure[data-chart=bars] tbody tr").eachText())
                .containsExactly("Everybody 70% 40", "in a city 80% 20", "reached by air or water only 41% 12");
    }

    @Test
    void a_figure_is_drawn_over_time_and_what_was_not_shown_is_no_number_anywhere() {
        RunningTool tool = TOOLS.onSqlite();
        publish(tool);
        Page theme = tool.signedIn("sd27", "noor.haddad").open(tool.at(PARTICIPATION));
        Element line = theme.html().select("figure[data-chart=line]").first();
        assertThat(line.select(".says").text()).isEqualTo("70% on October 31, 2026; it was 50% on August 31, 2026.");
        assertThat(line.select("tbody th").eachAttr("data-at"))
                .containsExactly("2026-08-31", "2026-09-30", "2026-10-31");
        assertThat(line.select("td[data-value]").eachAttr("data-value")).containsExactly("0.5", "0.7");
        Element hidden = line.select("td[data-hidden]").first();
        assertThat(hidden.text()).isEqualTo("not shown");
        assertThat(hidden.hasAttr("data-value")).isFalse();
        assertThat(theme.html().select("script").eachAttr("src"))
                .containsExactly("/assets/app.js", "/assets/d3.min.js", "/assets/plot.umd.min.js", "/assets/charts.js");
        assertThat(theme.html().select(".how a").attr("href")).isEqualTo(FIGURES + "/measures/mentees-matched");
    }

    @Test
    void districts_stand_side_by_side_on_the_map_and_over_time() {
        RunningTool tool = TOOLS.onSqlite();
        publish(tool);
        Page theme = tool.signedIn("sd27", "noor.haddad").open(tool.at(PARTICIPATION + "?by=district"));
        assertThat(theme.html().select("figure[data-chart=bars] tbody tr").eachText())
                .containsExactly(
                        "Everybody 70% 40",
                        "45 West Vancouver 90% 10",
                        "27 Cariboo-Chilcotin not shown not shown",
                        "93 Conseil scolaire francophone not shown not shown");
        assertThat(theme.html().select(".map circle.shade-5")).hasSize(1);
        assertThat(theme.html().select(".map circle.unshown")).hasSize(1);
        assertThat(theme.text()).contains("Without a place of their own on the map: SD93.");
        assertThat(theme.html().select("figure[data-chart=multiples] tbody th").eachText())
                .containsExactly("45 West Vancouver");
    }

    @Test
    void a_coordinator_sees_everybody_and_their_own_district_with_the_reason_for_what_is_not_shown() {
        RunningTool tool = TOOLS.onSqlite();
        publish(tool);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page own = ariel.open(tool.at(PARTICIPATION + "?district=45"));
        assertThat(own.html().select("figure thead th").eachText()).contains("District 45 West Vancouver", "Everybody");
        assertThat(own.html().select("#district option").eachText())
                .containsExactly("Everybody", "District 45 West Vancouver");
        assertThat(own.html().select(".ways li")).isEmpty();
        for (String other : List.of("?district=27", "?by=language", "?by=district", "?by=nothing", "?district=x")) {
            assertThat(ariel.open(tool.at(PARTICIPATION + other)).status())
                    .as(other)
                    .isEqualTo(404);
        }
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(noor.open(tool.at(PARTICIPATION + "?district=999")).status()).isEqualTo(404);
        Page hidden = noor.open(tool.at(PARTICIPATION + "?district=27"));
        assertThat(hidden.text()).contains("fewer than ten people", "Everybody together: 70%");
    }

    @Test
    void by_what_is_known_of_nobody_nobody_looks() {
        RunningTool tool = TOOLS.onSqlite();
        publish(tool);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(noor.open(tool.at(PARTICIPATION)).html().select(".ways a").eachText())
                .containsExactly("Everybody", "By district", "By remoteness");
        assertThat(noor.open(tool.at(PARTICIPATION + "?by=branch")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?district=45&by=language",
                "?district=45&district=27",
                "?by=language&by=district",
                "?district=45&remoteness=3",
                "?by=language&branch=leaders"
            })
    void two_filters_at_once_are_refused_with_the_reason(String crafted) {
        RunningTool tool = TOOLS.onSqlite();
        publish(tool);
        Page refused = tool.signedIn("sd27", "noor.haddad").open(tool.at(PARTICIPATION + crafted));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("one thing at a time", "somebody could be recognized");
    }

    @Test
    void who_takes_part_has_no_figures() {
        RunningTool tool = TOOLS.onSqlite();
        publish(tool);
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        String token = tessa.open(tool.at("/")).token();
        assertThat(tessa.open(tool.at(FIGURES)).status()).isEqualTo(404);
        assertThat(tessa.open(tool.at(PARTICIPATION)).status()).isEqualTo(404);
        assertThat(tessa.post(tool.at(FIGURES), Map.of("token", token)).status())
                .isEqualTo(404);
    }

    /** Three months: everybody, two kinds of places, a district that is shown and two that are not. */
    private static void publish(RunningTool tool) {
        publish(tool, LocalDate.of(2026, 8, 31), Optional.of(.5));
        publish(tool, LocalDate.of(2026, 9, 30), Optional.empty());
        publish(tool, LocalDate.of(2026, 10, 31), Optional.of(.7));
    }

    private static void publish(RunningTool tool, LocalDate day, Optional<Double> everybody) {
        List<Figure> figures = new ArrayList<>();
        figures.add(matched(Slice.EVERYBODY, everybody, 40, day));
        figures.add(matched(new Slice(Dimension.REMOTENESS, "0"), Optional.of(.8), 20, day));
        figures.add(matched(new Slice(Dimension.REMOTENESS, "3"), Optional.of(.41), 12, day));
        figures.add(matched(new Slice(Dimension.BRANCH, ""), everybody, 40, day));
        figures.add(matched(Slice.district(45), Optional.of(.9), 10, day));
        figures.add(matched(Slice.district(27), Optional.empty(), 0, day));
        figures.add(matched(Slice.district(93), Optional.empty(), 0, day));
        figures.add(mentors(Slice.EVERYBODY, 26, day));
        PublishedFigures.publish(tool, day, figures);
    }
}
