package ca.learningpartners.lti.ags;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServicePlatform;
import ca.learningpartners.lti.service.ServiceScopes;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of a gradebook, over real HTTP, with what a real Moodle was heard to say. */
class LineItemsTest {
    private static final NewLineItem HOURS = new NewLineItem("Réflexion – Ḵ", BigDecimal.valueOf(60), "rid-9", "hours");

    private final ServicePlatform platform = new ServicePlatform();
    private final MoodleGradebook moodle = new MoodleGradebook(platform);
    private final LineItems lineItems = new LineItems(platform.client);

    @AfterEach
    void close() {
        platform.close();
    }

    private List<LineItem> list(GradeEndpoint course, LineItemFilter filter) throws ServiceFailed {
        return lineItems.list(platform.registration(), course, filter);
    }

    private ServiceFailed failure(GradeEndpoint course) {
        ServiceFailed failed = catchThrowableOfType(ServiceFailed.class, () -> list(course, LineItemFilter.all()));
        assertThat(failed).isNotNull();
        return failed;
    }

    private GradeEndpoint at(String path) {
        return new GradeEndpoint(Set.of(), Optional.of(platform.at(path)), Optional.empty());
    }

    private void answer(String path, String link, String body) {
        platform.server.on(path, exchange -> {
            if (!link.isEmpty()) {
                exchange.getResponseHeaders().add("Link", link);
            }
            LoopbackServer.answer(exchange, 200, MoodleGradebook.MANY, body);
        });
    }

    private String item(int number) {
        return "{\"id\":\"" + platform.at("/i/" + number) + "\",\"label\":\"L\",\"scoreMaximum\":1}";
    }

    @Proves("quirk/moodle/media-types")
    @Test
    void a_list_keeps_what_the_filter_covers_though_the_platform_ignores_the_filter() throws Exception {
        moodle.add("Other", "", "");
        moodle.add("Hours", "rid-9", "hours");
        List<LineItem> found = list(moodle.course(), LineItemFilter.named("rid-9", "hours"));
        assertThat(found).extracting(LineItem::id).containsExactly(moodle.address(2));
        assertThat(found.get(0).submissionReview().flatMap(SubmissionReview::url))
                .contains(URI.create("https://tool.example.ca/review"));
        assertThat(list(moodle.course(), LineItemFilter.all()).get(0).resourceId())
                .isEmpty();
        assertThat(platform.server.asked("/services.php/2/lineitems").get(0).query())
                .isEqualTo("type_id=1&resource_id=rid-9&tag=hours");
    }

    @Test
    void pages_are_turned_to_the_last_and_counted_once() throws Exception {
        answer("/p1", "<" + platform.at("/p2") + ">; rel=\"next\"", "[" + item(1) + "]");
        answer("/p2", "</p3>;rel=next, </p1>; rel=\"prev\"", "[" + item(2) + "]");
        answer("/p3", "</p1>; rel=\"first\"", "[" + item(3) + "]");
        assertThat(list(at("/p1"), LineItemFilter.all())).hasSize(3);
    }

    @Proves("quirk/moodle/page-links")
    @Test
    void moodles_next_page_is_found_behind_its_markup_and_its_quotation_marks() throws Exception {
        String sent = "</m2?type_id=1&amp;from=1>; rel=“next”";
        answer("/m1", new String(sent.getBytes(UTF_8), ISO_8859_1), "[" + item(1) + "]");
        answer("/m2", "", "[" + item(2) + "]");
        assertThat(list(at("/m1"), LineItemFilter.all())).hasSize(2);
        assertThat(platform.server.asked("/m2").get(0).query()).isEqualTo("type_id=1&from=1");
    }

    @Proves("threat/next-page")
    @Test
    void a_list_whose_end_cannot_be_reached_is_no_list() {
        answer("/loop", "</loop>; rel=\"next\"", "[]");
        assertThat(failure(at("/loop")).reason()).isEqualTo(Reason.ANSWER_INVALID);
        answer("/away", "<https://elsewhere.example.test/2>; rel=\"next\"", "[]");
        assertThat(failure(at("/away")).reason()).isEqualTo(Reason.ANSWER_INVALID);
        platform.server.on("/endless", exchange -> {
            int page = platform.server.asked("/endless").size();
            exchange.getResponseHeaders().add("Link", "</endless?page=" + page + ">; rel=\"next\"");
            LoopbackServer.answer(exchange, 200, MoodleGradebook.MANY, "[]");
        });
        assertThat(failure(at("/endless")).reason()).isEqualTo(Reason.TOO_LARGE);
        answer("/odd", "</a b>; rel=\"next\"", "[]");
        assertThat(failure(at("/odd")).reason()).isEqualTo(Reason.ANSWER_INVALID);
        answer("/text", "", "<!DOCTYPE html>");
        assertThat(failure(at("/text")).reason()).isEqualTo(Reason.ANSWER_INVALID);
    }

