package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Item;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one person answers in a wave.
 *
 * @param wave 0 for the first they are asked in
 * @param leavesOut whether they pass over some of it
 */
record Sheet(Participant person, Role role, int wave, boolean leavesOut) {

    private static final List<Integer> STEPS = List.of(5, 14, 30, 34, 17);

    /** The first answers that are offered fit more people than the last. */
    private static final List<Integer> FALLING = List.of(34, 24, 14, 11, 8, 9);

    /** Where a question lies below or above the others, in hundredths of a step. */
    private static final Map<String, Integer> LEANING = Map.of("load", -90, "support", 20, "voice", 35, "equity", -20);

    private static final int GROWN = 45;
    private static final int HIGHEST = 5;

    Answers filled(Instrument instrument) {
        SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (Item item : instrument.items()) {
            if (item.isAsked(role, new Answers(chosen, texts)) && !isLeftOut(item)) {
                if (item.isOpen()) {
                    write(item, texts);
                } else {
                    chosen.put(item.key(), choice(item));
                }
            }
        }
        return new Answers(chosen, texts);
    }

    private boolean isLeftOut(Item item) {
        return leavesOut
                && !item.key().equals("belonging")
                && Chance.holds(35, "leaves out", person.id(), item.key(), wave);
    }

    private void write(Item item, SortedMap<String, String> texts) {
        if (Chance.holds(14, "writes", person.id(), wave)) {
            texts.put(item.key(), Chance.one(Phrases.WORDS, person.id(), wave).in(person.locale()));
        }
    }

    private SortedSet<String> choice(Item item) {
        List<String> options = item.options().stream().map(Item.Option::key).toList();
        return switch (item.kind()) {
            case SCALE -> new TreeSet<>(List.of(String.valueOf(step(item))));
            case ONE -> new TreeSet<>(List.of(options.get(falling(item, options.size()))));
            default -> several(item, options);
        };
    }

    /** As they stand, a little further the second time. */
    private int step(Item item) {
        int step = 1 + Chance.weighted(STEPS, "step", person.id(), item.key());
        int leaning = LEANING.getOrDefault(item.key(), 0) + wave * GROWN;
        int moved = leaning == 0 || !Chance.holds(Math.abs(leaning), "leans", person.id(), item.key(), wave)
                ? step
                : step + Integer.signum(leaning);
        return Math.max(1, Math.min(HIGHEST, moved));
    }

    private int falling(Item item, int size) {
        return Chance.weighted(
                FALLING.subList(0, Math.min(size, FALLING.size())), "one", person.id(), item.key(), wave);
    }

    private SortedSet<String> several(Item item, List<String> options) {
        SortedSet<String> some = new TreeSet<>();
        options.stream()
                .filter(option -> Chance.holds(
                        25 + Chance.below(40, "likely", item.key(), option),
                        "several",
                        person.id(),
                        item.key(),
                        option,
                        wave))
                .forEach(some::add);
        if (some.isEmpty()) {
            some.add(options.get(0));
        }
        return some;
    }
}
