package ca.learningpartners.lti.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.Proves;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {
    private static final URI FIRST = URI.create("https://lms.example.test/items?type_id=1");
    private static final URI SECOND = URI.create("https://lms.example.test/items?page=2");

    private static PageLinks links(String... headers) {
        return PageLinks.of(Map.of("link", List.of(headers)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://lms.example.test/items?page=2>; rel=\"next\"",
                "<https://lms.example.test/items?page=2>;rel=next",
                "<https://lms.example.test/items?page=2>; REL=\"prefetch NEXT\"",
                "<https://lms.example.test/items?page=2>; title=\"a, b; c\"; rel=\"next\"",
                "<https://lms.example.test/a,b>; rel=first, <https://lms.example.test/items?page=2>; rel=\"next\"",
                "<https://LMS.example.test:443/items?page=2>; rel=\"next\"",
                "</items?page=2>; rel=\"next\"",
            })
    void the_next_page_is_found_however_it_is_written(String header) throws Exception {
        URI next = links(header).next(FIRST).orElseThrow();
        assertThat(next.getRawPath() + "?" + next.getRawQuery()).isEqualTo("/items?page=2");
    }

    @Test
    void links_may_come_in_several_headers() throws Exception {
        PageLinks links = links("<https://lms.example.test/x>; rel=first", "<" + SECOND + ">; rel=next");
        assertThat(links.next(FIRST)).contains(SECOND);
    }

    @Test
    void the_last_page_has_no_next() throws Exception {
        assertThat(links().next(FIRST)).isEmpty();
        assertThat(links("<https://lms.example.test/next>; rel=\"last\"").next(FIRST))
                .isEmpty();
    }

    @Proves("quirk/moodle/page-links")
    @Test
    void what_moodle_writes_is_understood() throws Exception {
        String sent = "<https://lms.example.test/items?type_id=1&amp;limit=1&amp;from=0>; rel=“first”,"
                + " <https://lms.example.test/items?type_id=1&amp;limit=1&amp;from=1>; rel=“next”";
        String received = new String(sent.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(links(received).next(FIRST))
                .contains(URI.create("https://lms.example.test/items?type_id=1&limit=1&from=1"));
    }

    @Proves("threat/next-page")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://evil.example.test/items>; rel=\"next\"",
                "<https://lms.example.test:8443/items>; rel=\"next\"",
                "<http://lms.example.test/items>; rel=\"next\"",
                "<https://lms.example.test@evil.example.test/>; rel=\"next\"",
                "<https://user@lms.example.test/>; rel=\"next\"",
                "<//evil.example.test/items>; rel=\"next\"",
                "<file:///etc/passwd>; rel=\"next\"",
                "<mailto:a@b.test>; rel=\"next\"",
                "<https://lms.example.test/it ems>; rel=\"next\"",
                "https://lms.example.test/items; rel=\"next\"",
            })
    void a_next_page_elsewhere_or_nowhere_is_a_failure_and_not_an_end(String header) {
        assertThatThrownBy(() -> links(header).next(FIRST)).isInstanceOf(ServiceFailed.class);
    }

    @Test
    void other_links_are_offered_where_they_can_be_followed() {
        assertThat(links("<" + SECOND + ">; rel=\"differences\"").offered("differences", FIRST))
                .contains(SECOND);
        assertThat(links("<https://evil.example.test/>; rel=\"differences\"").offered("differences", FIRST))
                .isEmpty();
    }
}
