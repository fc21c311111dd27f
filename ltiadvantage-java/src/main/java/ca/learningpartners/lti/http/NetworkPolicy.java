package ca.learningpartners.lti.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Which addresses the tool may call. The public internet over https, always; a school's private network only where
 * the administrator has listed it; this very machine (also over plain http) only while the tool itself is served
 * from it, which is how a demonstration runs.
 *
 * @param loopback whether addresses of this machine may be called, over http too
 * @param allowed private networks an LMS may live in (https only)
 */
public record NetworkPolicy(boolean loopback, List<Cidr> allowed) {
    private static final List<Cidr> NEVER_PUBLIC = List.of(
            Cidr.parse("0.0.0.0/8"),
            Cidr.parse("10.0.0.0/8"),
            Cidr.parse("100.64.0.0/10"),
            Cidr.parse("127.0.0.0/8"),
            Cidr.parse("169.254.0.0/16"),
            Cidr.parse("172.16.0.0/12"),
            Cidr.parse("192.0.0.0/24"),
            Cidr.parse("192.0.2.0/24"),
            Cidr.parse("192.88.99.0/24"),
            Cidr.parse("192.168.0.0/16"),
            Cidr.parse("198.18.0.0/15"),
            Cidr.parse("198.51.100.0/24"),
            Cidr.parse("203.0.113.0/24"),
            Cidr.parse("224.0.0.0/3"),
            Cidr.parse("::/96"),
            Cidr.parse("::ffff:0:0:0/96"),
            Cidr.parse("64:ff9b::/96"),
            Cidr.parse("64:ff9b:1::/48"),
            Cidr.parse("100::/64"),
            Cidr.parse("2001::/23"),
            Cidr.parse("2001:db8::/32"),
            Cidr.parse("2002::/16"),
            Cidr.parse("3fff::/20"),
            Cidr.parse("5f00::/16"),
            Cidr.parse("fc00::/7"),
            Cidr.parse("fe80::/9"),
            Cidr.parse("ff00::/8"));

    public NetworkPolicy {
        allowed = List.copyOf(allowed);
    }

    /** The public internet over https and nothing else. */
    public static NetworkPolicy publicOnly() {
        return new NetworkPolicy(false, List.of());
    }

    /**
     * The policy of a tool served at this address: loopback is open only if the address itself is loopback.
     *
     * @throws IllegalArgumentException if nothing can be served there
     */
    public static NetworkPolicy forToolAt(URI base, List<Cidr> allowed) {
        WebAddress.require("The address of the tool", base);
        return new NetworkPolicy(isLoopbackName(base.getHost()), allowed);
    }

    /** Whether the scheme may be used at all towards this address. */
    boolean permits(String scheme, InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopback;
        }
        return scheme.equals("https") && (isPublic(address) || isAllowed(address));
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(block -> block.contains(address));
    }

    private static boolean isPublic(InetAddress address) {
        return NEVER_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    private static boolean isLoopbackName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }
}
