package ca.learningpartners.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code in-process} and {@code http}; see README.md beside this module. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        subcommands = {Main.Inside.class, Main.Http.class})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    /** How much is measured. */
    static final class Amount {
        @Option(names = "--launches", defaultValue = "5000", description = "launches a round")
        int launches;

        @Option(names = "--rounds", defaultValue = "3", description = "rounds after the warm-up")
        int rounds;
    }

    @Command(name = "in-process", mixinStandardHelpOptions = true, description = "the launch as calls, on one thread")
    static final class Inside implements Callable<Integer> {
        @CommandLine.Mixin
        private Amount amount = new Amount();

        @Override
        public Integer call() throws Exception {
            InProcess.run(amount.launches, amount.rounds);
            return 0;
        }
    }

    @Command(
            name = "http",
            mixinStandardHelpOptions = true,
            description = "the launch over HTTP, of this tool or of a peer")
    static final class Http implements Callable<Integer> {
        @CommandLine.Mixin
        private Amount amount = new Amount();

        @Option(names = "--jar", defaultValue = "lti-tool/target/lti-tool.jar", description = "this tool")
        private Path jar = Path.of("");

        @CommandLine.ArgGroup(exclusive = false)
        private @Nullable Peer peer;

        @Override
        public Integer call() throws Exception {
            if (peer == null) {
                ourselves();
            } else {
                peer.measure(amount);
            }
            return 0;
        }

        private void ourselves() throws Exception {
            try (Platform platform = Platform.start();
                    Prepared prepared = Prepared.with(platform);
                    OwnServer server = OwnServer.start(jar, prepared.path())) {
                new OverHttp(
                                platform,
                                Prepared.issuer(platform),
                                server.baseUrl().resolve("/lti/login"),
                                server.baseUrl().resolve("/lti/launch"),
                                server.process().toHandle())
                        .run(amount.launches, amount.rounds);
            }
        }
    }

    /** Another tool that is running already and has this platform registered. */
    static final class Peer {
        @Option(names = "--login", required = true, description = "its login address")
        private URI login = URI.create("");

        @Option(names = "--launch", required = true, description = "its launch address, also its target link")
        private URI launch = URI.create("");

        @Option(names = "--issuer", required = true, description = "the issuer it knows")
        private String issuer = "";

        @Option(names = "--client-id", required = true, description = "its client id there")
        private String clientId = "";

        @Option(names = "--deployment", defaultValue = "1", description = "its deployment there")
        private String deployment = "1";

        @Option(names = "--key", required = true, description = "the issuer's private key, an RSA JWK with a kid")
        private Path key = Path.of("");

        @Option(
                names = "--key-set-port",
                defaultValue = "0",
                description = "where its key set is served here, at /keys")
        private int port;

        @Option(names = "--pid", required = true, description = "the process whose time is counted")
        private long pid;

        void measure(Amount amount) throws Exception {
            ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
            try (Platform platform = Platform.with(key, clientId, deployment, port)) {
                System.err.println("The key set is served at " + platform.at("/keys"));
                new OverHttp(platform, issuer, login, launch, server).run(amount.launches, amount.rounds);
            }
        }
    }
}
