package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundHttpTest {
    private static final NetworkPolicy LOOPBACK = new NetworkPolicy(true, List.of());

    private final LoopbackServer server = new LoopbackServer();
    private final OutboundHttp http = new OutboundHttp(LOOPBACK, HttpLimits.defaults());

    @AfterEach
    void close() {
        http.close();
        server.close();
    }

    private static Reason failure(OutboundHttp http, URI address) {
        OutboundFailed failed = catchThrowableOfType(OutboundFailed.class, () -> http.get(address, Map.of()));
        assertThat(failed).isNotNull();
        return failed.reason();
    }

    @Test
    void an_answer_comes_back_whole() throws Exception {
        server.on("/hello", 418, "text/plain; charset=utf-8", "Ḵwantlen");
        HttpAnswer answer = http.get(server.at("/hello"), Map.of("Accept", "text/plain"));
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.isSuccess()).isFalse();
        assertThat(answer.body()).isEqualTo("Ḵwantlen");
        assertThat(answer.header("CONTENT-type")).contains("text/plain; charset=utf-8");
    }

    @Test
    void a_post_carries_its_text() throws Exception {
        server.on("/post", 200, "text/plain", "");
        http.post(server.at("/post"), Map.of("Authorization", "Bearer x"), "é");
        LoopbackServer.Asked asked = server.asked("/post").get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.authorization()).isEqualTo("Bearer x");
        assertThat(asked.body()).isEqualTo("é");
    }

    @Test
    void something_is_put_and_taken_away() throws Exception {
        server.on("/item", 204, "text/plain", "");
        http.send(OutboundRequest.put(server.at("/item?type_id=1"), Map.of("Content-Type", "x/y"), "new"));
        http.send(OutboundRequest.delete(server.at("/item"), Map.of()));
        assertThat(server.asked("/item"))
                .extracting(LoopbackServer.Asked::method)
                .containsExactly("PUT", "DELETE");
        assertThat(server.asked("/item").get(0).query()).isEqualTo("type_id=1");
        assertThat(server.asked("/item").get(0).header("Content-type")).isEqualTo("x/y");
        assertThat(server.asked("/item").get(0).body()).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%20b/%2F?q=%C3%A9&amp;x=+", "/?a?b", "/x/../y"})
    void an_address_is_asked_to_the_letter(String path) throws Exception {
        server.on("/", 200, "text/plain", "");
        http.get(server.at(path), Map.of());
        assertThat(server.asked(server.at(path).getPath()))
                .extracting(asked -> asked.uri().toString())
                .containsExactly(path);
    }

    @Test
    void no_header_is_sent_that_a_platform_might_read_something_into() throws Exception {
        server.on("/plain", 200, "text/plain", "");
        http.get(server.at("/plain"), Map.of());
        assertThat(server.asked("/plain").get(0).headers().keySet())
                .containsExactlyInAnyOrder("Host", "Connection", "User-agent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a\r\nX: y", "Bearer \u0000", "Bearer \u1e34"})
    void a_header_that_would_break_the_request_is_refused_without_repeating_it(String value) {
        Map<String, String> headers = Map.of("Authorization", value);
        assertThatThrownBy(() -> http.get(server.at("/"), headers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Bearer");
    }

    @Test
    void a_cookie_is_not_kept() throws Exception {
        server.on("/cookie", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "who=you; Path=/");
            LoopbackServer.answer(exchange, 200, "text/plain", "");
        });
        http.get(server.at("/cookie"), Map.of());
        http.get(server.at("/cookie"), Map.of());
        assertThat(server.asked("/cookie").get(1).header("Cookie")).isEmpty();
    }

    @Test
    void a_connection_that_breaks_is_not_tried_again() {
        server.on("/broken", exchange -> exchange.close());
        assertThat(failure(http, server.at("/broken"))).isEqualTo(Reason.UNREACHABLE);
        assertThat(server.asked("/broken")).hasSize(1);
    }

    @Proves("threat/ssrf")
    @Test
    void a_redirect_is_not_followed() throws Exception {
        server.on("/away", exchange -> {
            exchange.getResponseHeaders().set("Location", server.at("/inside").toString());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.on("/inside", 200, "text/plain", "secret");
        assertThat(http.get(server.at("/away"), Map.of()).status()).isEqualTo(302);
        assertThat(server.asked("/inside")).isEmpty();
    }

    @Proves("threat/ssrf")
    @Test
    void this_machine_is_not_called_unless_the_policy_lets_it() {
        server.on("/secret", 200, "text/plain", "secret");
        OutboundHttp strict = new OutboundHttp(NetworkPolicy.publicOnly(), HttpLimits.defaults());
        assertThat(failure(strict, server.at("/secret"))).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(server.asked("/secret")).isEmpty();
    }

    @Proves("threat/ssrf")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://2130706433/",
                "https://0/",
                "https://localhost/",
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://user@8.8.8.8/",
                "/relative"
            })
    void a_hostile_address_is_refused_before_anything_is_sent(String address) {
        OutboundHttp strict = new OutboundHttp(NetworkPolicy.publicOnly(), HttpLimits.defaults());
        assertThat(failure(strict, URI.create(address))).isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @Test
    void a_platform_that_is_gone_is_unreachable() {
        URI gone = server.at("/");
        server.close();
        assertThat(failure(http, gone)).isEqualTo(Reason.UNREACHABLE);
    }
}
