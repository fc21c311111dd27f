package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.Optional;

/** The labels of communities, and every word of their stewards. */
public interface Labels {

    Optional<Label> find(Subject subject);

    /** All of a program, by community. */
    List<Label> of(ProgramId program);

    /** Keeps a label. Returns false, and keeps nothing, if the one before it is not the edition before. */
    boolean put(Label label);

    /** Keeps a word. Returns false, and keeps nothing, if another was said under that number. */
    boolean add(StewardWord word);

    /** Everything that was said of something, the newest first. */
    List<StewardWord> words(Subject subject);

    /** Whether it may be released: it carries no label, or its steward’s last word on it is yes. */
    default boolean mayRelease(Subject subject) {
        return find(subject).isEmpty()
                || words(subject).stream()
                        .filter(StewardWord::isAboutRelease)
                        .findFirst()
                        .filter(word -> word.word() == StewardWord.Word.APPROVED)
                        .isPresent();
    }

    /**
     * Holds a release to the steward’s word: an export, a report, a publication.
     *
     * @throws RefusedException {@code steward-approval-missing} with the community’s name
     */
    default void requireRelease(Subject subject) {
        if (!mayRelease(subject)) {
            throw new RefusedException(
                    "steward-approval-missing", find(subject).orElseThrow().community());
        }
    }
}
