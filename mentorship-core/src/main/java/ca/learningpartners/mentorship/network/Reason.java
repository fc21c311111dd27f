package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.text.Language;

/** Why somebody might be able to help; each is said in words. */
public sealed interface Reason {

    /** The asker's topic is one they carried. */
    record Carried(int level, int lastYear) implements Reason {}

    /** The asker's topic is one they offer. */
    record Offers(int level) implements Reason {}

    /** It is a duty of their own new position, too. */
    record SameDuty() implements Reason {}

    /** They were thanked for answers on this topic. */
    record Thanked(int times) implements Reason {}

    /** They work with the same kinds of schools. */
    record SameSchools() implements Reason {}

    /** They work as far from a city as the asker. */
    record SameRemoteness(int remoteness) implements Reason {}

    /** They are near. */
    record Near(long kilometres) implements Reason {}

    /** They can talk in it. */
    record Speaks(Language language) implements Reason {}
}
