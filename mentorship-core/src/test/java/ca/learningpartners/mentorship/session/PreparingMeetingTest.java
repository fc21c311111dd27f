package ca.learningpartners.mentorship.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Prompts;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two partners want to talk about, and what they take on. */
class PreparingMeetingTest {

    private final Pair pair = Pair.begun();

    @Test
    void aQuestionAndOwnWordsStayOnTheAgendaUntilTheyWereTalkedAbout() {
        AgendaItemId question = AgendaItemId.random();
        AgendaItemId words = AgendaItemId.random();
        as(Invented.ODILE, (agenda, odile) -> agenda.ask(odile, pair.id(), question, "O9.1", Invented.MORNING));
        as(Invented.ROBIN, (agenda, robin) -> {
            agenda.ask(robin, pair.id(), AgendaItemId.random(), "O9.1", Invented.MORNING);
            agenda.raise(robin, pair.id(), words, "  The budget\r\nand the board ", Invented.MORNING.plusSeconds(1));
            agenda.raise(robin, pair.id(), words, "sent twice", Invented.MORNING.plusSeconds(1));
        });
        assertThat(open()).extracting(AgendaItem::words).containsExactly(null, "The budget\nand the board");
        as(Invented.ROBIN, (agenda, robin) -> agenda.talked(robin, question, Invented.MORNING));
        assertThat(open()).extracting(AgendaItem::id).containsExactly(words);
    }

    @Test
    void oneTakesSomethingOnAndItComesUpUntilItIsDone() {
        ActionItemId id = ActionItemId.random();
        LocalDate due = LocalDate.of(2026, 10, 1);
        as(Invented.ODILE, (agenda, odile) -> {
            agenda.takeOn(odile, pair.id(), id, Invented.ROBIN.id(), "Send the plan", due, Invented.MORNING);
            agenda.takeOn(odile, pair.id(), id, Invented.ROBIN.id(), "Send the plan", due, Invented.MORNING);
        });
        assertThat(actions()).singleElement().satisfies(action -> {
            assertThat(action.owner()).isEqualTo(Invented.ROBIN.id());
            assertThat(action.due()).isEqualTo(due);
        });
        as(Invented.ODILE, (agenda, odile) -> agenda.done(odile, id, Invented.MORNING));
        assertThat(actions()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(
                "unknown-prompt",
                (agenda, odile) -> agenda.ask(odile, pair.id(), AgendaItemId.random(), "O99.1", Invented.MORNING));
        refused(
                "words-needed",
                (agenda, odile) -> agenda.raise(odile, pair.id(), AgendaItemId.random(), " \u200B ", Invented.MORNING));
        refused(
                "words-too-long",
                (agenda, odile) ->
                        agenda.raise(odile, pair.id(), AgendaItemId.random(), "w".repeat(501), Invented.MORNING));
        refused(
                "not-in-this-pairing",
                (agenda, odile) -> agenda.takeOn(
                        odile, pair.id(), ActionItemId.random(), Invented.XWEX.id(), "x", null, Invented.MORNING));
        for (int number = 0; number < PreparingMeeting.MOST_OPEN; number++) {
            as(
                    Invented.ODILE,
                    (agenda, odile) -> agenda.raise(odile, pair.id(), AgendaItemId.random(), "More", Invented.MORNING));
        }
        refused(
                "list-full",
                (agenda, odile) -> agenda.raise(odile, pair.id(), AgendaItemId.random(), "Too much", Invented.MORNING));
    }

    @Test
    void nobodyElseFindsAnyOfItAndAfterTheEndItStaysAsItIs() {
        AgendaItemId id = AgendaItemId.random();
        as(Invented.ODILE, (agenda, odile) -> agenda.raise(odile, pair.id(), id, "Ours", Invented.MORNING));
        for (BiConsumer<PreparingMeeting, Actor> deed : List.<BiConsumer<PreparingMeeting, Actor>>of(
                (agenda, other) -> agenda.raise(other, pair.id(), AgendaItemId.random(), "x", Invented.MORNING),
                (agenda, other) -> agenda.ask(other, pair.id(), AgendaItemId.random(), "O1.1", Invented.MORNING),
                (agenda, other) -> agenda.talked(other, id, Invented.MORNING))) {
            assertThatThrownBy(() -> as(Invented.XWEX, deed)).hasMessage("unknown-pairing");
        }
        pair.end();
        refused("pairing-concluded", (agenda, odile) -> agenda.talked(odile, id, Invented.MORNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcssa", "ptmp"})
    void everyObjectiveOfEveryTemplateHasQuestionsInBothLanguages(String name) {
        ProgramTemplate template = ProgramTemplate.newest(name).orElseThrow();
        Prompts prompts = Prompts.of(template);
        assertThat(template.objectives())
                .allSatisfy(objective -> assertThat(prompts.towards(objective)).hasSizeGreaterThanOrEqualTo(2));
        assertThat(prompts.all())
                .allSatisfy(prompt -> assertThat(prompts.find(prompt.code())).contains(prompt));
    }

    private void refused(String code, BiConsumer<PreparingMeeting, Actor> deed) {
        assertThatThrownBy(() -> as(Invented.ODILE, deed)).hasMessage(code);
    }

    private void as(Participant who, BiConsumer<PreparingMeeting, Actor> deed) {
        pair.store().write(stores -> {
            deed.accept(
                    new PreparingMeeting(
                            stores.pairings(),
                            stores.programs(),
                            stores.agendaItems(),
                            stores.actionItems(),
                            stores.audit()),
                    new Actor(who.id(), List.of()));
            return true;
        });
    }

    private List<AgendaItem> open() {
        return pair.store().read(stores -> stores.agendaItems().open(pair.id()));
    }

    private List<ActionItem> actions() {
        return pair.store().read(stores -> stores.actionItems().open(pair.id()));
    }
}
