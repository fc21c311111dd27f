package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.WholeDatabase;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.PulseQuestion;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.store.Written;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.backup.BackupWriting;
import ca.learningpartners.tool.running.AskedWave;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sentences are planted everywhere where people write for few, through the forms and through the stores; then everything the
 * tool leaves behind is searched for them: every table, the files of the database, a backup, the log.
 */
class PlantedSentencesTest {

    private static final int LEAST = 200;
    private static final int NOTES = 30;
    private static final String SIGN = "zebra-";

    /** Every way the sign could stand in bytes: as it is, in Base64 at any offset, in UTF-16. */
    private static final List<String> TRACES = List.of(SIGN, "emVicmEt", "lYnJhL", "ZWJyYS", "z\0e\0b\0r\0a\0");

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @TempDir
    Path temporary;

    private RunningTool tool;
    private final Set<String> planted = new TreeSet<>();

    @AfterEach
    void stop() {
        tool.close();
    }

    private String sentence(String about) {
        String sentence = SIGN + planted.size() + "-" + about;
        planted.add(sentence);
        return sentence;
    }

    @ParameterizedTest
    @EnumSource
    void two_hundred_planted_sentences_are_found_nowhere(Kind kind) throws IOException {
        tool = RunningTool.start(kind);
        Pair pair = Pair.begun(tool);
        plantByForms(pair);
        plantInStores();
        plantPulse(pair);
        int kept = readBack(pair);
        assertThat(planted).hasSizeGreaterThanOrEqualTo(LEAST);

        assertThat(everyTable()).as("tables").doesNotContain(TRACES);
        assertThat(files(tool.folder())).as("files").doesNotContain(TRACES);
        assertThat(backup()).as("backup").contains("participant").doesNotContain(TRACES);
        assertThat(logs.text()).as("log").doesNotContain(TRACES);

        var findings = DataFolder.sealedTexts().check(tool.database());
        System.out.println("PlantedSentencesTest: " + kind + ", " + planted.size() + " sentences planted, "
                + findings.opened() + " texts sealed in "
                + DataFolder.sealedTexts().columns().size()
                + " columns, none found");
        assertThat(findings.broken()).isEmpty();
        assertThat(findings.opened()).isGreaterThanOrEqualTo(kept);
        assertThat(emptySealedColumns()).as("columns nothing was planted in").isEmpty();
    }

    private void plantByForms(Pair pair) {
        for (int i = 0; i < NOTES; i++) {
            Browser who = i % 2 == 0 ? pair.lucie() : pair.weiLin();
            assertDone(who.submit(
                    who.open(pair.at("/sessions/new")), "/sessions", Map.of("note", sentence("note of a talk"))));
            assertDone(who.submit(who.open(pair.at("/agenda")), "/agenda", Map.of("words", sentence("to talk about"))));
            assertDone(who.submit(who.open(pair.at("/actions")), "/actions", Map.of("words", sentence("taken on"))));
        }
        assertDone(pair.lucie()
                .submit(
                        pair.lucie().open(pair.at("/charter")),
                        "/charter",
                        Map.of(
                                "purpose", sentence("purpose"),
                                "reach", sentence("reach"),
                                "limits", sentence("limits"),
                                "addition", sentence("addition"))));
        for (int i = 0; i < 10; i++) {
            plantGoal(pair);
            plantReflection(pair.weiLin());
        }
        plantCandour(pair);
        plantGrowth(pair.lucie());
        assertDone(pair.weiLin()
                .submit(
                        pair.weiLin().open(pair.at("/meetings")),
                        "/meetings",
                        Map.of("date1", "2026-12-01", "time1", "10:00", "place", sentence("place of a meeting"))));
        Page meeting = pair.lucie().open(pair.at("/meetings"));
        assertDone(pair.lucie().submit(pair.lucie().open(meetingIn(meeting)), "/agreement"));
    }

    private String meetingIn(Page list) {
        return tool.at(list.html().select("a[href*=/meetings/]").attr("href"));
    }

    private void plantGoal(Pair pair) {
        Page goal = pair.lucie()
                .submit(
                        pair.lucie().open(pair.at("/goals/new")),
                        "/goals",
                        Map.of(
                                "text", sentence("goal"),
                                "gains", sentence("who gains"),
                                "district-goal", sentence("goal of the district")),
                        "objective",
                        List.of("O2"));
        assertDone(goal);
        assertDone(pair.lucie().submit(goal, "/milestones", Map.of("text", sentence("milestone"))));
        String link = "https://seen.example/" + sentence("seen-here");
        assertDone(pair.lucie().submit(goal, "/evidence", Map.of("text", sentence("evidence"), "link", link)));
    }

    private void plantReflection(Browser author) {
        Map<String, String> entry = Map.of("text", sentence("entry of a journal"), "question", "bcssa O1.1");
        assertDone(author.submit(author.open(tool.at("/journal/new")), "/journal", entry));
        assertDone(author.submit(author.open(tool.at("/vision")), "/vision", Map.of("text", sentence("vision"))));
    }

    private void plantCandour(Pair pair) {
        Page form = pair.lucie().open(pair.at("/candour/new"));
        Page asked = pair.lucie()
                .submit(form, "/candour", Map.of("about", sentence("asked of a friend"), "wish", "READING"));
        assertDone(asked);
        Page list = pair.weiLin().open(pair.at("/candour"));
        Page open =
                pair.weiLin().open(list.html().select("#exchanges a").first().attr("abs:href"));
        assertDone(pair.weiLin().submit(open, "/answers", Map.of("text", sentence("answered to a friend"))));
        Page answered = pair.lucie().open(open.address());
        assertDone(pair.lucie().submit(answered, "/thanks", Map.of("word", sentence("thanks"))));
    }

