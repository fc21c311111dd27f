package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a platform that shares no code with the tool: a link is chosen, opened, copied with its course, and reviewed. */
class PlacedLinkTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_chosen_link_opens_its_view_also_in_a_copy_of_the_course_and_its_column_shows_no_more_than_completion(
            Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Classroom course = tool.lms().classroom("sd27");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");

        Page pick = noor.open(tool.launch("sd27", "noor.haddad").picking());
        Page taken = noor.submit(pick, "/selection", Map.of("choice", "bcssa/partnership", "column", "yes"));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.address().toString()).startsWith(tool.lms().origin());
        ResourceLink placed = last(course);
        assertThat(placed.title()).isEqualTo("My partnership");
        assertThat(tessa.open(tool.launch("sd27", "tessa.lindqvist").activity(placed.id()))
                        .address()
                        .getPath())
                .isEqualTo("/pairings/" + pairing.id());

        Classroom copy = tool.lms().copyCourse("sd27", course.id());
        assertThat(tessa.open(tool.launch("sd27", "tessa.lindqvist")
                                .inCourse(copy.id())
                                .activity(last(copy).id()))
                        .address()
                        .getPath())
                .isEqualTo("/pairings/" + pairing.id());

        LineItem column = course.gradebook().columnsOf(placed.id()).get(0);
        assertThat(column.text("resourceId")).contains("bcssa/partnership");
        assertThat(column.text("tag")).contains("completion");
        Page review = noor.open(tool.launch("sd27", "noor.haddad").reviewing(column.id(), "4"));
        assertThat(review.heading()).isEqualTo("Tessa Lindqvist: there is nothing to tell a gradebook yet.");
        Browser einar = tool.signedIn("sd27", "einar.bjorkan");
        Page forged = einar.open(tool.launch("sd27", "einar.bjorkan").reviewing(column.id(), "4"));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.text()).doesNotContain("Tessa");
    }

    private static ResourceLink last(Classroom course) {
        return course.activities().get(course.activities().size() - 1);
    }
}
