package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.participant.Trend;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A card as it was typed, understood; refused with the name of what is not. What a form of ours cannot send is refused as
 * {@code not-understood}.
 *
 * @param kept what is kept to the same question
 * @param person who is meant by a name in the form; empty if the form was not given that name
 */
record AnswerReading(
        CardInput input, Answer kept, Function<String, Optional<ParticipantId>> person, Communities communities) {

    private static final int MOST_SCHOOLS = 10_000;
    private static final int MOST_PUPILS = 10_000_000;
    private static final int EARLIEST_YEAR = 1950;

    Answer answer() {
        return switch (kept.question()) {
            case NEEDS ->
                new Answer.Needs(topics().stream()
                        .map(topic -> new Need(topic, grade("level." + topic, 4), grade("priority." + topic, 3)))
                        .toList());
            case OFFERS -> new Answer.Offers(levels());
            case EXPERTISE ->
                new Answer.Experience(topics().stream()
                        .map(topic -> new Expertise(topic, grade("level." + topic, 4), year(topic)))
                        .toList());
            case ISSUES -> new Answer.Issues(levels());
            case DUTIES -> new Answer.Duties(topics());
            case DISTANCE -> new Answer.Distance(yes("far"));
            case TAKING -> new Answer.Taking(yes("available"), places((Answer.Taking) kept));
            case YEARS ->
                new Answer.Years(
                        input.text("years").isEmpty() ? 0 : number("years", "years-unreadable", input.text("years")));
            case LANGUAGES -> new Answer.Languages(new TreeSet<>(set("language", Language::new)));
            case PLACE -> new Answer.Place(base((Answer.Place) kept), remoteness());
            case SCHOOLS ->
                new Answer.Schools(
                        pupils(),
                        mix(),
                        set("context", SharedContext::valueOf),
                        input.text("trend").isEmpty() ? null : one("trend", Trend::valueOf));
            case NO_CONTACT ->
                new Answer.NoContact(set(
                        "other",
                        text -> person.apply(text)
                                .orElseThrow(() -> new IllegalArgumentException("Nobody was found so."))));
        };
    }

    private Set<Topic> topics() {
        return new TreeSet<>(set("topic", Topic::new));
    }

    private Map<Topic, Integer> levels() {
        Map<Topic, Integer> levels = new TreeMap<>();
        topics().forEach(topic -> levels.put(topic, grade("level." + topic, 4)));
        return levels;
    }

    private int grade(String field, int most) {
        String text = input.text(field);
        if (!text.matches("[1-9]") || Integer.parseInt(text) > most) {
            throw new RefusedException("not-understood", beginning(text));
        }
        return Integer.parseInt(text);
    }

    private int year(Topic topic) {
        String text = input.text("year." + topic);
        if (!text.matches("[0-9]{4}") || Integer.parseInt(text) < EARLIEST_YEAR) {
            throw new RefusedException("year-unreadable", topic, beginning(text));
        }
        return Integer.parseInt(text);
    }

    /** Who takes nobody need not say how many. */
    private int places(Answer.Taking before) {
        boolean unsaid = input.text("capacity").isEmpty() || !yes("available");
        return unsaid ? before.capacity() : number("capacity", "places-unreadable", input.text("capacity"));
    }

    private @Nullable GeoPoint base(Answer.Place before) {
        String chosen = input.text("community");
        if (chosen.isEmpty()) {
            return null;
        }
        return chosen.equals(AnswerForms.ELSEWHERE)
                ? before.base()
                : communities
                        .named(chosen)
                        .map(Community::at)
                        .orElseThrow(() -> new RefusedException("not-understood", beginning(chosen)));
    }

    private @Nullable Integer remoteness() {
        String text = input.text("remoteness");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-3]")) {
            throw new RefusedException("not-understood", beginning(text));
        }
        return Integer.valueOf(text);
    }

    private @Nullable Integer pupils() {
        String text = input.text("pupils").replaceAll("[\\s\\u00A0\\u202F]|,(?=[0-9]{3}(?:[^0-9]|$))", "");
        if (text.isEmpty()) {
            return null;
        }
        int pupils = number("pupils", "pupils-unreadable", text);
        if (pupils < 1 || pupils > MOST_PUPILS) {
            throw new RefusedException("pupils-out-of-range", pupils, MOST_PUPILS);
        }
        return pupils;
    }

    private Map<SchoolKind, Integer> mix() {
        Map<SchoolKind, Integer> mix = new EnumMap<>(SchoolKind.class);
        for (SchoolKind kind : SchoolKind.values()) {
            String text = input.text("mix." + kind);
            if (!text.isEmpty()) {
                int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
                if (number < 0 || number > MOST_SCHOOLS) {
                    throw new RefusedException("schools-unreadable", kind, beginning(text), MOST_SCHOOLS);
                }
                mix.put(kind, number);
            }
        }
        return mix;
    }

    private int number(String field, String code, String text) {
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new RefusedException(code, beginning(input.text(field)));
        }
        return Integer.parseInt(text);
    }

    private boolean yes(String field) {
        return one(field, text -> switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    private <T> T one(String field, Function<String, T> meaning) {
        return understood(input.text(field), meaning);
    }

    private <T> Set<T> set(String field, Function<String, T> meaning) {
        List<String> values = input.all(field);
        return values.stream().map(text -> understood(text, meaning)).collect(Collectors.toSet());
    }

    private static <T> T understood(String text, Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("not-understood", beginning(text));
        }
    }

    /** Enough of it to be recognised. */
    private static String beginning(String text) {
        int shown = 40;
        return text.codePointCount(0, text.length()) <= shown
                ? text
                : text.substring(0, text.offsetByCodePoints(0, shown)) + "…";
    }
}
