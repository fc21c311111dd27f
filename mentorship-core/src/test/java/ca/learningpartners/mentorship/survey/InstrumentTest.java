package ca.learningpartners.mentorship.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {

    private static final InstrumentId START = new InstrumentId("bcssa-start", 1);

    @ParameterizedTest
    @ValueSource(strings = {"bcssa", "ptmp"})
    void eachProgramHasOneForTheStartTheMiddleAndTheEndOfItsOwnWords(String template) {
        List<Instrument> all = Instrument.of(ProgramTemplate.newest(template).orElseThrow());
        assertThat(all)
                .extracting(each -> each.id().name())
                .containsExactly(template + "-start", template + "-middle", template + "-end");
        for (Instrument instrument : all) {
            assertThat(instrument.licence().en()).contains("Written for this program");
            assertThat(words(instrument)).allMatch(text -> !text.en().equals(text.fr()));
            assertThat(words(instrument))
                    .as("a no-break space before a colon in French")
                    .noneMatch(text -> text.fr().matches(".*[ \\p{L}]:.*|.*'.*"));
            for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
                assertThat(instrument.asked(role, Answers.NONE))
                        .extracting(Item::kind)
                        .contains(Item.Kind.SCALE, Item.Kind.ONE, Item.Kind.OPEN);
            }
        }
    }

    @Test
    void theSameQuestionHasTheSameWordsInEveryInstrumentOfAProgram() {
        Map<String, Item> seen = new TreeMap<>();
        for (Instrument instrument :
                Instrument.of(ProgramTemplate.newest("ptmp").orElseThrow())) {
            for (Item item : instrument.items()) {
                Item before = seen.putIfAbsent(item.key(), item);
                if (before != null && !item.isOpen()) {
                    assertThat(item).isEqualTo(before);
                }
            }
        }
        assertThat(seen).containsKeys("belonging", "equity", "voice", "load", "support", "stay", "value", "use");
    }

    @Test
    void aQuestionThatFollowsFromAnAnswerIsAskedOnlyThen() {
        Instrument start = Instrument.find(START).orElseThrow();
        assertThat(keys(start.asked(Role.MENTEE, Answers.NONE))).doesNotContain("stay-why", "mentor-role");
        assertThat(keys(start.asked(Role.MENTOR, chosen("stay", "out")))).contains("stay-why", "mentor-role");
        Answers fitting = start.fitting(Role.MENTEE, chosen("stay", "same", "stay-why", "load"));
        assertThat(fitting.chosen()).containsOnlyKeys("stay");
    }

    @Test
    void onlyWhatIsAskedCanBeLeftOutAndOpenQuestionsMayAlwaysBe() {
        Instrument start = Instrument.find(START).orElseThrow();
        TreeMap<String, SortedSet<String>> all = new TreeMap<>();
        start.asked(Role.MENTEE, Answers.NONE).stream()
                .filter(item -> !item.isOpen())
                .forEach(item -> all.put(
                        item.key(), new TreeSet<>(List.of(item.options().get(0).key()))));
        assertThat(start.isWhole(Role.MENTEE, new Answers(all, new TreeMap<>())))
                .isTrue();
        all.put("stay", new TreeSet<>(List.of("out")));
        assertThat(start.isWhole(Role.MENTEE, new Answers(all, new TreeMap<>())))
                .isFalse();
    }

    @Test
    void aFileThatCannotBeAnInstrumentIsNotRead() {
        String whole = """
                title.en=One
                title.fr=Un
                about.en=About
                about.fr=À propos
                licence.en=Ours
                licence.fr=Le nôtre
                items=stay
                stay.kind=one
                stay.name.en=Stay
                stay.name.fr=Rester
                stay.text.en=Stay?
                stay.text.fr=Rester?
                stay.options=yes
                stay.yes.en=Yes
                stay.yes.fr=Oui
                """;
        Instrument read = InstrumentFile.read(START, whole);
        assertThat(read.items()).hasSize(1);
        assertThat(InstrumentFile.read(START, whole.replace("Stay?", "Will you stay?"))
                        .fingerprint())
                .isNotEqualTo(read.fingerprint());
        assertThat(InstrumentFile.read(START, "# laid out anew\n" + whole).fingerprint())
                .isEqualTo(read.fingerprint());
        assertThatThrownBy(() -> InstrumentFile.read(START, whole.replace("licence.en", "x")))
                .hasMessageContaining("licence.en");
        assertThatThrownBy(() -> InstrumentFile.read(START, whole + "stay.when=later yes\n"))
                .hasMessageContaining("not offered before it");
        assertThat(Instrument.find(new InstrumentId("bcssa-start", 99))).isEmpty();
        assertThat(InstrumentId.parse("../etc-1")).isEmpty();
    }

    private static Answers chosen(String... pairs) {
        TreeMap<String, SortedSet<String>> chosen = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            chosen.put(pairs[i], new TreeSet<>(List.of(pairs[i + 1])));
        }
        return new Answers(chosen, new TreeMap<>());
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }

    private static List<LocalText> words(Instrument instrument) {
        return Stream.concat(
                        Stream.of(instrument.title(), instrument.about(), instrument.licence()),
                        instrument.items().stream()
                                .flatMap(item -> Stream.concat(
                                        Stream.of(item.name(), item.text()),
                                        item.options().stream().map(Item.Option::words))))
                .toList();
    }
}
