package ca.learningpartners.demo;

import ca.learningpartners.demolms.DemoLms;
import ca.learningpartners.demolms.RegistrationOutcome;
import ca.learningpartners.demolms.Settings;
import ca.learningpartners.tool.ToolServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A running demo. */
public final class Demo implements AutoCloseable {

    private static final List<String> CAMPUSES = List.of("27", "93", "45", "52");

    private final DemoLms lms;
    private final ToolServer tool;
    private final CommandLine commands;
    private CompletableFuture<Void> figures = CompletableFuture.completedFuture(null);

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
     * @param past whether the programs have some months behind them, with partnerships and figures, and there was an earlier
     *     cohort
     */
    public record Options(int port, int lmsPort, Path data, Optional<String> database, Sample leaders, boolean past) {

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

        final String file;

        Sample(String file) {
            this.file = file;
        }
    }

    /** Fills the data folder if it is empty, starts both, and has the platforms register the tool. */
    public static Demo start(Options options, Clock clock) {
        CommandLine commands = new CommandLine(options.data(), options.database());
        Filling filling = new Filling(commands, options, clock);
        filling.fill();
        DemoLms lms = DemoLms.start(Settings.ofTheDemo()
                .withPort(options.lmsPort())
                .withClock(clock)
                .withCustom(Map.of("program", Filling.LEADERS)));
        ToolServer tool = null;
        try {
            tool = ToolServer.start(
                    new ca.learningpartners.tool.runtime.Settings(
                            options.port(), Optional.empty(), options.data(), options.database(), List.of()),
                    clock);
            Demo demo = new Demo(lms, tool, commands);
            CAMPUSES.forEach(demo::register);
            if (options.past()) {
                demo.figures = CompletableFuture.runAsync(filling::publishEarlier);
            }
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

    /** Done once the figures of the earlier cohort are there, which takes a minute or two; at once where there is none. */
    public CompletableFuture<Void> figures() {
        return figures;
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
}
