package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.choice.Preference;
import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code Suggestions} and {@code Choices} promise. */
public interface ChoiceContract extends KeepingStore {

    @Test
    default void whatWasPutToSomebodyIsKeptToTheLetterAndOnlyOnce() {
        MatchRun run = Invented.run();
        Suggestion second = suggestion(run, Role.MENTEE, Invented.XWEX, 1, List.of());
        Suggestion first = suggestion(
                run, Role.MENTEE, Invented.ROBIN, 0, List.of(Criterion.SIZE, Criterion.NEED, Criterion.CONTEXT));
        Suggestion asMentor = suggestion(run, Role.MENTOR, Invented.ROBIN, 0, List.of(Criterion.GEOGRAPHY));
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(run, Invented.inputs());
            List.of(second, asMentor, first).forEach(stores.suggestions()::add);
            stores.suggestions().add(suggestion(run, Role.MENTEE, Invented.ROBIN, 2, List.of()));
        });
        assertThat(latest()).containsExactly(first, second, asMentor);
        assertThat(list(stores -> stores.suggestions().of(run.id()))).containsExactly(first, second, asMentor);
    }

    @Test
    default void whatCountsIsWhatWasPutToThePersonLast() {
        MatchRun earlier = Invented.run();
        MatchRun later = Invented.run();
        MatchRun toOthers = Invented.run();
        Suggestion last = suggestion(later, Role.MENTEE, Invented.XWEX, 0, List.of());
        write(stores -> {
            Invented.settle(stores);
            List.of(earlier, later, toOthers).forEach(run -> stores.matchRuns().add(run, Invented.inputs()));
            stores.suggestions().add(suggestion(earlier, Role.MENTEE, Invented.ROBIN, 0, List.of()));
            stores.suggestions().add(last);
            stores.suggestions()
                    .add(new Suggestion(
                            toOthers.id(),
                            Invented.WAI_LAM.id(),
                            Role.MENTEE,
                            Invented.ROBIN.id(),
                            0,
                            List.of(),
                            asked()));
        });
        assertThat(latest()).containsExactly(last);
        assertThat(list(stores -> stores.suggestions().latest(Invented.OTHER_PROGRAM, Invented.ODILE.id())))
                .isEmpty();
    }

    @Test
    default void aLaterChoiceTakesThePlaceOfAnEarlierOneByTheSamePersonAlone() {
        Choice odile = choice(Invented.ODILE, Preference.FIRST, 0);
        Choice robin = choice(Invented.ROBIN, Preference.THIRD, 1);
        Choice otherwise = choice(Invented.ODILE, Preference.RATHER_NOT, 2);
        write(stores -> {
            Invented.settle(stores);
            List.of(odile, robin, otherwise).forEach(stores.choices()::save);
        });
        assertThat(list(stores -> stores.choices().in(Invented.PROGRAM))).containsExactly(robin, otherwise);
        assertThat(list(stores -> stores.choices().in(Invented.OTHER_PROGRAM))).isEmpty();
        assertThat(list(stores -> stores.choices().by(Invented.PROGRAM, Invented.ODILE.id())))
                .containsExactly(otherwise);
        write(stores -> stores.choices().takeBack(otherwise));
        write(stores -> stores.choices().takeBack(otherwise));
        assertThat(list(stores -> stores.choices().in(Invented.PROGRAM))).containsExactly(robin);
    }

    private List<Suggestion> latest() {
        return list(stores -> stores.suggestions().latest(Invented.PROGRAM, Invented.ODILE.id()));
    }

    private static Suggestion suggestion(
            MatchRun run, Role role, Participant other, int place, List<Criterion> reasons) {
        return new Suggestion(run.id(), Invented.ODILE.id(), role, other.id(), place, reasons, asked());
    }

    private static Fact asked() {
        return new Fact(new ParticipantId("office"), Invented.MORNING);
    }

    private static Choice choice(Participant by, Preference preference, int later) {
        return new Choice(
                Invented.PROGRAM,
                Invented.ODILE.id(),
                Invented.ROBIN.id(),
                preference,
                new Fact(by.id(), Invented.MORNING.plusSeconds(later)));
    }
}
