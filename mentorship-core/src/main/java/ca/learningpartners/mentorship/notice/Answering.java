package ca.learningpartners.mentorship.notice;

import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.Passage;

/**
 * How a body is reached.
 *
 * @param name what it is called; empty where its district’s name says it
 * @param contact who answers questions about the collection: a title, with the address and telephone of their work
 * @param officer the same of the privacy officer
 * @param place where the server stands and who runs it
 */
public record Answering(String name, Bilingual contact, Bilingual officer, Bilingual place) {

    /** The most signs of each, in UTF-16 units. */
    public static final int LONGEST = 500;

    public static final Answering UNSAID = new Answering("", Bilingual.NONE, Bilingual.NONE, Bilingual.NONE);

    public Answering {
        name = Passage.require("name", name, LONGEST);
        for (Bilingual text : new Bilingual[] {contact, officer, place}) {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "A contact of " + text.length() + " signs. Maybe at most " + LONGEST + "?");
            }
        }
    }
}
