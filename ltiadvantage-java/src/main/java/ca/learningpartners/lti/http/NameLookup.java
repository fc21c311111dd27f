package ca.learningpartners.lti.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface NameLookup {
    /** As this machine does for every program; how long it may take is the operating system's setting. */
    NameLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** All addresses the name has now; never empty. */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
