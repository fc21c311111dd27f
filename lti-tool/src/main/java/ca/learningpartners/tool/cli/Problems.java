package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportProblems;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What keeps a file from being read, told the way compilers do: file, line, column, sentence. */
final class Problems {

    /** How many are told of one file; whoever has so many starts with these. */
    static final int MOST = ImportProblems.MOST;

    private static final Comparator<ImportProblem> BY_PLACE =
            Comparator.comparingLong(ImportProblem::line).thenComparingInt(ImportProblem::column);

    private final Sentences sentences;
    private final List<ImportProblem> problems;

    Problems(Sentences sentences, Collection<ImportProblem> problems) {
        this.sentences = sentences;
        this.problems = problems.stream().sorted(BY_PLACE).limit(MOST).toList();
    }

    /** Tells each problem on standard error. */
    void tell(String file, Console console) {
        for (ImportProblem problem : problems) {
            String place = file + ":" + problem.line() + (problem.column() > 0 ? ":" + problem.column() : "");
            String column = problem.columnName().isEmpty() ? "" : " (" + problem.columnName() + ")";
            console.complainAs(place + column + ": " + sentence(problem));
        }
        if (problems.size() == MOST) {
            console.complain("problems.most", MOST);
        }
    }

    ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (ImportProblem problem : problems) {
            ObjectNode each = array.addObject();
            each.put("line", problem.line()).put("column", problem.column()).put("columnName", problem.columnName());
            each.put("code", problem.code()).put("message", sentence(problem));
        }
        return array;
    }

    private String sentence(ImportProblem problem) {
        String key = "problem." + problem.code();
        String ofColumn = key + "." + problem.columnName();
        return sentences.get(
                sentences.has(ofColumn) ? ofColumn : key, problem.details().toArray());
    }
}
