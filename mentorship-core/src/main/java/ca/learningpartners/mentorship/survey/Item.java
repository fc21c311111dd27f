package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing an instrument asks.
 *
 * @param key lower-case words joined by dashes. The same key with the same words in two instruments is the same item, so
 *     that its answers can be laid side by side.
 * @param of who is asked
 * @param name a word or two, for tables
 * @param text what is asked, in a sentence
 * @param options what it can be answered with, in their order; those of a scale from the lowest to the highest, with the
 *     keys 1, 2, …; none for an open question
 * @param when on what it depends; empty if it is always asked
 */
public record Item(
        String key,
        Kind kind,
        Set<Role> of,
        LocalText name,
        LocalText text,
        List<Option> options,
        Optional<When> when) {

    /** How something is answered. */
    public enum Kind {
        /** With one of a few steps in words. */
        SCALE,
        /** With one of several answers. */
        ONE,
        /** With as many of them as hold. */
        SEVERAL,
        /** In one’s own words. */
        OPEN
    }

    /** An answer that is offered. */
    public record Option(String key, LocalText words) {}

    /** It is asked only if an item before it was answered with one of these. */
    public record When(String item, Set<String> answers) {

        public When {
            answers = Set.copyOf(answers);
        }
    }

    public Item {
        of = Set.copyOf(of);
        options = List.copyOf(options);
        if ((kind == Kind.OPEN) != options.isEmpty()) {
            throw new IllegalArgumentException("The item “" + key + "” is " + kind + " and offers " + options.size()
                    + " answers. Maybe its options are missing?");
        }
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    public Optional<Option> option(String option) {
        return options.stream().filter(each -> each.key().equals(option)).findFirst();
    }

    /** Whether it is asked of somebody who has answered so far what they have. */
    public boolean isAsked(Role role, Answers soFar) {
        return of.contains(role)
                && when.map(on -> soFar.chosen(on.item()).stream().anyMatch(on.answers()::contains))
                        .orElse(true);
    }
}
