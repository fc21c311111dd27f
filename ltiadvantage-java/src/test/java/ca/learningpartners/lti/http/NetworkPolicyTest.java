package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.Proves;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPolicyTest {
    private static boolean permits(NetworkPolicy policy, String scheme, String address) throws Exception {
        return policy.permits(scheme, InetAddress.getByName(address));
    }

    @Proves("threat/ssrf")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::ffff:0:10.0.0.1",
                "3fff::1",
                "3fff:fff::1",
                "5f00::1"
            })
    void addresses_that_are_not_the_public_internet_are_refused(String address) throws Exception {
        assertThat(permits(NetworkPolicy.publicOnly(), "https", address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "142.232.1.1", "172.32.0.1", "100.128.0.1", "11.0.0.1", "2607:f8b0::1", "3fff:1000::1"
            })
    void the_public_internet_is_open_over_https_only(String address) throws Exception {
        assertThat(permits(NetworkPolicy.publicOnly(), "https", address)).isTrue();
        assertThat(permits(NetworkPolicy.publicOnly(), "http", address)).isFalse();
    }

    @Test
    void a_private_network_is_open_where_it_is_listed() throws Exception {
        NetworkPolicy policy = new NetworkPolicy(false, List.of(Cidr.parse("10.20.0.0/16"), Cidr.parse("fd12::/16")));
        assertThat(permits(policy, "https", "10.20.255.1")).isTrue();
        assertThat(permits(policy, "https", "10.21.0.1")).isFalse();
        assertThat(permits(policy, "https", "fd12::5")).isTrue();
        assertThat(permits(policy, "http", "10.20.255.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080", "http://LOCALHOST"})
    void this_machine_is_open_while_the_tool_is_served_from_it(String base) throws Exception {
        NetworkPolicy policy = NetworkPolicy.forToolAt(URI.create(base), List.of());
        assertThat(permits(policy, "http", "127.0.0.1")).isTrue();
        assertThat(permits(policy, "https", "10.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:x", "https:///lti", "/lti", "https://u@tool.example.ca"})
    void a_tool_is_served_from_an_address_on_the_web(String base) {
        URI address = URI.create(base);
        assertThatThrownBy(() -> NetworkPolicy.forToolAt(address, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The address of the tool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tool.example.ca", "https://localhost.example.ca", "https://127.example.ca"})
    void this_machine_is_shut_to_a_tool_served_to_the_world(String base) throws Exception {
        assertThat(permits(NetworkPolicy.forToolAt(URI.create(base), List.of()), "https", "127.0.0.1"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0/x", "lms.example.ca", "", "10.0.0.0/8/8", "fd00::/129"})
    void a_network_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Cidr.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_block_ends_where_its_prefix_says() throws Exception {
        Cidr block = Cidr.parse("192.168.4.0/22");
        assertThat(block.contains(InetAddress.getByName("192.168.7.255"))).isTrue();
        assertThat(block.contains(InetAddress.getByName("192.168.8.0"))).isFalse();
        assertThat(block.contains(InetAddress.getByName("::1"))).isFalse();
        assertThat(Cidr.parse("10.0.0.7").contains(InetAddress.getByName("10.0.0.7")))
                .isTrue();
        assertThat(Cidr.parse("0.0.0.0/0").contains(InetAddress.getByName("8.8.8.8")))
                .isTrue();
    }
}
