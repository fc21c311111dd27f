package ca.learningpartners.demolms;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.platform.FormFields;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** An address that, opened in a browser, launches an activity; each {@code with…} sets one field of the launch form. */
public record LaunchAddress(String address, Map<String, String> fields) {

    public LaunchAddress {
        fields = new LinkedHashMap<>(fields);
    }

    static LaunchAddress of(String address, String username) {
        return new LaunchAddress(address, Map.of("person", username));
    }

    public LaunchAddress with(Deviation deviation) {
        return with("deviation", deviation.id());
    }

    public LaunchAddress withLocale(String locale) {
        return with("locale", locale);
    }

    /** Says {@code window} in the message; the demo LMS's own page opens the window. */
    public LaunchAddress inWindow() {
        return with("display", "window");
    }

    /** The login begins with a redirect instead of a posted form. */
    public LaunchAddress byGet() {
        return with("via", "get");
    }

    /** Sets any field of the launch form. */
    public LaunchAddress with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new LaunchAddress(address, more);
    }

    public URI uri() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return FormFields.addedTo(address, fields);
    }
}
