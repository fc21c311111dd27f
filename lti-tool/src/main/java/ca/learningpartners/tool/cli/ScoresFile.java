package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.matching.ScoreTableBuilder;
import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.CsvRows;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Scores and capacities as files, read row by row. Nothing is forgiven: a slip here would silently change who is matched. */
final class ScoresFile {

    private static final List<String> SCORES = List.of("mentee", "mentor", "score");
    private static final List<String> CAPACITIES = List.of("mentor", "capacity");
    private static final Pattern SCORE = Pattern.compile("0|1|0?\\.[0-9]{1,6}|1\\.0{1,6}");
    private static final Pattern CAPACITY = Pattern.compile("[0-9]{1,6}");

    private final List<ImportProblem> problems;
    private final ScoreTableBuilder table = ScoreTable.builder();
    private final Map<String, ParticipantId> mentees = new HashMap<>();
    private final Map<String, ParticipantId> mentors = new HashMap<>();

    private final Progress progress;

    private ScoresFile(List<ImportProblem> problems, Progress progress) {
        this.problems = problems;
        this.progress = progress;
    }

    /** Reads the scores; empty if there are problems. */
    static Optional<ScoresFile> read(String name, List<ImportProblem> problems, Progress progress) {
        ScoresFile scores = new ScoresFile(problems, progress);
        scores.each(name, SCORES, problems, scores::pair);
        if (problems.isEmpty() && scores.holdsPairTwice()) {
            scores.findTwice(name);
        }
        return problems.isEmpty() ? Optional.of(scores) : Optional.empty();
    }

    /** Reads how many mentees each mentor takes. */
    void readCapacities(String name, List<ImportProblem> capacityProblems) {
        Map<ParticipantId, Long> lines = new HashMap<>();
        Set<ParticipantId> known = new HashSet<>(mentors.values());
        each(name, CAPACITIES, capacityProblems, row -> capacity(row, known, lines, capacityProblems));
    }

    ScoreTable table() {
        return table.build();
    }

    private void each(String name, List<String> header, List<ImportProblem> problems, Consumer<Row> take) {
        try (CsvRows file = CsvFile.open(name, problems, progress)) {
            if (!file.hasNext()) {
                problems.add(new ImportProblem(1, 0, "", "empty-file", List.of()));
                return;
            }
            if (!isHeader(file.next(), header, problems)) {
                return;
            }
            while (file.hasNext() && problems.size() < Problems.MOST) {
                Row row = file.next();
                if (row.fields().size() == header.size()) {
                    take.accept(row);
                } else {
                    List<Object> sizes = List.of(row.fields().size(), header.size());
                    problems.add(new ImportProblem(row.line(), 0, "", "wrong-number-of-fields", sizes));
                }
            }
        }
    }

    private static boolean isHeader(Row row, List<String> header, List<ImportProblem> problems) {
        if (row.fields().equals(header)) {
            return true;
        }
        int column = 0;
        while (column < header.size()
                && column < row.fields().size()
                && header.get(column).equals(row.fields().get(column))) {
            column++;
        }
        problems.add(new ImportProblem(row.line(), column + 1, "", "wrong-header", List.of(String.join(",", header))));
        return false;
    }

    private void pair(Row row) {
        ParticipantId mentee = id(row, 0, "mentee", mentees);
        ParticipantId mentor = id(row, 1, "mentor", mentors);
        String score = row.fields().get(2);
        if (!SCORE.matcher(score).matches()) {
            problems.add(new ImportProblem(row.line(), 3, "score", "bad-score", List.of(score)));
        } else if (mentee != null && mentor != null) {
            table.pair(mentee, mentor, new BigDecimal(score).movePointRight(6).intValueExact());
        }
    }

    /** The id in a cell, made once for all its rows; null where it is a problem. */
    private ParticipantId id(Row row, int cell, String column, Map<String, ParticipantId> known) {
        String text = row.fields().get(cell);
        ParticipantId id = known.get(text);
        if (id == null) {
            id = id(row, cell, column, problems);
            if (id != null) {
                known.put(text, id);
            }
        }
        return id;
    }

    private static ParticipantId id(Row row, int cell, String column, List<ImportProblem> problems) {
        String text = row.fields().get(cell);
        try {
            return new ParticipantId(text);
        } catch (IllegalArgumentException e) {
            boolean blank = text.isBlank();
            problems.add(new ImportProblem(
                    row.line(),
                    cell + 1,
                    column,
                    blank ? "missing-value" : "bad-value",
                    blank ? List.of() : List.of(text, e.getMessage())));
            return null;
        }
    }

    private boolean holdsPairTwice() {
        try {
            table.build();
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** Goes through the file again to name the lines; remembering them all the first time would cost everyone. */
    private void findTwice(String name) {
        Map<List<ParticipantId>, Long> lines = new HashMap<>();
        each(name, SCORES, problems, row -> {
            ParticipantId mentee = id(row, 0, "mentee", mentees);
            ParticipantId mentor = id(row, 1, "mentor", mentors);
            Long first = lines.putIfAbsent(List.of(mentee, mentor), row.line());
            if (first != null) {
                List<Object> details = List.of(mentee, mentor, first);
                problems.add(new ImportProblem(row.line(), 2, "mentor", "duplicate-pair", details));
            }
        });
    }

    private void capacity(
            Row row, Set<ParticipantId> known, Map<ParticipantId, Long> lines, List<ImportProblem> found) {
        ParticipantId mentor = id(row, 0, "mentor", found);
        String capacity = row.fields().get(1);
        if (mentor != null && !known.contains(mentor)) {
            found.add(new ImportProblem(row.line(), 1, "mentor", "unknown-mentor", List.of(mentor)));
        } else if (mentor != null && lines.putIfAbsent(mentor, row.line()) != null) {
            found.add(
                    new ImportProblem(row.line(), 1, "mentor", "duplicate-mentor", List.of(mentor, lines.get(mentor))));
        }
        if (!CAPACITY.matcher(capacity).matches()) {
            found.add(new ImportProblem(row.line(), 2, "capacity", "bad-capacity", List.of(capacity)));
        } else if (mentor != null) {
            table.mentor(mentor, Integer.parseInt(capacity));
        }
    }
}
