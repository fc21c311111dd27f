package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.HealthEvents;
import ca.learningpartners.tool.platform.PlatformProbe;
import ca.learningpartners.tool.platform.ServiceProbe;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: the options every command takes, and what they come to. */
@Command(
        name = RootCommand.NAME,
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {
            ServeCommand.class,
            PlatformCommands.class,
            AdminCommands.class,
            ProgramCommands.class,
            ImportCommands.class,
            MatchCommand.class,
            ReportCommand.class,
            KeysCommands.class,
            PersonCommands.class,
            PrivacyCommands.class,
            DoctorCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
        })
final class RootCommand {

    static final String NAME = "lti-tool";

    /** Who did it, in the audit trail. */
    static final String ACTOR = "command-line";

    @Option(names = "--port", paramLabel = "PORT", scope = ScopeType.INHERIT)
    private String port;

    @Option(names = "--base-url", paramLabel = "URL", scope = ScopeType.INHERIT)
    private String baseUrl;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private String data;

    @Option(names = "--db", paramLabel = "JDBC-URL", scope = ScopeType.INHERIT)
    private String db;

    @Option(names = "--allow-network", paramLabel = "CIDR", scope = ScopeType.INHERIT)
    private List<String> allowNetwork;

    @Option(names = "--secret-key-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private String secretKeyFile;

    @Option(names = "--content-key-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private String contentKeyFile;

    @Option(names = "--smtp", paramLabel = "URL", scope = ScopeType.INHERIT)
    private String smtp;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", scope = ScopeType.INHERIT)
    private String mailFrom;

    @Option(names = "--metrics-port", paramLabel = "PORT", scope = ScopeType.INHERIT)
    private String metricsPort;

    @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private String config;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    private boolean noColor;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    private final Surroundings surroundings;
    private final Console console;

    RootCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.console =
                new Console(surroundings.out(), surroundings.err(), Sentences.in(surroundings.reader()), () -> quiet);
    }

    Console console() {
        return console;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Shows how far work has come: only to somebody who looks. */
    Progress progress() {
        return new Progress(
                Optional.of(surroundings.err()).filter(err -> surroundings.terminal() && !quiet), console.sentences());
    }

    Clock clock() {
        return surroundings.clock();
    }

    boolean json() {
        return json;
    }

    boolean noColor() {
        return noColor;
    }

    /** What option, environment, config file and default come to. */
    Settings settings() {
        Map<String, String> options = new LinkedHashMap<>();
        put(options, "port", port);
        put(options, "base-url", baseUrl);
        put(options, "data", data);
        put(options, "db", db);
        put(options, "allow-network", allowNetwork == null ? null : String.join(",", allowNetwork));
        put(options, "secret-key-file", secretKeyFile);
        put(options, "content-key-file", contentKeyFile);
        put(options, "smtp", smtp);
        put(options, "mail-from", mailFrom);
        put(options, "metrics-port", metricsPort);
        put(options, "config", config);
        return new SettingsReader(options, surroundings.env()).settings();
    }

    /** Looks at platforms under the network rules the server has. */
    PlatformProbe probe() {
        return new PlatformProbe(outbound(), clock());
    }

    /** Asks platforms for their services, as the tool whose keys are in the folder. */
    ServiceProbe services(DataFolder folder) {
        return new ServiceProbe(outbound(), folder.vault().ring(clock()), new HealthEvents(folder.database()), clock());
    }

    private OutboundHttp outbound() {
        Settings settings = settings();
        URI base = settings.publicAddress(settings.port());
        return new OutboundHttp(NetworkPolicy.forToolAt(base, settings.allowedNetworks()), HttpLimits.defaults());
    }

    /** Does a piece of work on the data folder, which is made if it is not there, and closed afterwards. */
    <T> T inFolder(Function<DataFolder, T> work) {
        return inFolder(settings(), work);
    }

    /** Does a piece of work that finds nothing in a new folder, and so makes none: the path may be mistyped. */
    <T> T inExistingFolder(Function<DataFolder, T> work) {
        Settings settings = settings();
        missing(settings).ifPresent(stop -> {
            throw stop;
        });
        return inFolder(settings, work);
    }

    /** Why there is nothing to read; empty if there is. A database's address is not repeated. */
    static Optional<Stop> missing(Settings settings) {
        return Database.file(settings.databaseUrl())
                .filter(Files::notExists)
                .map(file -> settings.database().isPresent()
                        ? Stop.failed("folder.no-database")
                        : Stop.failed("folder.missing", settings.data()));
    }

    private <T> T inFolder(Settings settings, Function<DataFolder, T> work) {
        try (DataFolder folder = DataFolder.open(settings, clock())) {
            return work.apply(folder);
        }
    }

    /** Shows a result: the document with {@code --json}, else whatever a person would rather read. */
    void show(JsonNode document, Runnable forPeople) {
        if (json) {
            console.json(document);
        } else {
            forPeople.run();
        }
    }

    private static void put(Map<String, String> options, String name, String value) {
        if (value != null) {
            options.put(name, value);
        }
    }
}
