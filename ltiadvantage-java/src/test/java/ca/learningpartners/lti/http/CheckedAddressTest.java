package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.LoopbackServer;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was checked is what is connected to. The names in here are known to nobody but the look-up of each test. */
class CheckedAddressTest {
    private static final String LMS = "lms.example.test";
    private static final NetworkPolicy LOOPBACK = new NetworkPolicy(true, List.of());
    private static final HttpLimits LIMITS = HttpLimits.defaults();

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void close() {
        server.close();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @Proves("threat/ssrf")
    @Test
    void the_connection_goes_to_the_checked_address_though_a_second_look_up_would_say_otherwise() throws Exception {
        AtomicInteger lookUps = new AtomicInteger();
        NameLookup rebinding =
                host -> List.of(address(lookUps.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254"));
        server.on("/", 200, "text/plain", "here");
        try (OutboundHttp http = new OutboundHttp(LOOPBACK, LIMITS, rebinding)) {
            assertThat(http.get(server.at(LMS, "/"), Map.of()).body()).isEqualTo("here");
            assertThat(lookUps).hasValue(1);
            assertThat(server.asked("/").get(0).header("Host")).startsWith(LMS + ":");
        }
    }

    @Test
    void a_name_that_points_elsewhere_later_is_refused_then_though_a_connection_is_still_open() throws Exception {
        AtomicInteger lookUps = new AtomicInteger();
        NameLookup moving = host -> List.of(address(lookUps.incrementAndGet() == 1 ? "127.0.0.1" : "10.0.0.1"));
        server.on("/", 200, "text/plain", "here");
        try (OutboundHttp http = new OutboundHttp(LOOPBACK, LIMITS, moving)) {
            http.get(server.at(LMS, "/"), Map.of());
            assertThatThrownBy(() -> http.get(server.at(LMS, "/"), Map.of()))
                    .isInstanceOfSatisfying(
                            OutboundFailed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(Reason.ADDRESS_REFUSED));
        }
        assertThat(server.asked("/")).hasSize(1);
    }

    @Test
    void one_forbidden_address_among_many_refuses_the_name() {
        NameLookup mixed = host -> List.of(address("127.0.0.1"), address("10.0.0.1"));
        try (OutboundHttp http = new OutboundHttp(LOOPBACK, LIMITS, mixed)) {
            assertThatThrownBy(() -> http.get(server.at(LMS, "/"), Map.of()))
                    .isInstanceOfSatisfying(
                            OutboundFailed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(Reason.ADDRESS_REFUSED));
        }
        assertThat(server.asked("/")).isEmpty();
    }

    @Test
    void the_next_address_is_tried_where_nobody_takes_the_connection() throws Exception {
        NameLookup twoHomes = host -> List.of(address("127.0.0.2"), address("127.0.0.1"));
        server.on("/", 200, "text/plain", "here");
        try (OutboundHttp http = new OutboundHttp(LOOPBACK, LIMITS, twoHomes)) {
            assertThat(http.get(server.at(LMS, "/"), Map.of()).body()).isEqualTo("here");
        }
    }

    @Test
    void a_broken_connection_is_not_tried_at_the_next_address() {
        NameLookup twice = host -> List.of(address("127.0.0.1"), address("127.0.0.1"));
        server.on("/", exchange -> exchange.close());
        try (OutboundHttp http = new OutboundHttp(LOOPBACK, LIMITS, twice)) {
            assertThatThrownBy(() -> http.post(server.at(LMS, "/"), Map.of(), "once"))
                    .isInstanceOf(OutboundFailed.class);
        }
        assertThat(server.asked("/")).hasSize(1);
    }

    @Test
    void proxies_that_the_system_names_are_not_used() throws Exception {
        server.on("/", 200, "text/plain", "here");
        try (LoopbackServer proxy = new LoopbackServer();
                SystemProperties named = new SystemProperties(Map.of(
                        "http.proxyHost", "127.0.0.1",
                        "http.proxyPort", String.valueOf(proxy.at("/").getPort()),
                        "http.nonProxyHosts", "",
                        "socksProxyHost", "127.0.0.1",
                        "socksProxyPort", String.valueOf(proxy.at("/").getPort()),
                        "socksNonProxyHosts", ""));
                OutboundHttp http = new OutboundHttp(LOOPBACK, LIMITS)) {
            assertThat(http.get(server.at("/"), Map.of()).body()).isEqualTo("here");
        }
    }

    @Test
    void a_name_nobody_knows_is_unreachable() {
        NameLookup none = host -> {
            throw new UnknownHostException(host);
        };
        try (OutboundHttp http = new OutboundHttp(LOOPBACK, LIMITS, none)) {
            assertThatThrownBy(() -> http.get(server.at(LMS, "/"), Map.of()))
                    .isInstanceOfSatisfying(
                            OutboundFailed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(Reason.UNREACHABLE));
        }
    }

    @Test
    void a_way_out_that_is_closed_calls_nobody() {
        OutboundHttp closed = new OutboundHttp(LOOPBACK, LIMITS);
        closed.close();
        assertThatThrownBy(() -> closed.get(server.at("/"), Map.of())).isInstanceOf(OutboundFailed.class);
    }
}
