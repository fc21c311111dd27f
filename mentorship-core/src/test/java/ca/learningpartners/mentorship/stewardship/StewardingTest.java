package ca.learningpartners.mentorship.stewardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.LocalText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to a community is released by the word of its steward, and by nobody else’s. */
class StewardingTest {

    private static final DataSetId SURVEY = new DataSetId("survey");
    private static final Subject SUBJECT = Subject.dataSet(SURVEY);
    private static final Instant NOW = Invented.MORNING;
    private static final Actor OFFICE = actor(Invented.ROBIN, Role.OFFICE);
    private static final Actor EVALUATOR = actor(Invented.ODILE, Role.EVALUATOR);
    private static final Actor STEWARD = actor(Invented.XWEX, Role.MENTOR);
    private static final Steward XWEX = new Steward(Invented.XWEX.id(), "");
    private static final Steward COUNCIL = new Steward(null, "The education council, by telephone");

    private final Store store = new InMemoryStore();

    @BeforeEach
    void aDataSetIsKept() {
        write(stores -> {
            Invented.settle(stores);
            keeping(stores)
                    .keep(
                            OFFICE,
                            Invented.PROGRAM,
                            SURVEY,
                            new LocalText("Survey", "Enquête"),
                            "survey.csv",
                            "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
                            NOW);
        });
    }

    @Test
    void anExportWaitsForTheStewardAndSaysSo() {
        export();
        label(XWEX, 1);
        assertThatThrownBy(this::export).hasMessage("steward-approval-missing");
        assertThatThrownBy(() -> decide(OFFICE, true, "They said yes")).hasMessage("unknown-label");
        decide(STEWARD, true, "");
        export();
        decide(STEWARD, false, "");
        assertThatThrownBy(this::export).hasMessage("steward-approval-missing");
    }

    @Test
    void theWordOfAContactOutsideIsNotedDownWithHowItWasGiven() {
        label(COUNCIL, 1);
        assertThatThrownBy(() -> decide(STEWARD, true, "")).hasMessage("unknown-label");
        assertThatThrownBy(() -> decide(OFFICE, true, "")).hasMessage("steward-note-missing");
        decide(OFFICE, true, "Letter of November 3, kept on file");
        export();
    }

    @Test
    void aLabelThatChangesAsksTheStewardAnew() {
        label(XWEX, 1);
        decide(STEWARD, true, "");
        label(XWEX, 2);
        export();
        label(COUNCIL, 2);
        assertThatThrownBy(this::export).hasMessage("steward-approval-missing");
    }

    @Test
    void itIsDeletedAtTheStewardsWishOnceACopyWentBack() {
        label(XWEX, 1);
        assertThatThrownBy(() -> delete(STEWARD)).hasMessage("data-set-not-returned");
        write(stores -> stewarding(stores).returned(STEWARD, SUBJECT, "", NOW));
        assertThatThrownBy(() -> delete(OFFICE)).hasMessage("unknown-label");
        delete(STEWARD);
        assertThat(store.<Boolean>read(
                        stores -> stores.dataSets().content(SURVEY).isPresent()))
                .isFalse();
        decide(STEWARD, true, "");
        assertThatThrownBy(this::export).hasMessage("unknown-data-set");
    }

    @Test
    void nobodyElseIsGivenIt() {
        assertThatThrownBy(() -> write(stores -> keeping(stores).export(STEWARD, SURVEY, NOW)))
                .hasMessage("unknown-data-set");
        assertThatThrownBy(() -> write(stores -> stewarding(stores).label(STEWARD, made(XWEX, 1, "A"))))
                .hasMessage("unknown-label");
    }

    private void export() {
        write(stores ->
                assertThat(keeping(stores).export(EVALUATOR, SURVEY, NOW)).isNotEmpty());
    }

    private void decide(Actor actor, boolean approved, String note) {
        write(stores -> stewarding(stores).decide(actor, SUBJECT, approved, note, NOW));
    }

    private void delete(Actor actor) {
        write(stores -> stewarding(stores).delete(actor, SURVEY, "", NOW));
    }

    private void label(Steward steward, int edition) {
        write(stores -> stewarding(stores).label(OFFICE, made(steward, edition, "Ask first.")));
    }

    private static Label made(Steward steward, int edition, @Nullable String protocol) {
        Bilingual words = new Bilingual(protocol, null);
        Fact put = new Fact(OFFICE.id(), NOW);
        return new Label(SUBJECT, Invented.PROGRAM, "Sḵwx̱wú7mesh", words, "", steward, edition, put);
    }

    private static Actor actor(Participant person, Role role) {
        return new Actor(person.id(), List.of(new Appointment(Invented.PROGRAM, person.id(), role, null)));
    }

    private static KeepingDataSet keeping(Stores stores) {
        return new KeepingDataSet(stores.dataSets(), stores.labels(), stores.audit());
    }

    private static Stewarding stewarding(Stores stores) {
        return new Stewarding(stores.labels(), stores.dataSets(), stores.audit());
    }

    private void write(Consumer<Stores> work) {
        store.write(stores -> {
            work.accept(stores);
            return true;
        });
    }
}
