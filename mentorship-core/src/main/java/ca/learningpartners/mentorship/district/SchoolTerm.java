package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A word schools are described with: a kind (village, alternate, Montessori) or a program (French Immersion). The words are
 * a file of the library, {@code school-terms.tsv}; a new one is a new line.
 *
 * @param key lower-case letters and dashes
 */
public record SchoolTerm(String key, LocalText name) {

    private static final List<TextTable.Line> LINES =
            TextTable.read("school-terms.tsv").lines();
    private static final List<SchoolTerm> KINDS = terms("kind");
    private static final List<SchoolTerm> PROGRAMS = terms("program");

    /** What kinds of school there are. */
    public static List<SchoolTerm> kinds() {
        return KINDS;
    }

    /** What a school can offer besides. Being taught in French, or immersed in it, has nothing to do with the district. */
    public static List<SchoolTerm> programs() {
        return PROGRAMS;
    }

    /** The word for a key; empty for one the library does not know (any more). */
    public static Optional<SchoolTerm> find(List<SchoolTerm> terms, String key) {
        return terms.stream().filter(term -> term.key().equals(key)).findFirst();
    }

    private static List<SchoolTerm> terms(String list) {
        return LINES.stream()
                .filter(line -> line.text("list").equals(list))
                .map(line -> new SchoolTerm(line.text("key"), new LocalText(line.text("en"), line.text("fr"))))
                .toList();
    }
}
