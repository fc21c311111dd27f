package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A set of questions in both languages. It never changes: other words are a new version in a file of its own, and whoever
 * answered keeps the words they answered.
 *
 * @param licence whose words these are, and who may use them; every instrument says so where it is asked
 * @param fingerprint of all its words; a wave remembers it, so that words changed in place are found out
 * @param items in their order; one depends only on items before it
 */
public record Instrument(
        InstrumentId id, LocalText title, LocalText about, LocalText licence, String fingerprint, List<Item> items) {

    /** The greatest length of what is written to an open question, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    public Instrument {
        items = List.copyOf(items);
    }

    /** The instrument of that name and version; empty if this release does not hold it. */
    public static Optional<Instrument> find(InstrumentId id) {
        return InstrumentFile.find(id);
    }

    /** Those that are made for a program of that template, in the order in which they are sent. */
    public static List<Instrument> of(ProgramTemplate template) {
        return InstrumentFile.names().stream()
                .filter(id -> id.name().startsWith(template.name() + "-"))
                .flatMap(id -> find(id).stream())
                .toList();
    }

    public Optional<Item> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** What somebody is asked who has answered so far what they have. */
    public List<Item> asked(Role role, Answers soFar) {
        return items.stream().filter(item -> item.isAsked(role, soFar)).toList();
    }

    /**
     * What was answered, without answers to what is not asked after all: whoever changes their mind about one question is
     * not held to the answer of another that followed from it.
     *
     * @throws RefusedException {@code wave-unread} for an item or an answer it does not know, or several where one fits
     */
    public Answers fitting(Role role, Answers typed) {
        typed.chosen().forEach(this::requireKnown);
        typed.texts().keySet().forEach(this::requireOpen);
        SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (Item item : items) {
            if (item.isAsked(role, new Answers(chosen, texts))) {
                chosen.put(item.key(), typed.chosen(item.key()));
                String text = Passage.of(typed.text(item.key()), LONGEST);
                if (!text.isEmpty()) {
                    texts.put(item.key(), text);
                }
            }
        }
        return new Answers(chosen, texts);
    }

    /** Whether nothing was left out that is asked; open questions may always be. */
    public boolean isWhole(Role role, Answers answers) {
        return asked(role, answers).stream()
                .filter(item -> !item.isOpen())
                .noneMatch(item -> answers.chosen(item.key()).isEmpty());
    }

    /** Which part of what is asked was answered, from 0 to 1, open questions aside. */
    public double filled(Role role, Answers answers) {
        List<Item> asked =
                asked(role, answers).stream().filter(item -> !item.isOpen()).toList();
        long said = asked.stream()
                .filter(item -> !answers.chosen(item.key()).isEmpty())
                .count();
        return asked.isEmpty() ? 1 : (double) said / asked.size();
    }

    private void requireKnown(String key, SortedSet<String> options) {
        Item item = item(key).orElseThrow(() -> unread(key));
        boolean one = item.kind() == Item.Kind.SCALE || item.kind() == Item.Kind.ONE;
        boolean known = options.stream().allMatch(option -> item.option(option).isPresent());
        if (!known || one && options.size() > 1) {
            throw unread(key);
        }
    }

    private void requireOpen(String key) {
        if (item(key).filter(Item::isOpen).isEmpty()) {
            throw unread(key);
        }
    }

    private static RefusedException unread(String key) {
        return new RefusedException("wave-unread", key);
    }
}
