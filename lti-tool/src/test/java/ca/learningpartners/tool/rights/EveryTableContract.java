package ca.learningpartners.tool.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.PersonalRules;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Retention;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one may take along, and what is left of one who was erased: in every table of the register, whatever it is. */
abstract class EveryTableContract {

    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    private static final String ONE = "nm-27-one";
    private static final String TWO = "nm-45-two";
    private static final ParticipantId FIRST = new ParticipantId(ONE);

    /** Others rely on what is here, or the law asks for it: texts stay, the name goes. */
    private static final Set<Retention> HOLDS = EnumSet.of(
            Retention.FOR_EVER_WITHOUT_NAMES,
            Retention.PROGRAM,
            Retention.WITH_THE_PARTNERSHIP,
            Retention.ONE_YEAR_AFTER_DECISION);

    /** Never changed: they keep the id. */
    private static final Set<String> LOCKED = Set.of("act", "alert_finding");

    @TempDir
    Path folder;

    abstract String url();

    private DataFolder open() {
        Settings settings = new Settings(0, Optional.empty(), folder, Optional.of(url()), List.of());
        return DataFolder.open(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private PlantedPeople planted(DataFolder opened) throws Exception {
        PlantedPeople people = new PlantedPeople(url());
        people.plant(ONE);
        people.plant(TWO);
        for (String person : List.of(ONE, TWO)) {
            opened.store().write(stores -> {
                stores.audit().add(new Act(person, "looked", person, NOW));
                return true;
            });
        }
        return people;
    }

    @Test
    void everyRuleIsOfATableThatIsRegistered() {
        Set<String> written = new TreeSet<>();
        DataFolder.rules().all().forEach(rule -> written.add(rule.table()));
        List<String> known = DataFolder.register().tables().stream()
                .map(FieldRegister.Table::name)
                .toList();
        assertThat(known).containsAll(written);
    }

    @Test
    void oneTakesAlongAllThatIsTheirsAndNothingOfAnybodyElse() throws Exception {
        try (DataFolder opened = open();
                PlantedPeople people = planted(opened)) {
            opened.personalData().read(FIRST, true, reading -> {
                List<String> empty = new ArrayList<>();
                for (FieldRegister.Table table : reading.tables()) {
                    List<String> cells = new ArrayList<>();
                    reading.each(table, row -> row.forEach(cell -> cells.add(String.valueOf(cell))));
                    assertThat(cells).as(table.name()).noneMatch(cell -> cell.contains(TWO));
                    if (cells.stream().noneMatch(cell -> cell.contains(ONE))) {
                        empty.add(table.name());
                    }
                }
                assertThat(empty).isEmpty();
                return true;
            });
            List<String> counted = opened.personalData().overview(FIRST).stream()
                    .map(kept -> kept.table())
                    .toList();
            assertThat(counted).hasSizeGreaterThan(70).doesNotContain("content_key", "match_input");
        }
    }

    @Test
    void ofOneWhoWasErasedNoTableHoldsAWordButWhatOthersRelyOnAndNoneTheNameOrTheId() throws Exception {
        try (DataFolder opened = open();
                PlantedPeople people = planted(opened)) {
            Erasure done = opened.erasing().erase(FIRST, new ParticipantId("officer"), NOW);
            assertThat(done.keptUntil()).isNotNull();
            List<String> left = new ArrayList<>();
            for (FieldRegister.Table table : DataFolder.register().tables()) {
                List<String> cells = people.cellsNaming(table.name(), ONE);
                boolean mayHold = HOLDS.contains(table.until())
                        || table.about().isEmpty()
                        || table.name().equals("roster_reading");
                left.addAll(cells.stream()
                        .filter(cell -> !LOCKED.contains(table.name()))
                        .filter(cell -> !mayHold || cell.endsWith("=" + ONE))
                        .toList());
            }
            assertThat(left).isEmpty();
            for (FieldRegister.Table table : DataFolder.register().tables()) {
                boolean others = table.about().isEmpty()
                        || !people.cellsNaming(table.name(), TWO).isEmpty();
                assertThat(others || table.name().equals("kept_eligibility"))
                        .as(table.name() + " of the other")
                        .isTrue();
            }
            assertThatThrownBy(() -> opened.erasing().erase(FIRST, new ParticipantId("officer"), NOW))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> opened.erasing().erase(done.person(), new ParticipantId("officer"), NOW))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void onceTheYearIsOverNothingThatWasDecidedIsLeftEither() throws Exception {
        try (DataFolder opened = open();
                PlantedPeople people = planted(opened)) {
            Erasure done = opened.erasing().erase(FIRST, new ParticipantId("officer"), NOW);
            assertThat(opened.erasing().retain(done.keptUntil(), NOW)).isZero();
            assertThat(people.cellsNaming("match_pair", done.person().value())).isNotEmpty();
            assertThat(opened.erasing().retain(done.keptUntil().plusDays(1), NOW))
                    .isEqualTo(1);
            assertThat(opened.erasing().retain(done.keptUntil().plusDays(1), NOW))
                    .isZero();
            for (FieldRegister.Table table : DataFolder.register().tables()) {
                if (table.until() == Retention.ONE_YEAR_AFTER_DECISION
                        && !table.name().equals("match_run")) {
                    assertThat(people.cellsNaming(table.name(), done.person().value()))
                            .as(table.name())
                            .isEmpty();
                    assertThat(people.cellsNaming(table.name(), ONE))
                            .as(table.name())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void anErasureThatIsCutShortChangesNothing() throws Exception {
        try (DataFolder opened = open();
                PlantedPeople people = planted(opened)) {
            List<String> before = everything(people);
            assertThatThrownBy(() -> opened.store().write(stores -> {
                        opened.erasing().erase(FIRST, new ParticipantId("officer"), NOW);
                        throw new IllegalStateException("the power fails");
                    }))
                    .hasMessage("the power fails");
            assertThat(everything(people)).isEqualTo(before);
        }
    }

    private static List<String> everything(PlantedPeople people) throws Exception {
        List<String> cells = new ArrayList<>();
        for (FieldRegister.Table table : DataFolder.register().tables()) {
            cells.addAll(people.cellsNaming(table.name(), ONE));
            cells.addAll(people.cellsNaming(table.name(), TWO));
        }
        return cells;
    }

    @Test
    void aRuleNamesOnlyWhatIsThere() {
        try (DataFolder opened = open()) {
            for (PersonalRules.Rule rule : DataFolder.rules().all()) {
                List<String> columns = opened.database().columns().get(rule.table());
                assertThat(columns)
                        .as(rule.table())
                        .isNotNull()
                        .containsAll(rule.instead().keySet())
                        .containsAll(rule.named());
            }
        }
    }
}
