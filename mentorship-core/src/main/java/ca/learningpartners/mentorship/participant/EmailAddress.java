package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.text.Kept;
import java.util.Locale;

/**
 * A work address, kept as it was given. Two addresses that differ only in capitals are the same mailbox to us; compare
 * their {@link #folded()} forms.
 */
public record EmailAddress(String value) {

    public EmailAddress {
        value = Kept.line("e-mail address", value, 254);
        int at = value.indexOf('@');
        if (at < 1 || at != value.lastIndexOf('@') || at == value.length() - 1 || value.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("“" + value + "” is no e-mail address. Maybe “name@district.example”?");
        }
    }

    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }
}