    private void plantGrowth(Browser author) {
        assertDone(author.submit(
                author.open(tool.at("/programs/bcssa/self-assessment")),
                "/self-assessment",
                Map.of("step.coaching", "1", "note.coaching", sentence("note to oneself"))));
        assertDone(author.submit(
                author.open(tool.at("/programs/bcssa/confidence")),
                "/confidence",
                Map.of("step.decide", "2", "step.people", "1")));
        assertDone(AskedWave.open(tool).say(author, sentence("own words in a wave")));
    }

    private static void assertDone(Page page) {
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
    }

    private void plantInStores() {
        List<List<Participant>> pairs = List.of(
                List.of(Invented.ODILE, Invented.ROBIN),
                List.of(Invented.WAI_LAM, Invented.XWEX),
                List.of(Invented.GITGAAT, Invented.ROBIN));
        for (List<Participant> each : pairs) {
            String beginning = SIGN + "stored-" + each.get(0).id().value().hashCode();
            tool.store().write(stores -> {
                Invented.settle(stores);
                Written written = Written.in(stores, beginning, each.get(0), each.get(1));
                planted.addAll(written.read(stores));
                return true;
            });
        }
    }

    /** A step has no word of its own; that it is sealed and opens again is what counts. */
    private void plantPulse(Pair pair) {
        PulseAnswer answer = new PulseAnswer(
                RunningTool.PROGRAM,
                pair.pairing().id(),
                pair.pairing().mentee(),
                30,
                PulseQuestion.NEWEST,
                2,
                tool.clock().instant());
        tool.store().write(stores -> {
            stores.pulses().say(answer);
            return true;
        });
    }

    /** What was planted can be read by those it was written for, so that searching for it proves something. */
    private int readBack(Pair pair) {
        String seen = Stream.of("/sessions", "/agenda", "/charter", "/goals", "/meetings")
                .map(path -> pair.lucie().open(pair.at(path)).text())
                .reduce("", String::concat);
        assertThat(seen).contains("to talk about", "taken on", "purpose");
        return tool.store().<Integer>read(stores -> texts(pair, stores));
    }

    private static int texts(Pair pair, Stores stores) {
        List<String> notes = stores.sessions().of(pair.pairing().id(), 99).stream()
                .map(session -> String.valueOf(session.note()))
                .toList();
        assertThat(notes).hasSize(NOTES).allMatch(note -> note.startsWith(SIGN));
        return notes.size();
    }

    private String everyTable() {
        WholeDatabase whole = new WholeDatabase(tool.database());
        StringBuilder all = new StringBuilder();
        whole.read(reading -> {
            whole.shapes()
                    .forEach(shape -> reading.rows(
                            shape,
                            row -> row.forEach(value -> all.append(
                                            value instanceof byte[] bytes
                                                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                                                    : value)
                                    .append('\n'))));
            return true;
        });
        return all.toString();
    }

    private static String files(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private String backup() throws IOException {
        Path file = temporary.resolve("planted.zip");
        Path keys = temporary.resolve("planted.keys");
        new BackupWriting(tool.database(), List.of()).write(file, keys, RunningTool.NOW);
        StringBuilder all = new StringBuilder(Files.readString(keys, StandardCharsets.ISO_8859_1));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private List<String> emptySealedColumns() {
        List<String> empty = new ArrayList<>();
        DataFolder.register().sealed().forEach(column -> {
            if (tool.count(column.table(), column.name() + " LIKE 's1.%'") == 0) {
                empty.add(column.table() + "." + column.name());
            }
        });
        return empty;
    }

    @ParameterizedTest
    @EnumSource
    void exchanged_rows_are_refused_and_the_page_says_so_without_a_word_of_them(Kind kind) {
        tool = RunningTool.start(kind);
        Pair pair = Pair.begun(tool);
        for (String about : List.of("first", "second")) {
            assertDone(pair.lucie()
                    .submit(pair.lucie().open(pair.at("/agenda")), "/agenda", Map.of("words", sentence(about))));
        }
        assertThat(pair.weiLin().open(pair.at("/agenda")).text()).contains("first", "second");
        Map<String, String> sealed = new HashMap<>();
        tool.database()
                .reading()
                .useHandle(handle -> handle.createQuery("SELECT id, words FROM agenda_item")
                        .mapToMap(String.class)
                        .forEach(row -> sealed.put(row.get("id"), row.get("words"))));
        List<String> ids = List.copyOf(sealed.keySet());
        tool.database()
                .inTransaction(handle -> handle.execute(
                                "UPDATE agenda_item SET words = ? WHERE id = ?", sealed.get(ids.get(0)), ids.get(1))
                        + handle.execute(
                                "UPDATE agenda_item SET words = ? WHERE id = ?", sealed.get(ids.get(1)), ids.get(0)));
        Page refused = pair.weiLin().open(pair.at("/agenda"));
        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.heading()).isEqualTo("Something went wrong on our side");
        assertThat(refused.source()).doesNotContain(SIGN, "SealBroken", "s1.1.");
        assertThat(DataFolder.sealedTexts().check(tool.database()).broken())
                .extracting(broken -> broken.table() + "." + broken.column() + " " + broken.row())
                .containsExactlyInAnyOrder("agenda_item.words " + ids.get(0), "agenda_item.words " + ids.get(1));
        assertThat(logs.text()).doesNotContain(SIGN).doesNotContain(sealed.get(ids.get(0)));
    }
}