    @Proves("quirk/openlearning/line-items")
    @Test
    void nulls_are_as_good_as_nothing_and_an_item_without_an_address_is_left_out() throws Exception {
        answer(
                "/open",
                "",
                "[{\"id\":\"" + platform.at("/i/1") + "\",\"label\":null,\"scoreMaximum\":\"10\",\"tag\":null,"
                        + "\"resourceId\":null,\"startDateTime\":null,\"gradesReleased\":null,"
                        + "\"submissionReview\":null},{\"id\":null,\"label\":\"x\",\"scoreMaximum\":1}]");
        List<LineItem> found = list(at("/open"), LineItemFilter.all());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).scoreMaximum()).isEqualByComparingTo("10");
        assertThat(found.get(0).gradesReleased()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "null", "true", "[1]", "\"1e9\"", "\"\""})
    void an_item_whose_maximum_is_no_number_is_left_out_and_the_others_are_listed(String maximum) throws Exception {
        answer("/odd-points", "", "[" + item(1).replace(":1}", ":" + maximum + "}") + "," + item(2) + "]");
        assertThat(list(at("/odd-points"), LineItemFilter.all()))
                .extracting(LineItem::id)
                .containsExactly(platform.at("/i/2"));
    }

    @Proves("certification/ags/line-item")
    @Test
    void what_is_made_is_found_again_and_made_once() throws Exception {
        LineItem made = lineItems.findOrCreate(platform.registration(), moodle.course(), HOURS);
        assertThat(made.label()).isEqualTo("Réflexion – Ḵ");
        assertThat(lineItems.findOrCreate(platform.registration(), moodle.course(), HOURS))
                .isEqualTo(made);
        assertThat(lineItems.get(platform.registration(), moodle.course(), made.id()))
                .isEqualTo(made);
        assertThat(moodle.items).hasSize(1);
    }

    @Test
    void a_copied_courses_column_is_found_whatever_link_it_hangs_on() throws Exception {
        moodle.add("Copied", "rid-9", "hours");
        LineItem found = lineItems.findOrCreate(platform.registration(), moodle.course(), HOURS.boundTo("17"));
        assertThat(found.label()).isEqualTo("Copied");
        assertThat(moodle.items).hasSize(1);
    }

    @Test
    void of_two_made_at_the_same_moment_the_older_stays() throws Exception {
        for (int i = 1; i < 9; i++) {
            moodle.add("Other", "", "");
        }
        platform.server.on("/race", exchange -> {
            boolean posts = exchange.getRequestMethod().equals("POST");
            if (posts) {
                moodle.add("Theirs", "rid-9", "hours");
                moodle.add("Ours", "rid-9", "hours");
            }
            String body = posts
                    ? moodle.items.get(10).toString()
                    : moodle.items.values().toString();
            LoopbackServer.answer(exchange, posts ? 201 : 200, MoodleGradebook.MANY, body);
        });
        LineItem kept = lineItems.findOrCreate(platform.registration(), at("/race"), HOURS);
        assertThat(kept.id()).isEqualTo(moodle.address(9));
        assertThat(moodle.items).containsKey(9).doesNotContainKey(10);
    }

    /** A course that answers a POST with one item and, from then on, every list with those. */
    private void afterPosting(String path, String made, String... listed) {
        platform.server.on(path, exchange -> {
            boolean posts = exchange.getRequestMethod().equals("POST");
            boolean posted = platform.server.asked(path).stream()
                    .anyMatch(one -> one.method().equals("POST"));
            String list = posted ? String.join(",", listed) : "";
            LoopbackServer.answer(exchange, posts ? 201 : 200, MoodleGradebook.MANY, posts ? made : "[" + list + "]");
        });
    }

    private String hours(String address) {
        return "{\"id\":\"" + platform.at(address) + "\",\"label\":\"Hours\",\"scoreMaximum\":60,"
                + "\"resourceId\":\"rid-9\",\"tag\":\"hours\"}";
    }

    @Test
    void a_column_whose_address_is_written_in_two_ways_is_not_taken_for_two() throws Exception {
        platform.server.on("/li", 204, "text/html", "");
        afterPosting("/two-ways", hours("/li/9?type_id=3"), hours("/li/9"));
        LineItem kept = lineItems.findOrCreate(platform.registration(), at("/two-ways"), HOURS);
        assertThat(kept.id()).isEqualTo(platform.at("/li/9"));
        assertThat(platform.server.asked("/li/9")).isEmpty();
    }

    @Test
    void of_two_columns_none_is_removed_unless_its_address_is_to_the_letter_that_of_the_one_just_made()
            throws Exception {
        platform.server.on("/li", 204, "text/html", "");
        afterPosting("/two", hours("/li/10?type_id=3"), hours("/li/9"), hours("/li/10"));
        LineItem kept = lineItems.findOrCreate(platform.registration(), at("/two"), HOURS);
        assertThat(kept.id()).isEqualTo(platform.at("/li/9"));
        assertThat(platform.server.asked("/li/9")).isEmpty();
        assertThat(platform.server.asked("/li/10")).isEmpty();
    }

    @Test
    void a_column_listed_on_two_pages_is_not_taken_for_two() throws Exception {
        platform.server.on("/li", 204, "text/html", "");
        afterPosting("/twice", hours("/li/9"), hours("/li/9"), hours("/li/9"));
        assertThat(lineItems
                        .findOrCreate(platform.registration(), at("/twice"), HOURS)
                        .id())
                .isEqualTo(platform.at("/li/9"));
        assertThat(platform.server.asked("/li/9")).isEmpty();
    }

    @Test
    void a_column_that_lost_one_of_its_names_is_given_back_as_the_platform_has_it_and_never_removed() throws Exception {
        platform.server.on("/li", 204, "text/html", "");
        String nameless = hours("/li/9").replace("hours", "");
        afterPosting("/nameless", nameless, nameless);
        LineItem made = lineItems.findOrCreate(platform.registration(), at("/nameless"), HOURS);
        assertThat(made.id()).isEqualTo(platform.at("/li/9"));
        assertThat(made.tag()).isEmpty();
        assertThat(platform.server.asked("/li/9")).isEmpty();
    }

    @Test
    void a_column_removed_by_an_attempt_that_seemed_to_fail_is_gone_all_the_same() throws Exception {
        platform.server.on("/gone", exchange -> {
            boolean again = platform.server.asked("/gone").size() > 1;
            LoopbackServer.answer(exchange, again ? 404 : 504, "application/json", "{}");
        });
        lineItems.delete(platform.registration(), platform.at("/gone"));
        assertThat(platform.server.asked("/gone")).hasSize(2);
    }

    @Test
    void a_change_leaves_everything_else_as_it_was_known_here_or_not() throws Exception {
        int number = moodle.add("Hours", "rid-9", "hours");
        LineItem changed = lineItems.update(
                platform.registration(),
                moodle.address(number),
                item -> item.withLabel("Renamed é").withScoreMaximum(BigDecimal.valueOf(20)));
        assertThat(changed.label()).isEqualTo("Renamed é");
        assertThat(changed.scoreMaximum()).isEqualByComparingTo("20");
        assertThat(moodle.items.get(number).get("tag").textValue()).isEqualTo("hours");
        assertThat(moodle.items.get(number).get("ltiLinkId").textValue()).isEqualTo("1");
        assertThat(moodle.items.get(number).has("submissionReview")).isTrue();
    }

    @Test
    void what_is_gone_is_not_there() throws Exception {
        int number = moodle.add("Hours", "rid-9", "hours");
        lineItems.delete(platform.registration(), moodle.address(number));
        ServiceFailed failed = catchThrowableOfType(
                ServiceFailed.class,
                () -> lineItems.get(platform.registration(), moodle.course(), moodle.address(number)));
        assertThat(failed.reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {ServiceScopes.LINE_ITEM, ServiceScopes.LINE_ITEM_READ})
    void a_platform_is_asked_for_the_leave_it_gives(String granted) throws Exception {
        GradeEndpoint course =
                new GradeEndpoint(Set.of(granted), moodle.course().lineItems(), Optional.empty());
        list(course, LineItemFilter.all());
        assertThat(platform.server.asked(ServicePlatform.TOKEN).get(0).body())
                .endsWith(granted.substring(granted.lastIndexOf('/') + 1));
    }

    @Test
    void a_course_that_names_no_line_items_gives_none() {
        ServiceFailed failed = failure(new GradeEndpoint(Set.of(), Optional.empty(), Optional.empty()));
        assertThat(failed.reason()).isEqualTo(Reason.NOT_AUTHORISED);
    }

    @Test
    void a_column_has_a_name_points_and_a_way_to_find_it_again() {
        for (String label : List.of("", "x".repeat(256))) {
            assertThatThrownBy(() -> new NewLineItem(label, BigDecimal.ONE, "r", "t"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new NewLineItem("L", BigDecimal.ZERO, "r", "t"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewLineItem("L", BigDecimal.ONE, " ", "t"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
