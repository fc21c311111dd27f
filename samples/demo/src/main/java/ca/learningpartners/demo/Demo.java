package ca.learningpartners.demo;

import ca.learningpartners.demolms.DemoLms;
import ca.learningpartners.demolms.RegistrationOutcome;
import ca.learningpartners.demolms.Settings;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.ToolServer;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.FigureMaking;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running demo. */
public final class Demo implements AutoCloseable {

    private static final String LEADERS = "bcssa-2026";
    private static final String TEACHERS = "ptmp-2026";
    private static final String OFFICE = "lead-27-haddad";

    /** Those who wait to be matched by hand. */
    private static final Pattern BY_HAND = Pattern.compile("n?m-.*");

    private static final int EARLIER = 180;
    private static final List<String> PILOT = List.of("93", "27", "45", "52", "85");
    private static final List<String> CAMPUSES = List.of("27", "93", "45", "52");

    private final DemoLms lms;
    private final ToolServer tool;
    private final CommandLine commands;

    private Demo(DemoLms lms, ToolServer tool, CommandLine commands) {
        this.lms = lms;
        this.tool = tool;
        this.commands = commands;
    }

    /**
     * Where to listen and where to keep things.
     *
     * @param port the tool's port; 0 takes any free one
     * @param lmsPort the learning platforms' port; 0 takes any free one
     * @param data the tool's data folder
     * @param database a JDBC address; empty for a SQLite file in the data folder
     * @param leaders whose leaders take part
     * @param past whether the programs have some months behind them, with partnerships and figures
     */
    public record Options(
            int port, int lmsPort, Path data, Optional<String> database, Sample leaders, boolean past) {

        /** At the very beginning. */
        public Options(int port, int lmsPort, Path data, Optional<String> database, Sample leaders) {
            this(port, lmsPort, data, database, leaders, false);
        }

        /** With the small sample. */
        public Options(int port, int lmsPort, Path data, Optional<String> database) {
            this(port, lmsPort, data, database, Sample.LEADERS);
        }
    }

    /** A cohort of leaders to begin with. */
    public enum Sample {
        /** 24 new members and 26 mentors from twenty districts. */
        LEADERS("bcssa.csv"),
        /** 600 new members and 500 mentors from all sixty. */
        PROVINCE("province.csv");

        private final String file;

        Sample(String file) {
            this.file = file;
        }
    }

    /** Starts both, fills the data folder if it is empty, and has the platforms register the tool. */
    public static Demo start(Options options, Clock clock) {
        CommandLine commands = new CommandLine(options.data(), options.database());
        DemoLms lms = DemoLms.start(Settings.ofTheDemo()
                .withPort(options.lmsPort())
                .withClock(clock)
                .withCustom(Map.of("program", LEADERS)));
        ToolServer tool = null;
        try {
            tool = ToolServer.start(
                    new ca.learningpartners.tool.runtime.Settings(
                            options.port(), Optional.empty(), options.data(), options.database(), List.of()),
                    clock);
            if (fill(commands, options.leaders()) && options.past()) {
                imagine(commands, options, clock);
            }
            Demo demo = new Demo(lms, tool, commands);
            CAMPUSES.forEach(demo::register);
            return demo;
        } catch (RuntimeException e) {
            lms.close();
            if (tool != null) {
                tool.close();
            }
            throw e;
        }
    }

    public String toolAddress() {
        return tool.baseUrl().toString();
    }

    public String lmsAddress() {
        return lms.origin();
    }

    public DemoLms lms() {
        return lms;
    }

    /** A one-time link into the administrator's room. */
    public String adminLink() {
        return commands.run("admin", "link", "--base-url", toolAddress())
                .get("url")
                .asText();
    }

    @Override
    public void close() {
        tool.close();
        lms.close();
    }

    /** Has a campus register the tool as its administrator would: by an invite pasted into the platform. */
    private void register(String district) {
        forget(lms.issuer("sd" + district));
        String invite = commands.run(
                        "platform",
                        "invite",
                        "--base-url",
                        toolAddress(),
                        "--name",
                        "SD" + district,
                        "--district",
                        district,
                        "--approved")
                .get("url")
                .asText();
        RegistrationOutcome outcome = lms.register("sd" + district, invite);
        if (outcome.status() != 200) {
            throw new IllegalStateException("SD" + district + " could not register the tool: " + outcome.body());
        }
    }

    /** The platforms forget everything when they stop, and register anew; what they had registered before is of no use. */
    private void forget(String issuer) {
        for (JsonNode platform : commands.run("platform", "list").get("platforms")) {
            if (platform.get("issuer").asText().equals(issuer)) {
                commands.run("platform", "remove", platform.get("id").asText());
            }
        }
    }

    /** Returns false if there is something already. */
    private static boolean fill(CommandLine commands, Sample leaders) {
        if (!commands.run("program", "list").get("programs").isEmpty()) {
            return false;
        }
        commands.run("program", "create", "--template", "bcssa", "--id", LEADERS, "--starts", "2026-08-01");
        String[] create = {"program", "create", "--template", "ptmp", "--id", TEACHERS, "--starts", "2026-08-01"};
        commands.run(CommandLine.with(create, "--partner", PILOT));
        importSample(commands, leaders.file, LEADERS);
        importSample(commands, "ptmp.csv", TEACHERS);
        return true;
    }

    /**
     * Gives both programs some months behind them. Where the leaders are few, so that they can be matched by hand, others
     * from all over the province came before them.
     */
    private static void imagine(CommandLine commands, Options options, Clock clock) {
        if (options.leaders() == Sample.LEADERS) {
            importLines(commands, earlier(lines(Sample.PROVINCE.file)), LEADERS);
        }
        var settings = new ca.learningpartners.tool.runtime.Settings(
                0, Optional.empty(), options.data(), options.database(), List.of());
        try (DataFolder folder = DataFolder.open(settings, clock)) {
            FigureMaking making = new FigureMaking(folder.identities(), clock.getZone());
            Past past = new Past(folder.store(), making, clock, new ParticipantId(OFFICE));
            past.imagine(program(folder, LEADERS), person -> !BY_HAND.matcher(person.value()).matches());
            past.imagine(program(folder, TEACHERS), person -> true);
        }
    }

    private static Program program(DataFolder folder, String id) {
        return folder.store()
                .read(stores -> stores.programs().find(new ProgramId(id)))
                .orElseThrow();
    }

    /** The header, and the first of those who have no course to launch from and name nobody else, who might not be there. */
    private static List<String> earlier(List<String> province) {
        return Stream.concat(
                        province.stream().limit(1),
                        Stream.of("new-", "mentor-")
                                .flatMap(who -> province.stream()
                                        .filter(line -> line.startsWith(who) && line.endsWith(",,"))
                                        .limit(EARLIER)))
                .toList();
    }

    private static void importSample(CommandLine commands, String file, String program) {
        importLines(commands, lines(file), program);
    }

    private static List<String> lines(String file) {
        try (InputStream sample = Objects.requireNonNull(Demo.class.getResourceAsStream(file), file)) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void importLines(CommandLine commands, List<String> lines, String program) {
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
