package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells of one row that hold a list: entries joined by semicolons, their parts by colons. */
final class CohortEntries {

    private static final LocalDate STANDING = LocalDate.of(9999, 12, 31);

    private record Range(int min, int max) {}

    private static final Range ONE_TO_FOUR = new Range(1, 4);

    private final CohortCells cells;
    private final Map<String, Topic> topics;

    CohortEntries(CohortCells cells, Map<String, Topic> topics) {
        this.cells = cells;
        this.topics = topics;
    }

    /** The constants of an enum by the words that stand for them in a file: {@code privacy-officer}. */
    static <E extends Enum<E>> SortedMap<String, E> words(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(
                        each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        each -> each,
                        (one, other) -> one,
                        TreeMap::new));
    }

    SortedSet<Role> roles() {
        var words = words(Role.values());
        return keys(CohortColumn.ROLE, "role", text -> cells.oneOf(CohortColumn.ROLE, text, "unknown-role", words));
    }

    SortedSet<Language> languages() {
        return keys(
                CohortColumn.LANGUAGES, "language", text -> cells.read(CohortColumn.LANGUAGES, text, Language::new));
    }

    List<Need> needs() {
        return topics(CohortColumn.NEEDS, "topic:level:priority", ONE_TO_FOUR, new Range(1, 3)).entrySet().stream()
                .map(entry -> new Need(
                        entry.getKey(),
                        entry.getValue().get(0),
                        entry.getValue().get(1)))
                .toList();
    }

    Set<Topic> duties() {
        return topics(CohortColumn.DUTIES, "topic").keySet();
    }

    Map<Topic, Integer> issues() {
        return firsts(topics(CohortColumn.ISSUES, "topic:intensity", ONE_TO_FOUR));
    }

    Map<Topic, Integer> offers() {
        return firsts(topics(CohortColumn.OFFERS, "topic:level", ONE_TO_FOUR));
    }

    List<Expertise> expertise() {
        var levels = new Range(0, 4);
        var years = new Range(1900, 2200);
        return topics(CohortColumn.EXPERTISE, "topic:level:year", levels, years).entrySet().stream()
                .map(entry -> new Expertise(
                        entry.getKey(),
                        entry.getValue().get(0),
                        entry.getValue().get(1)))
                .toList();
    }

    Map<SchoolKind, Integer> schools() {
        var words = words(SchoolKind.values());
        SortedMap<SchoolKind, List<Integer>> schools = entries(
                CohortColumn.SCHOOL_MIX,
                "kind:number",
                text -> cells.oneOf(CohortColumn.SCHOOL_MIX, text, "bad-value", words),
                new Range(0, 10_000));
        return firsts(schools);
    }

    Set<SharedContext> contexts() {
        var words = words(SharedContext.values());
        return keys(
                CohortColumn.CONTEXTS, "context", text -> cells.oneOf(CohortColumn.CONTEXTS, text, "bad-value", words));
    }

    Set<ParticipantId> noContact() {
        return keys(CohortColumn.NO_CONTACT, "id", text -> other(CohortColumn.NO_CONTACT, text));
    }

    /** Those the person reports or reported to, with the last day of it; without a day the line still stands. */
    Map<ParticipantId, LocalDate> reportingLines() {
        Map<ParticipantId, LocalDate> lines = new TreeMap<>();
        for (String item : items(CohortColumn.REPORTS_TO)) {
            boolean ended = item.matches(".+@\\d{4}-\\d{2}-\\d{2}");
            int at = ended ? item.lastIndexOf('@') : item.length();
            Optional<LocalDate> day =
                    ended ? cells.date(CohortColumn.REPORTS_TO, item.substring(at + 1)) : Optional.of(STANDING);
            other(CohortColumn.REPORTS_TO, item.substring(0, at))
                    .ifPresent(id -> day.ifPresent(last -> {
                        if (lines.putIfAbsent(id, last) != null) {
                            cells.problem(CohortColumn.REPORTS_TO, "duplicate-entry", id);
                        }
                    }));
        }
        return lines;
    }

    private Optional<ParticipantId> other(CohortColumn column, String text) {
        Optional<ParticipantId> id = cells.read(column, text, ParticipantId::new);
        id.ifPresent(named -> cells.refersTo(named, column));
        return id;
    }

    private SortedMap<Topic, List<Integer>> topics(CohortColumn column, String form, Range... ranges) {
        return entries(column, form, text -> topic(column, text), ranges);
    }

    private Optional<Topic> topic(CohortColumn column, String text) {
        Optional<Topic> topic = Optional.ofNullable(topics.get(text.toLowerCase(Locale.ROOT)));
        if (topic.isEmpty()) {
            cells.problem(column, "unknown-topic", text);
        }
        return topic;
    }

    private <K extends Comparable<K>> SortedSet<K> keys(
            CohortColumn column, String form, Function<String, Optional<K>> key) {
        return new TreeSet<>(entries(column, form, key).keySet());
    }

    /** Every entry of a cell by its key, with the numbers that follow the key. */
    private <K extends Comparable<K>> SortedMap<K, List<Integer>> entries(
            CohortColumn column, String form, Function<String, Optional<K>> key, Range... ranges) {
        SortedMap<K, List<Integer>> entries = new TreeMap<>();
        for (String item : items(column)) {
            List<String> parts = ranges.length == 0
                    ? List.of(item)
                    : Arrays.stream(item.split(":", -1)).map(String::strip).toList();
            if (parts.size() != ranges.length + 1) {
                cells.problem(column, "bad-value", item, form);
                continue;
            }
            List<Integer> numbers = numbers(column, parts, ranges);
            key.apply(parts.get(0)).ifPresent(found -> {
                if (numbers.size() == ranges.length && entries.putIfAbsent(found, numbers) != null) {
                    cells.problem(column, "duplicate-entry", parts.get(0));
                }
            });
        }
        return entries;
    }

    private List<Integer> numbers(CohortColumn column, List<String> parts, Range... ranges) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < ranges.length; i++) {
            cells.number(column, parts.get(i + 1), ranges[i].min(), ranges[i].max())
                    .ifPresent(numbers::add);
        }
        return numbers;
    }

    private List<String> items(CohortColumn column) {
        return Arrays.stream(cells.text(column).split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static <K> Map<K, Integer> firsts(Map<K, List<Integer>> entries) {
        return entries.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }
}
