package ca.learningpartners.demolms;

import ca.learningpartners.demolms.campus.Campus;
import ca.learningpartners.demolms.campus.Campuses;
import ca.learningpartners.demolms.key.CampusKeys;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How a demo LMS is started. Port 0 is any free one. {@code custom} goes along with every launch from every campus;
 * {@code activeAtOnce} says whether a registered tool can be launched before an administrator activates it;
 * {@code firstKeys} makes the key a campus begins with.
 */
public record Settings(
        String host,
        int port,
        Clock clock,
        List<Campus> campuses,
        boolean activeAtOnce,
        Map<String, String> custom,
        Supplier<RSAKey> firstKeys) {

    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "The port " + port + " is not in 0..65535. Maybe use 0 for any free one.");
        }
        if (campuses.isEmpty()) {
            throw new IllegalArgumentException("There is no campus. Maybe leave them out to get the four of the demo.");
        }
        campuses = List.copyOf(campuses);
        custom = Map.copyOf(custom);
    }

    /** The four campuses on 127.0.0.1, any free port, tools active at once. */
    public static Settings ofTheDemo() {
        return new Settings("127.0.0.1", 0, Clock.systemUTC(), Campuses.ofTheDemo(), true, Map.of(), CampusKeys::fresh);
    }

    public Settings withPort(int other) {
        return new Settings(host, other, clock, campuses, activeAtOnce, custom, firstKeys);
    }

    public Settings withClock(Clock other) {
        return new Settings(host, port, other, campuses, activeAtOnce, custom, firstKeys);
    }

    public Settings withCampuses(List<Campus> others) {
        return new Settings(host, port, clock, others, activeAtOnce, custom, firstKeys);
    }

    public Settings withActivationByAdministrator() {
        return new Settings(host, port, clock, campuses, false, custom, firstKeys);
    }

    public Settings withCustom(Map<String, String> other) {
        return new Settings(host, port, clock, campuses, activeAtOnce, other, firstKeys);
    }

    public Settings withFirstKeys(Supplier<RSAKey> others) {
        return new Settings(host, port, clock, campuses, activeAtOnce, custom, others);
    }
}
