package ca.learningpartners.demolms.gradebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course's columns, the newest score of each person in each, and all scores in the order they were reported. */
public final class Gradebook {

    private static final int COLUMNS = 2_000;
    private static final int REMEMBERED = 50_000;

    /** A score and the column it is in. */
    public record Recorded(LineItem column, Score score) {}

    private final Map<String, LineItem> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, Score>> newest = new LinkedHashMap<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private int lastId;

    /** Adds a column; empty when the gradebook is full. */
    public synchronized Optional<LineItem> add(String clientId, LineItem.Content content) {
        if (columns.size() >= COLUMNS) {
            return Optional.empty();
        }
        LineItem column = new LineItem(Integer.toString(++lastId), clientId, content);
        columns.put(column.id(), column);
        newest.put(column.id(), new LinkedHashMap<>());
        return Optional.of(column);
    }

    public synchronized Optional<LineItem> change(String id, LineItem.Content content) {
        return Optional.ofNullable(
                columns.computeIfPresent(id, (same, column) -> new LineItem(column.id(), column.clientId(), content)));
    }

    /** Takes a column away, with its scores. */
    public synchronized void remove(String id) {
        columns.remove(id);
        newest.remove(id);
    }

    public synchronized Optional<LineItem> find(String id) {
        return Optional.ofNullable(columns.get(id));
    }

    public synchronized List<LineItem> columns() {
        return List.copyOf(columns.values());
    }

    /** The columns of an activity. */
    public List<LineItem> columnsOf(String resourceLinkId) {
        return columns().stream()
                .filter(column ->
                        column.resourceLinkId().filter(resourceLinkId::equals).isPresent())
                .toList();
    }

    /** Takes a score; false when the person has one in that column that is as new or newer. */
    public synchronized boolean record(LineItem column, Score score) {
        Map<String, Score> scores = newest.computeIfAbsent(column.id(), id -> new LinkedHashMap<>());
        Score before = scores.get(score.userId());
        if (before != null && !score.timestamp().isAfter(before.timestamp())) {
            return false;
        }
        scores.put(score.userId(), score);
        if (recorded.size() < REMEMBERED) {
            recorded.add(new Recorded(column, score));
        }
        return true;
    }

    public synchronized Optional<Score> newest(LineItem column, String personId) {
        return Optional.ofNullable(newest.getOrDefault(column.id(), Map.of()).get(personId));
    }

    /** The newest score of everybody who has one in a column. */
    public synchronized List<Score> newest(LineItem column) {
        return List.copyOf(newest.getOrDefault(column.id(), Map.of()).values());
    }

    /** Every score that was taken, in the order they came. */
    public synchronized List<Recorded> recorded() {
        return List.copyOf(recorded);
    }
}
