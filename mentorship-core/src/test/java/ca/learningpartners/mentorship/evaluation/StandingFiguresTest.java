package ca.learningpartners.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Auditor;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is made public one day and again a month later. */
class StandingFiguresTest {

    private static final Measure MENTEES = measure("mentees", Unit.PEOPLE);
    private static final Measure MATCHED = measure("matched", Unit.SHARE);
    private static final Measure STAYED = measure("stayed", Unit.SHARE);
    private static final Measure LEFT = measure("left", Unit.SHARE);
    private static final Measure MINUTES = measure("minutes", Unit.MINUTES);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);

    private final List<Mentee> people = new ArrayList<>();
    private final Map<ParticipantId, Integer> numbers = new HashMap<>();
    private final List<ShownCell> cells = new ArrayList<>();
    private List<Figure> last = List.of();

    @Test
    void aFewWhoCameChangeNothingAndTenDo() {
        join(27, 40);
        join(93, 40);
        publish(MARCH, sheet -> sheet.count(MENTEES, sheet.members().all()));
        assertThat(value(MENTEES, Slice.district(27))).contains(40.0);

        join(27, 9);
        publish(APRIL, sheet -> sheet.count(MENTEES, sheet.members().all()));
        assertThat(value(MENTEES, Slice.district(27))).contains(40.0);
        assertThat(figure(MENTEES, Slice.district(27)).asOf()).isEqualTo(MARCH);
        assertThat(value(MENTEES, Slice.EVERYBODY)).contains(80.0);

        join(27, 1);
        join(93, 10);
        publish(
                APRIL.plusMonths(1),
                sheet -> sheet.count(MENTEES, sheet.members().all()));
        assertThat(value(MENTEES, Slice.district(27))).contains(50.0);
        assertThat(value(MENTEES, Slice.EVERYBODY)).contains(100.0);
    }

    @Test
    void thatNobodyCameElsewhereIsNotToldEither() {
        join(27, 40);
        join(93, 40);
        publish(MARCH, sheet -> sheet.count(MENTEES, sheet.members().all()));

        join(27, 15);
        publish(APRIL, sheet -> sheet.count(MENTEES, sheet.members().all()));
        assertThat(value(MENTEES, Slice.EVERYBODY)).contains(95.0);
        assertThat(value(MENTEES, Slice.district(27))).contains(40.0);
    }

    @Test
    void ofTheSamePeopleAMeanIsMadeAnewAndAPartIsNot() {
        join(27, 40);
        publish(MARCH, sheet -> {
            sheet.share(MATCHED, sheet.members().all(), first(20));
            sheet.mean(MINUTES, sheet.members().all(), person -> 30);
        });
        publish(APRIL, sheet -> {
            sheet.share(MATCHED, sheet.members().all(), first(22));
            sheet.mean(MINUTES, sheet.members().all(), person -> 60);
        });
        assertThat(value(MATCHED, Slice.EVERYBODY)).contains(0.5);
        assertThat(figure(MATCHED, Slice.EVERYBODY).asOf()).isEqualTo(MARCH);
        assertThat(value(MINUTES, Slice.EVERYBODY)).contains(60.0);
        assertThat(figure(MINUTES, Slice.EVERYBODY).asOf()).isEqualTo(APRIL);
    }

    @Test
    void aPartOfWhichFewAreWithoutIsNotShownAndNorAreTwoThatLeaveFewForAThird() {
        join(27, 60);
        publish(MARCH, sheet -> {
            sheet.share(MATCHED, sheet.members().all(), first(55));
            sheet.share(STAYED, sheet.members().all(), first(30));
            BitSet left = first(57);
            left.andNot(first(30));
            sheet.share(LEFT, sheet.members().all(), left);
        });
        assertThat(value(MATCHED, Slice.EVERYBODY)).isEmpty();
        assertThat(figure(MATCHED, Slice.EVERYBODY).hidden()).contains(Hidden.FEW);
        assertThat(value(STAYED, Slice.EVERYBODY).isPresent()
                        && value(LEFT, Slice.EVERYBODY).isPresent())
                .isFalse();
    }

    @Test
    void whatIsMadeForAnEarlierDayAfterwardsTakesNothingFromALaterOne() {
        join(27, 40);
        publish(APRIL, sheet -> sheet.count(MENTEES, sheet.members().all()));
        people.subList(36, 40).clear();
        publish(MARCH, sheet -> sheet.count(MENTEES, sheet.members().all()));
        assertThat(figure(MENTEES, Slice.EVERYBODY).hidden()).contains(Hidden.TOO_CLOSE_TO_EARLIER);
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    private void publish(LocalDate asOf, Filling filling) {
        Sheet sheet = new Sheet(Invented.program(Invented.PROGRAM), asOf, Members.of(people, List.of()));
        filling.fill(sheet);
        Masked masked = sheet.masked(numbers, new Earlier(last, cells), Auditor.NONE);
        last = masked.figures();
        cells.addAll(masked.cells());
    }

    private void join(int district, int count) {
        for (int i = 0; i < count; i++) {
            ParticipantId id = new ParticipantId("p-" + numbers.size());
            numbers.put(id, numbers.size());
            people.add(Invented.bareMentee(
                    Invented.PROGRAM,
                    new Participant(
                            id,
                            "Invented",
                            null,
                            new DistrictNumber(district),
                            new TreeSet<>(Set.of(Language.ENGLISH)),
                            Locale.ENGLISH)));
        }
    }

    private static BitSet first(int count) {
        BitSet first = new BitSet();
        first.set(0, count);
        return first;
    }

    private Figure figure(Measure measure, Slice slice) {
        return last.stream()
                .filter(figure ->
                        figure.measure().equals(measure) && figure.slice().equals(slice))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Double> value(Measure measure, Slice slice) {
        Figure figure = figure(measure, slice);
        return figure.value().isPresent() ? Optional.of(figure.value().getAsDouble()) : Optional.empty();
    }

    private static Measure measure(String key, Unit unit) {
        return new Measure(key, Theme.PARTICIPATION, unit, Datum.ELIGIBILITY);
    }
}
