package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file for evaluators: a row for each person who agrees to the evaluation now, and nobody else. It holds no names, only what
 * evaluators may see under a pseudonym, and what people are known by only as exactly as ten of them have in common.
 */
public final class PersonFile {

    /** What people are known by, in the order of the columns. */
    public static final List<String> TRAITS = List.of("role", "branch", "language", "place", "began");

    private final Program program;
    private final Map<ParticipantId, List<String>> traits;
    private final Map<String, Map<ParticipantId, String>> columns = new LinkedHashMap<>();

    /** One person: who it is stands in no file, but has to be told to whoever gives them a code. */
    public record Row(ParticipantId person, List<String> cells) {}

    PersonFile(Program program, Map<ParticipantId, List<String>> traits) {
        this.program = program;
        this.traits = new LinkedHashMap<>(traits);
    }

    public Program program() {
        return program;
    }

    /** Whose rows there are. */
    public List<ParticipantId> people() {
        return List.copyOf(traits.keySet());
    }

    /**
     * Adds a column.
     *
     * @param name lower-case words joined by underscores, perhaps with members after a slash
     * @param datum what it is made from; only what evaluators see under a pseudonym
     * @param values by person; who is not in it has an empty cell, and who agreed to nothing has none
     */
    public void column(String name, Datum datum, Map<ParticipantId, String> values) {
        if (AccessMatrix.extent(datum, Standing.EVALUATOR) != Extent.PSEUDONYM) {
            throw new IllegalArgumentException(
                    "Column " + name + ": evaluators do not see " + datum + " of one person.");
        }
        if (TRAITS.contains(name) || columns.put(name, Map.copyOf(values)) != null) {
            throw new IllegalArgumentException("There are two columns called " + name + ".");
        }
    }

    /** The names of the columns after the code: what people are known by, then everything else. */
    public List<String> heads() {
        List<String> heads = new ArrayList<>(TRAITS);
        heads.addAll(columns.keySet());
        return heads;
    }

    /** A row for each person; whoever writes them brings them into an order of their own. */
    public List<Row> rows() {
        return traits.entrySet().stream()
                .map(known -> new Row(known.getKey(), cells(known.getKey(), known.getValue())))
                .toList();
    }

    private List<String> cells(ParticipantId person, List<String> known) {
        List<String> cells = new ArrayList<>(known);
        columns.values().forEach(values -> cells.add(values.getOrDefault(person, "")));
        return cells;
    }
}
