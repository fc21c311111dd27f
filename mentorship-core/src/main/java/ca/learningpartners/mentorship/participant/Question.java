package ca.learningpartners.mentorship.participant;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What people are asked about themselves before they are matched, one question a card. Which of them somebody is asked,
 * and in which order, depends on their part, see {@link Mentee#answers()} and {@link Mentor#answers()}.
 */
public enum Question {
    /** What a mentee asks for. */
    NEEDS(true),
    /** What a mentor can give. */
    OFFERS(true),
    /** What a mentor has done, how well, and when last. */
    EXPERTISE(true),
    /** What occupies somebody at present. */
    ISSUES(true),
    /** What a mentee's position asks of them. */
    DUTIES(false),
    /** Whether a mentee would rather have a partner nearby or far away. */
    DISTANCE(false),
    /** Whether a mentor takes somebody now, and how many. */
    TAKING(false),
    /** A mentor's years in a senior role. */
    YEARS(false),
    /** The languages somebody can work in. */
    LANGUAGES(false),
    /** The community somebody works from. */
    PLACE(false),
    /** The schools somebody works with, and their circumstances. */
    SCHOOLS(false),
    /** Whom somebody must not be paired with. No reason is asked. */
    NO_CONTACT(false);

    private final boolean staysOpenWhileBlank;

    Question(boolean staysOpenWhileBlank) {
        this.staysOpenWhileBlank = staysOpenWhileBlank;
    }

    /** Whether saying nothing is no answer: it is what a match has to go by. “Nobody” or “none” answers the others. */
    boolean staysOpenWhileBlank() {
        return staysOpenWhileBlank;
    }

    /** The name in web addresses: {@code no-contact}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The question with that name; empty if there is none. */
    public static Optional<Question> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
