package ca.learningpartners.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolAddressTest {
    private final ToolAddress tool = new ToolAddress(URI.create("https://tool.example.ca:8443/mentorship/"));

    @Test
    void its_addresses_lie_below_the_base() {
        assertThat(tool.login()).hasToString("https://tool.example.ca:8443/mentorship/lti/login");
        assertThat(tool.launch()).hasToString("https://tool.example.ca:8443/mentorship/lti/launch");
        assertThat(tool.keySet()).hasToString("https://tool.example.ca:8443/mentorship/lti/jwks.json");
        assertThat(tool.domain()).isEqualTo("tool.example.ca:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tool.example.ca:8443/mentorship",
                "https://TOOL.example.ca:8443/mentorship/lti/launch?program=7#top",
                "HTTPS://tool.example.ca:8443/mentorship/a/b"
            })
    void it_covers_what_lies_on_it(String address) {
        assertThat(tool.covers(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tool.example.ca:8443/",
                "https://tool.example.ca:8443/mentorship-evil",
                "https://tool.example.ca:8443/mentorship/../admin",
                "https://tool.example.ca:8443/mentorship/%2e%2e/admin",
                "https://tool.example.ca:8443/mentorship//evil.example",
                "https://tool.example.ca:8443/mentorship\\@evil.example",
                "https://tool.example.ca/mentorship/a",
                "https://someone@tool.example.ca:8443/mentorship/a",
                "/mentorship/a",
                ""
            })
    void it_does_not_cover_what_needs_interpretation_or_lies_elsewhere(String address) {
        assertThat(tool.covers(address)).isFalse();
    }

    @Test
    void the_usual_port_may_be_written_or_not() {
        ToolAddress usual = new ToolAddress(URI.create("https://tool.example.ca"));
        assertThat(usual.covers("https://tool.example.ca:443/lti/launch")).isTrue();
        assertThat(usual.covers("https://tool.example.ca")).isTrue();
        assertThat(usual.domain()).isEqualTo("tool.example.ca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://u:p@tool.example.ca", "https://tool.example.ca?a=b", "https://tool.example.ca#a"})
    void an_address_to_publish_has_no_user_no_query_and_no_fragment(String address) {
        assertThatThrownBy(() -> new ToolAddress(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_that_is_no_web_address_is_refused() {
        assertThatThrownBy(() -> new ToolAddress(URI.create("tool.example.ca")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tool.example.ca");
    }
}
