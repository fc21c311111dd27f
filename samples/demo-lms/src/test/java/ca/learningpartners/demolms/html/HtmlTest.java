package ca.learningpartners.demolms.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_is_escaped_in_content_and_in_attributes() {
        assertThat(Html.of("<a title=\"{t}\">{t}</a>", "t", "\"<&>'"))
                .hasToString("<a title=\"&quot;&lt;&amp;&gt;&#39;\">&quot;&lt;&amp;&gt;&#39;</a>");
    }

    @Test
    void markup_inside_markup_stays_markup() {
        Html items = Html.each(List.of("a", "<b>"), text -> Html.of("<li>{text}</li>", "text", text));

        assertThat(Html.of("<ul>{items}</ul>", "items", items)).hasToString("<ul><li>a</li><li>&lt;b&gt;</li></ul>");
    }

    @Test
    void what_looks_like_a_hole_in_a_text_is_left_alone() {
        assertThat(Html.of("<p>{a}{b}</p>", "a", "{b} $1 \\", "b", "x")).hasToString("<p>{b} $1 \\x</p>");
    }

    @Test
    void a_hole_that_nothing_fills_is_a_mistake() {
        assertThatThrownBy(() -> Html.of("<p>{name}</p>", "nmae", "x")).hasMessageContaining("{name}");
    }
}
