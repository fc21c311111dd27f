package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.participant.CohortColumn;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Tells whose own answers stood against a file, by the columns that were passed over. What they said is not told. */
record KeptAnswers(SortedMap<ParticipantId, SortedSet<Question>> kept) {

    private static final int MOST_LINES = 100;

    void tell(Console console) {
        if (kept.isEmpty()) {
            return;
        }
        console.say("import.kept", kept.size());
        kept.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(each -> console.say(
                        "import.kept.person",
                        Sentences.visible(each.getKey().value()),
                        String.join(", ", columns(each.getValue()))));
        if (kept.size() > MOST_LINES) {
            console.say("import.kept.more", kept.size() - MOST_LINES);
        }
    }

    void into(ObjectNode document) {
        ArrayNode people = document.putArray("kept");
        kept.forEach((id, questions) -> {
            ArrayNode columns = people.addObject().put("id", id.value()).putArray("columns");
            columns(questions).forEach(columns::add);
        });
    }

    private static List<String> columns(Collection<Question> questions) {
        return questions.stream()
                .flatMap(question -> columns(question).stream())
                .map(CohortColumn::key)
                .collect(Collectors.toList());
    }

    private static List<CohortColumn> columns(Question question) {
        return switch (question) {
            case NEEDS -> List.of(CohortColumn.NEEDS);
            case OFFERS -> List.of(CohortColumn.OFFERS);
            case EXPERTISE -> List.of(CohortColumn.EXPERTISE);
            case ISSUES -> List.of(CohortColumn.ISSUES);
            case DUTIES -> List.of(CohortColumn.DUTIES);
            case DISTANCE -> List.of(CohortColumn.PREFERS_DISTANCE);
            case TAKING -> List.of(CohortColumn.AVAILABLE, CohortColumn.CAPACITY);
            case YEARS -> List.of(CohortColumn.SENIOR_YEARS);
            case LANGUAGES -> List.of(CohortColumn.LANGUAGES);
            case PLACE -> List.of(CohortColumn.LATITUDE, CohortColumn.LONGITUDE, CohortColumn.REMOTENESS);
            case SCHOOLS ->
                List.of(CohortColumn.ENROLMENT, CohortColumn.SCHOOL_MIX, CohortColumn.CONTEXTS, CohortColumn.TREND);
            case NO_CONTACT -> List.of(CohortColumn.NO_CONTACT);
        };
    }
}
