package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.program.Notice;
import java.util.List;
import java.util.Optional;

/**
 * One question. What was typed comes back when it cannot be kept.
 *
 * @param title the program's title
 * @param number which question it is, from 1
 * @param of how many there are
 * @param back the address of the question before; empty on the first
 * @param next the address of the question after, or of the summary on the last
 * @param seen what the person sees as kept, in short; sent along, so that nothing unseen is overwritten
 * @param choices what can be chosen from
 * @param year this year, for what was last done
 * @param notice what is told before anything is said; on the first question only
 * @param problem what is wrong, and in which field
 * @param kept in words, what somebody else or another window kept meanwhile; empty if nothing stands against it
 */
public record CardPage(
        String program,
        String title,
        Question question,
        int number,
        int of,
        Optional<String> back,
        String next,
        CardInput input,
        String seen,
        Choices choices,
        int year,
        Optional<Notice> notice,
        Optional<Problem> problem,
        Optional<List<String>> kept) {

    /** A field that cannot be taken as it is, with the sentence that says why. */
    public record Problem(String field, String sentence) {}

    /** Something to choose, with what it is called. */
    public record Choice(String value, String name) {}

    /** Somebody found by name. */
    public record Found(String value, String name, String district) {}

    /**
     * What a card offers; empty where the question does not ask for it.
     *
     * @param topics the program's, by name
     * @param communities by name
     * @param elsewhere where the person works now, if that is none of the communities
     * @param places how many partnerships at once the mentor can offer
     * @param listed whom the person wants no contact with so far
     * @param found whom the latest search found; empty if there was none
     * @param more whether it found more than is shown
     */
    public record Choices(
            List<Choice> topics,
            List<Choice> firstLanguages,
            List<Choice> otherLanguages,
            List<String> communities,
            Optional<String> elsewhere,
            int places,
            List<Found> listed,
            Optional<List<Found>> found,
            boolean more) {

        static final Choices NONE = new Choices(
                List.of(), List.of(), List.of(), List.of(), Optional.empty(), 0, List.of(), Optional.empty(), false);

        static Choices ofTopics(List<Choice> topics) {
            return new Choices(
                    topics, List.of(), List.of(), List.of(), Optional.empty(), 0, List.of(), Optional.empty(), false);
        }

        static Choices ofLanguages(List<Choice> first, List<Choice> others) {
            return new Choices(
                    List.of(), first, others, List.of(), Optional.empty(), 0, List.of(), Optional.empty(), false);
        }

        static Choices ofCommunities(List<String> communities, Optional<String> elsewhere) {
            return new Choices(
                    List.of(), List.of(), List.of(), communities, elsewhere, 0, List.of(), Optional.empty(), false);
        }

        static Choices ofPlaces(int places) {
            return new Choices(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    places,
                    List.of(),
                    Optional.empty(),
                    false);
        }

        static Choices ofPeople(List<Found> listed, Optional<List<Found>> found, boolean more) {
            return new Choices(List.of(), List.of(), List.of(), List.of(), Optional.empty(), 0, listed, found, more);
        }
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }

    /** The message of this question: what it asks, a hint, its short name. */
    public String message(String what) {
        return "intake." + question.key() + "." + what;
    }
}
