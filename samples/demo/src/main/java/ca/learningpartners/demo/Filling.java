package ca.learningpartners.demo;

import ca.learningpartners.demo.past.Past;
import ca.learningpartners.demo.past.Publishing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.FigureMaking;
import ca.learningpartners.tool.runtime.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an empty data folder is filled with before anything runs: the programs, their people, and if it is asked for, what
 * lies behind them, with an earlier cohort that has come to its end.
 */
final class Filling {

    static final String LEADERS = "bcssa-2026";

    private static final String EARLIER = "bcssa-2024";
    private static final String TEACHERS = "ptmp-2026";
    private static final ParticipantId OFFICE = new ParticipantId("lead-27-haddad");

    /** Those who wait to be matched by hand. */
    private static final Pattern BY_HAND = Pattern.compile("n?m-.*");

    private static final int FROM_THE_PROVINCE = 180;
    private static final List<String> PILOT = List.of("93", "27", "45", "52", "85");

    private final CommandLine commands;
    private final Demo.Options options;
    private final Clock clock;

    Filling(CommandLine commands, Demo.Options options, Clock clock) {
        this.commands = commands;
        this.options = options;
        this.clock = clock;
    }

    /** Fills it, unless there is something already. */
    void fill() {
        if (hasPrograms()) {
            return;
        }
        commands.run("program", "create", "--template", "bcssa", "--id", LEADERS, "--starts", "2026-08-01");
        String[] create = {"program", "create", "--template", "ptmp", "--id", TEACHERS, "--starts", "2026-08-01"};
        commands.run(CommandLine.with(create, "--partner", PILOT));
        importSample(options.leaders().file, LEADERS);
        importSample("ptmp.csv", TEACHERS);
        if (options.past()) {
            addThoseBefore();
            imagine();
        }
    }

    private boolean hasPrograms() {
        try (DataFolder folder = open()) {
            return !folder.store().read(stores -> stores.programs().all()).isEmpty();
        }
    }

    private DataFolder open() {
        Settings settings = new Settings(0, Optional.empty(), options.data(), options.database(), List.of());
        return DataFolder.open(settings, clock);
    }

    /**
     * An earlier cohort; and where the leaders of now are few, so that they can be matched by hand, others from all over
     * the province who came before them.
     */
    private void addThoseBefore() {
        String[] create = {"program", "create", "--template", "bcssa", "--id", EARLIER, "--starts", "2024-08-01"};
        String[] called = {
            "--stage", "steady",
            "--title-en", "Mentorship Learning Partners, 2024 cohort",
            "--title-fr", "Mentorat Partenaires d’apprentissage, cohorte 2024"
        };
        commands.run(Stream.of(create, called).flatMap(Stream::of).toArray(String[]::new));
        importSample("earlier.csv", EARLIER);
        if (options.leaders() == Demo.Sample.LEADERS) {
            importLines(some(lines(Demo.Sample.PROVINCE.file)), LEADERS);
        }
    }

    private void imagine() {
        try (DataFolder folder = open()) {
            Past past = new Past(folder.store(), clock, OFFICE);
            past.imagine(program(folder, EARLIER), person -> true);
            past.imagine(
                    program(folder, LEADERS),
                    person -> !BY_HAND.matcher(person.value()).matches());
            past.imagine(program(folder, TEACHERS), person -> true);
            publish(folder, program(folder, LEADERS));
            publish(folder, program(folder, TEACHERS));
        }
    }

    /** Makes the figures of the earlier cohort, as far as they are missing. They take longest, so nobody need wait for them. */
    void publishEarlier() {
        try (DataFolder folder = open()) {
            find(folder, EARLIER).ifPresent(earlier -> publish(folder, earlier));
        }
    }

    private void publish(DataFolder folder, Program program) {
        FigureMaking making = new FigureMaking(folder.identities(), clock.getZone());
        new Publishing(folder.store(), making, clock).publish(program);
    }

    private static Program program(DataFolder folder, String id) {
        return find(folder, id).orElseThrow();
    }

    private static Optional<Program> find(DataFolder folder, String id) {
        return folder.store().read(stores -> stores.programs().find(new ProgramId(id)));
    }

    /** The header, and the first of those who have no course to launch from and name nobody else, who might not be there. */
    private static List<String> some(List<String> province) {
        return Stream.concat(
                        province.stream().limit(1),
                        Stream.of("new-", "mentor-")
                                .flatMap(who -> province.stream()
                                        .filter(line -> line.startsWith(who) && line.endsWith(",,"))
                                        .limit(FROM_THE_PROVINCE)))
                .toList();
    }

    private void importSample(String file, String program) {
        importLines(lines(file), program);
    }

    private static List<String> lines(String file) {
        try (InputStream sample = Objects.requireNonNull(Filling.class.getResourceAsStream(file), file)) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void importLines(List<String> lines, String program) {
        try {
            Path copy = Files.createTempFile("sample", ".csv");
            Files.write(copy, lines);
            commands.run("import", "participants", copy.toString(), "--program", program);
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
