package ca.learningpartners.lti.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of network addresses, as an administrator writes it: {@code 10.20.0.0/16} or {@code fd00::/8}. A bare
 * address is a block of one.
 *
 * @param network the first address of the block, or any address in it
 * @param prefix how many leading bits every address of the block shares
 */
public record Cidr(InetAddress network, int prefix) {
    public Cidr {
        int bits = network.getAddress().length * 8;
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("The prefix of " + network.getHostAddress() + "/" + prefix
                    + " must be from 0 to " + bits + ". Maybe the part after the slash is a netmask?");
        }
    }

    /** Reads {@code address/prefix} or a bare address; host names are refused, so nothing is looked up. */
    public static Cidr parse(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw unreadable(text);
        }
        try {
            InetAddress network = InetAddress.getByName(parts[0]);
            int whole = network.getAddress().length * 8;
            return new Cidr(network, parts.length == 1 ? whole : Integer.parseInt(parts[1]));
        } catch (UnknownHostException | NumberFormatException e) {
            throw unreadable(text);
        }
    }

    /** Whether the address lies in this block; an IPv4 address never lies in an IPv6 block, nor the reverse. */
    public boolean contains(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        return ours.length == theirs.length && sharedBits(ours, theirs) >= prefix;
    }

    private static int sharedBits(byte[] a, byte[] b) {
        for (int i = 0; i < a.length; i++) {
            int differing = (a[i] ^ b[i]) & 0xff;
            if (differing != 0) {
                return i * 8 + Integer.numberOfLeadingZeros(differing) - 24;
            }
        }
        return a.length * 8;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Not a network: " + text + ". Maybe write it as address/prefix, like 10.20.0.0/16 or fd00::/8.");
    }

    @Override
    public String toString() {
        return network.getHostAddress() + "/" + prefix;
    }
}
