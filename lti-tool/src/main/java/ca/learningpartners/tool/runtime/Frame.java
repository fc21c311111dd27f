package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.privacy.Purpose;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is around every page: its language, its title, the way home, the token its forms carry, and a word about what
 * just happened.
 *
 * @param title the page's title; never holds anybody's text
 * @param path where the page is, to come back to after a change of language; empty where there is no session
 * @param formToken proves that a form came from our own page; empty where there is no session
 * @param notice the key of a message about what was just done
 * @param platform the origin of the learning platform around us, to which the height is told
 * @param technical where a platform's own administrator finds its technical page; empty for everybody else
 * @param home where the first page is of whoever is looking
 * @param person a fingerprint of whoever is looking, under which their browser keeps what they have not sent yet; empty
 *     where nobody is known
 * @param noticing finds what is told where something is asked
 */
public record Frame(
        Messages messages,
        String title,
        String path,
        String formToken,
        Optional<String> notice,
        Optional<String> platform,
        boolean wide,
        Optional<String> technical,
        String home,
        String person,
        Noticing noticing) {

    /** The first page of everybody who came by a launch. */
    public static final String HOME = "/";

    /** The first page of the administrator. */
    public static final String ROOM = "/admin";

    public Frame(
            Messages messages,
            String title,
            String path,
            String formToken,
            Optional<String> notice,
            Optional<String> platform,
            boolean wide) {
        this(messages, title, path, formToken, notice, platform, wide, Optional.empty(), HOME, "", purpose -> {
            throw new IllegalStateException("Nothing is asked here.");
        });
    }

    /** Around a page for nobody in particular. */
    public static Frame alone(Messages messages, String titleKey) {
        return new Frame(messages, messages.get(titleKey), "", "", Optional.empty(), Optional.empty(), false);
    }

    /** What is told where something is asked for a purpose, by its name. */
    public NoticeText asking(String purpose) {
        return noticing.of(Purpose.valueOf(purpose));
    }

    public String t(String key, Object... details) {
        return messages.get(key, details);
    }

    /** Several messages in one phrase: “a, b and c”. */
    public String listed(List<String> keys) {
        return messages.list(keys.stream().map(messages::get).toList());
    }

    public String date(LocalDate day) {
        return messages.date(day);
    }

    /** The month of a day. */
    public String month(LocalDate day) {
        return messages.month(YearMonth.from(day));
    }

    public String moment(ZonedDateTime moment) {
        return messages.moment(moment);
    }

    /** Micro-points as a share of 100. */
    public String points(long micro) {
        return messages.number(micro / 10_000.0, 0);
    }

    /** Micro-points as a share of 100, to the hundredth. */
    public String fine(long micro) {
        return messages.number(micro / 10_000.0, 2);
    }

    /** A difference of micro-points as a share of 100, with its sign. */
    public String signedPoints(long micro) {
        return signed(Math.round(micro / 10_000.0));
    }

    /** The difference of two that are shown {@linkplain #fine to the hundredth}, as the reader would work it out. */
    public String difference(long before, long after) {
        long hundredths = Math.round(after / 100.0) - Math.round(before / 100.0);
        return signed(hundredths, fine(Math.abs(hundredths) * 100));
    }

    /** A difference with its sign: “+3”, “−2”, “0”. */
    public String signed(long difference) {
        return signed(difference, number(Math.abs(difference)));
    }

    private static String signed(long difference, String digits) {
        return difference == 0 ? digits : (difference > 0 ? "+" : "\u2212") + digits;
    }

    /** A whole number as the reader writes it. */
    public String number(long whole) {
        return messages.number(whole, 0);
    }

    public Locale locale() {
        return messages.locale();
    }

    public String lang() {
        return messages.locale().toLanguageTag();
    }

    /** Under which name the browser keeps what is typed into a form before it is sent: this person's, and this form's. */
    public String draft(String action) {
        return person + "." + Secrets.fingerprint(person + " " + action).substring(0, 16);
    }

    /** Whether this is the administrator's room, and the administrator is looking. */
    public boolean isRoom() {
        return home.equals(ROOM);
    }

    public boolean signedIn() {
        return !formToken.isEmpty();
    }

    /** The same page with that address to come back to. */
    public Frame at(String other) {
        return new Frame(messages, title, other, formToken, notice, platform, wide, technical, home, person, noticing);
    }

    /** The same page, wider: for lists of pairs and tables. */
    public Frame widened() {
        return new Frame(messages, title, path, formToken, notice, platform, true, technical, home, person, noticing);
    }
}
