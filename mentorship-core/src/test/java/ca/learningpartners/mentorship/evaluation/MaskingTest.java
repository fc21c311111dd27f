package ca.learningpartners.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.store.Invented;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaskingTest {

    /** A hundred people of one district. */
    private static final List<Mentee> PEOPLE = IntStream.range(0, 100)
            .mapToObj(n -> Invented.person("p-" + n, "Person " + n))
            .map(person -> Invented.bareMentee(Invented.PROGRAM, person))
            .toList();

    private final Sheet sheet =
            new Sheet(Invented.program(Invented.PROGRAM), Invented.SEPTEMBER, Members.of(PEOPLE, List.of()));

    @Test
    void anAnswerOfThreeCannotBeWorkedOutFromTheOtherAnswersToTheSameQuestion() {
        share("answer/q/stay/same", 0, 60);
        share("answer/q/stay/district", 60, 97);
        share("answer/q/stay/out", 97, 100);
        Map<String, Figure> shown = everybody();
        assertThat(shown.get("answer/q/stay/out").value()).isEmpty();
        assertThat(List.of(shown.get("answer/q/stay/same"), shown.get("answer/q/stay/district")))
                .filteredOn(figure -> figure.value().isPresent())
                .hasSizeLessThan(2);
    }

    @Test
    void thatTwoOfFiveAnswersWereGivenByNobodyIsNotToldByTheOtherThree() {
        share("answer/q/a", 0, 30);
        share("answer/q/b", 30, 62);
        share("answer/q/c", 62, 100);
        share("answer/q/d", 0, 0);
        share("answer/q/e", 0, 0);
        assertThat(told()).containsExactly("answer/q/b", "answer/q/c");
    }

    @Test
    void allFiveAreToldWhereTenOrMoreGaveEach() {
        share("answer/q/a", 0, 40);
        share("answer/q/b", 40, 57);
        share("answer/q/c", 57, 70);
        share("answer/q/d", 70, 84);
        share("answer/q/e", 84, 100);
        assertThat(told()).hasSize(5);
    }

    /** Which of the two is told must not tell how many lie between them either. */
    @Test
    void ofTwoThingsThatHoldForNearlyTheSamePeopleTheFirstIsToldHoweverFewLieBetween() {
        for (int between = 0; between < 10; between++) {
            Sheet other =
                    new Sheet(Invented.program(Invented.PROGRAM), Invented.SEPTEMBER, Members.of(PEOPLE, List.of()));
            share(other, "had-a-partner", 0, 60);
            share(other, "has-a-partner", 0, 60 - between);
            assertThat(told(other)).as("%d between", between).containsExactly("had-a-partner");
        }
        share("had-a-partner", 0, 60);
        share("has-a-partner", 0, 50);
        assertThat(told()).containsExactly("had-a-partner", "has-a-partner");
    }

    private List<String> told() {
        return told(sheet);
    }

    private static List<String> told(Sheet sheet) {
        return sheet.figures().stream()
                .filter(figure ->
                        figure.slice().equals(Slice.EVERYBODY) && figure.value().isPresent())
                .map(figure -> figure.measure().key())
                .toList();
    }

    private void share(String key, int from, int to) {
        share(sheet, key, from, to);
    }

    private static void share(Sheet sheet, String key, int from, int to) {
        BitSet with = new BitSet();
        with.set(from, to);
        sheet.share(
                new Measure(key, Theme.VOICE, Unit.SHARE, Datum.SURVEY_ANSWER),
                sheet.members().all(),
                with);
    }

    private Map<String, Figure> everybody() {
        return sheet.figures().stream()
                .filter(figure -> figure.slice().equals(Slice.EVERYBODY))
                .collect(Collectors.toMap(figure -> figure.measure().key(), Function.identity()));
    }
}
