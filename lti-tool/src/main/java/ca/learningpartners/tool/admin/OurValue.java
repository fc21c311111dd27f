package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.tool.platform.PlatformMake;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of ours that is entered at a learning platform.
 *
 * @param key under which the messages name it, after {@code ours.}
 */
public record OurValue(String key, String value) {

    /** In the order in which platforms ask for them. */
    static List<OurValue> of(ToolAddress tool, PlatformMake make) {
        List<OurValue> values = new ArrayList<>();
        if (make == PlatformMake.CANVAS) {
            values.add(new OurValue("config", tool.at("/lti/config.json").toString()));
        }
        values.add(new OurValue("login", tool.login().toString()));
        values.add(new OurValue("launch", tool.launch().toString()));
        values.add(new OurValue("target", tool.launch().toString()));
        values.add(new OurValue("deep-linking", tool.launch().toString()));
        values.add(new OurValue("key-set", tool.keySet().toString()));
        values.add(new OurValue("domain", tool.domain()));
        return values;
    }
}
