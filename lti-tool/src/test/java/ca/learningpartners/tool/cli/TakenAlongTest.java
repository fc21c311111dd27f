package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.PulseQuestion;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandidReplyId;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.reflection.CandourWish;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.reflection.OpeningQuestion;
import ca.learningpartners.mentorship.reflection.Place;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.store.Written;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.rights.ExportFile;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Odile and Robin are partners, and so are Gitga’at and Robin, and two others: each wrote one of everything that is sealed,
 * through the stores. Then they take along what is theirs.
 */
class TakenAlongTest {

    private static final String LOCKED = "p1." + "A".repeat(16) + "." + "B".repeat(60);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @TempDir
    Path temporary;

    private Optional<TestDatabases.Schema> schema = Optional.empty();
    private String url = "";

    @AfterEach
    void dropSchema() {
        schema.ifPresent(TestDatabases.Schema::close);
    }

    private DataFolder open(Kind kind) {
        if (kind == Kind.POSTGRES) {
            schema = Optional.of(TestDatabases.postgres());
        }
        url = schema.map(TestDatabases.Schema::url).orElse("jdbc:sqlite:" + temporary.resolve("tool.db"));
        return DataFolder.open(
                new Settings(0, Optional.empty(), temporary, Optional.of(url), List.of()),
                Clock.fixed(Invented.MORNING, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @EnumSource
    void everybody_has_all_their_own_texts_in_clear_and_none_of_another_and_the_operator_has_none(Kind kind)
            throws IOException {
        try (DataFolder folder = open(kind)) {
            List<String> firsts = written(folder, "alpha", Invented.ODILE, Invented.ROBIN);
            List<String> seconds = written(folder, "beta", Invented.GITGAAT, Invented.ROBIN);
            List<String> others = written(folder, "gamma", Invented.WAI_LAM, Invented.XWEX);
            for (Participant person : Invented.EVERYONE) {
                reflected(folder, person);
            }
            Set<String> found = new TreeSet<>();

            Map<String, String> odiles = taken(folder, Invented.ODILE);
            found.addAll(sealedWithSomething(odiles));
            for (String file : List.of("data.json", "data.html")) {
                assertThat(odiles.get(file))
                        .contains(unless(firsts, "to the partner", "proud of", "next"))
                        .contains(reflections(Invented.ODILE))
                        .as("what the partner has not finished")
                        .doesNotContain("alpha to the partner")
                        .as("what is another pair’s or person’s")
                        .doesNotContain("beta ", "gamma ", "s1.1.")
                        .doesNotContain(reflections(Invented.ROBIN))
                        .doesNotContain(reflections(Invented.GITGAAT));
            }
            Map<String, String> robins = taken(folder, Invented.ROBIN);
            found.addAll(sealedWithSomething(robins));
            for (String file : List.of("data.json", "data.html")) {
                assertThat(robins.get(file))
                        .contains(unless(firsts, "commitment"))
                        .contains(unless(seconds, "commitment"))
                        .contains(reflections(Invented.ROBIN))
                        .doesNotContain("gamma ", "alpha commitment", "beta commitment", "s1.1.")
                        .doesNotContain(reflections(Invented.ODILE));
            }
            assertThat(others).isNotEmpty();
            assertThat(found)
                    .as("every column that is sealed was taken along by one of them")
                    .isEqualTo(DataFolder.sealedTexts().columns());

            assertThat(odiles.get("data.json")).contains(LOCKED);
            assertThat(odiles.get("README.txt"))
                    .contains("One entry of your journal is in it as your browser locked it")
                    .contains("Open them and end the passphrase");
            assertThat(robins.get("README.txt")).doesNotContain("locked it");

            String operators = operators(Invented.ODILE);
            assertThat(operators)
                    .contains("Odile")
                    .doesNotContain(firsts)
                    .doesNotContain(reflections(Invented.ODILE))
                    .doesNotContain("s1.1.", LOCKED);
        }
    }

    private static List<String> written(DataFolder folder, String beginning, Participant mentee, Participant mentor) {
        return folder.store().write(stores -> {
            Invented.settle(stores);
            Written written = Written.in(stores, beginning, mentee, mentor);
            stores.candour().add(asked(written, beginning, mentee));
            assertThat(stores.candour().save(thanked(written, beginning, mentee, mentor)))
                    .isTrue();
            stores.pulses()
                    .say(new PulseAnswer(
                            Invented.PROGRAM,
                            written.pairing(),
                            mentee.id(),
                            30,
                            PulseQuestion.NEWEST,
                            2,
                            Invented.MORNING));
            List<String> texts = new ArrayList<>(written.read(stores));
            texts.addAll(List.of(beginning + " asked", beginning + " answered", beginning + " thanks"));
            return texts;
        });
    }

    private static CandidExchange asked(Written written, String beginning, Participant mentee) {
        return new CandidExchange(
                new CandourId(beginning),
                written.pairing(),
                new Fact(mentee.id(), Invented.MORNING),
                beginning + " asked",
                CandourWish.READING,
                null,
                List.of(),
                1,
                null);
    }

    private static CandidExchange thanked(Written written, String beginning, Participant mentee, Participant mentor) {
        CandidExchange asked = asked(written, beginning, mentee);
        return new CandidExchange(
                asked.id(),
                asked.pairing(),
                asked.asked(),
                asked.about(),
                asked.wish(),
                null,
                List.of(new CandidReply(
                        CandidReplyId.random(), new Fact(mentor.id(), Invented.MORNING), beginning + " answered")),
                2,
                new CandourEnd(CandourEnd.How.THANKED, beginning + " thanks", Invented.MORNING));
    }

    private static void reflected(DataFolder folder, Participant person) {
        List<String> texts = reflections(person);
        folder.store().write(stores -> {
            reflect(stores, person, texts);
            return true;
        });
        if (person.equals(Invented.ODILE)) {
            folder.store().<Boolean>write(stores -> stores.journals().add(entry(person, JournalText.locked(LOCKED))));
        }
        new Outbox(folder.database()).add(mail(person, texts.get(3)), Invented.MORNING);
    }

    private static void reflect(Stores stores, Participant person, List<String> texts) {
        assertThat(stores.journals().add(entry(person, JournalText.open(texts.get(0)))))
                .isTrue();
        assertThat(stores.visions().add(new Vision(person.id(), 1, texts.get(1), Invented.MORNING)))
                .isTrue();
        assertThat(stores.assessments()
                        .save(new Assessment(
                                new AssessmentId("of-" + person.id()),
                                Invented.PROGRAM,
                                person.id(),
                                "spirit",
                                1,
                                1,
                                new TreeMap<>(Map.of("coaching", new Place(3, texts.get(2)))),
                                Invented.MORNING,
                                null)))
                .isTrue();
        assertThat(stores.confidences()
                        .say(new Confidence(
                                Invented.PROGRAM,
                                person.id(),
                                DAY,
                                "confidence",
                                1,
                                new TreeMap<>(Map.of("decide", 2)),
                                Invented.MORNING)))
                .isTrue();
        answer(stores, person, texts.get(4));
    }

    /** In their own words, in the program’s one wave. */
    private static void answer(Stores stores, Participant person, String words) {
        Instrument start = Instrument.find(new InstrumentId("bcssa-start", 1)).orElseThrow();
        Wave wave = new Wave(
                new WaveId("wave-one"),
                Invented.PROGRAM,
                1,
                start.id(),
                start.fingerprint(),
                new Audience(Set.of(Role.MENTEE, Role.MENTOR), new TreeSet<>()),
                new Window(DAY, DAY.plusDays(7), DAY.plusDays(14)),
                new Fact(Invented.ROBIN.id(), Invented.MORNING),
                null,
                1);
        if (stores.waves().find(wave.id()).isEmpty()) {
            assertThat(stores.waves().add(wave)).isTrue();
        }
        Response invited = Response.invited(wave.id(), person.id(), Role.MENTEE, Invented.MORNING);
        Answers said = new Answers(new TreeMap<>(), new TreeMap<>(Map.of("word", words)));
        assertThat(stores.responses().invite(invited)).isTrue();
        assertThat(stores.responses()
                        .say(new Response(
                                wave.id(),
                                person.id(),
                                Role.MENTEE,
                                Response.State.PARTLY,
                                said,
                                1,
                                Invented.MORNING,
                                Invented.MORNING)))
                .isTrue();
    }

    private static JournalEntry entry(Participant person, JournalText text) {
        return new JournalEntry(
                JournalEntryId.random(),
                person.id(),
                DAY,
                text,
                new OpeningQuestion(Invented.PROGRAM, "O5.2"),
                Invented.MORNING,
                Invented.MORNING,
                1);
    }

    private static List<String> reflections(Participant person) {
        String whose = "of [" + person.id().value().replaceAll("[^a-z]", "") + "]";
        return List.of("entry " + whose, "vision " + whose, "note " + whose, "mail " + whose, "word " + whose);
    }

    private static List<String> unless(List<String> texts, String... endings) {
        List<String> left = new ArrayList<>(texts);
        for (String ending : endings) {
            assertThat(left.removeIf(text -> text.endsWith(ending))).isTrue();
        }
        return left;
    }

    private static Mail mail(Participant person, String text) {
        return Mail.of(
                        "of-" + person.id(),
                        "test",
                        Invented.PROGRAM,
                        person.id(),
                        Letter.in(Locale.CANADA, "A meeting").paragraph(text),
                        Invented.MORNING)
                .with(new Mail.Calendar("REQUEST", "BEGIN:VCALENDAR " + text));
    }

    private static Map<String, String> taken(DataFolder folder, Participant person) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Invented.MORNING, ZoneOffset.UTC);
        new ExportFile(folder.personalData(), Messages.in(Locale.CANADA), clock).write(person.id(), true, bytes);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** The sealed columns something stands in, as {@code table.column}. */
    private static Set<String> sealedWithSomething(Map<String, String> files) throws IOException {
        JsonNode tables = new ObjectMapper().readTree(files.get("data.json")).path("tables");
        Set<String> found = new TreeSet<>();
        for (FieldRegister.Column column : DataFolder.register().sealed()) {
            for (JsonNode row : tables.path(column.table()).path("rows")) {
                if (row.path(column.name()).isTextual()) {
                    found.add(column.table() + "." + column.name());
                }
            }
        }
        return found;
    }

    private String operators(Participant person) throws IOException {
        Path file = temporary.resolve("operators.zip");
        CommandRun.with(
                        Map.of("MENTORSHIP_DATA", temporary.toString(), "MENTORSHIP_DB", url),
                        "person",
                        "export",
                        person.id(),
                        "--out",
                        file)
                .done();
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void every_table_that_can_be_taken_along_has_a_title_in_both_languages() {
        for (FieldRegister.Table table : DataFolder.register().tables()) {
            String key = "table." + table.name();
            boolean given = table.isAboutPeople()
                    && !DataFolder.rules().of(table).theirs().equals("-");
            for (Locale locale : List.of(Messages.ENGLISH, Messages.FRENCH)) {
                assertThat(Messages.in(locale).has(key))
                        .as("%s in %s", key, locale)
                        .isEqualTo(given);
            }
        }
    }
}
