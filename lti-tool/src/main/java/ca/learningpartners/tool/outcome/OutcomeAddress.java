package ca.learningpartners.tool.outcome;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where it is said what became of one person. */
final class OutcomeAddress {

    private OutcomeAddress() {}

    static String of(String program, String person, int months) {
        String id = URLEncoder.encode(person, StandardCharsets.UTF_8).replace("+", "%20");
        return "/programs/" + program + "/people/" + id + "/outcomes/" + months;
    }
}
