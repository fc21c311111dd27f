package ca.learningpartners.mentorship.program;

/**
 * Something people ask for, offer, know or wrestle with ("budget", "board-relations"). The program's template lists
 * its topics with their names in both languages.
 *
 * @param key lower-case words joined by dashes, at most 40 characters
 */
public record Topic(String key) implements Comparable<Topic> {

    public Topic {
        key = key.strip();
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("“" + key + "” is no topic: use lower-case words joined by dashes.");
        }
    }

    @Override
    public int compareTo(Topic other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
