package ca.learningpartners.mentorship.evaluation;

import java.util.Locale;

/** One question that is put to a store to get {@link Facts}, so that a figure can be followed to where it comes from. */
public enum Statement {
    /** Offers, beginnings, endings, and the score of the match. */
    PAIRS,
    /** Which versions of a charter both have signed, and when. */
    CHARTERS,
    /** On which days partnerships rested. */
    PAUSES,
    /** Days and minutes of contacts. */
    CONTACTS,
    /** Which objectives contacts touched. */
    TOUCHED,
    /** Which objectives goals serve; never what they say. */
    GOALS,
    VISITS,
    /** Who takes part, and what is known of them. */
    MEMBERS,
    GATHERINGS,
    ATTENDANCE,
    ASKS,
    /** Who answered. */
    REPLIES,
    RESOURCES,
    /** How many new members districts expect. */
    EXPECTED,
    /** What became of people at their checkpoints. */
    OUTCOMES,
    /** What became of people outside of the program, under codes. */
    OUTSIDE,
    /** Who has come from a learning platform; asked by the tool, which keeps that. */
    ARRIVALS;

    /** The name of the file it is kept in, without its ending: {@code pairs}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
