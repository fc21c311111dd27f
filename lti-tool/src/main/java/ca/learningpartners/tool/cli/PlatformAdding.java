package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Registers a platform by hand, where it cannot do so itself. White space pasted around a value is dropped. */
@Command(name = "add")
final class PlatformAdding implements Callable<Integer> {

    @ParentCommand
    private PlatformCommands platforms;

    @Option(names = "--name", required = true, paramLabel = "NAME")
    private String name;

    @Option(names = "--issuer", required = true, paramLabel = "URL")
    private String issuer;

    @Option(names = "--client-id", required = true, paramLabel = "ID")
    private String clientId;

    @Option(names = "--deployment-id", required = true, arity = "1..*", paramLabel = "ID")
    private List<String> deploymentIds;

    @Option(names = "--auth-url", required = true, paramLabel = "URL")
    private String authUrl;

    @Option(names = "--token-url", required = true, paramLabel = "URL")
    private String tokenUrl;

    @Option(names = "--jwks-url", required = true, paramLabel = "URL")
    private String jwksUrl;

    @Option(names = "--token-audience", paramLabel = "TEXT")
    private String tokenAudience;

    @ArgGroup
    private VouchedOption vouched;

    @Override
    public Integer call() {
        RootCommand root = platforms.root();
        URI token = address("--token-url", tokenUrl);
        URI authorization = address("--auth-url", authUrl);
        URI keySet = address("--jwks-url", jwksUrl);
        String audience = tokenAudience == null ? token.toString() : tokenAudience.strip();
        Registration registration = Stop.unlessRefused(() -> new Registration(
                RegistrationId.random(),
                name.strip(),
                issuer.strip(),
                new ClientId(clientId.strip()),
                new PlatformEndpoints(authorization, token, keySet, audience)));
        List<DeploymentId> deployments = Stop.unlessRefused(() ->
                deploymentIds.stream().map(String::strip).map(DeploymentId::new).toList());
        Optional<Vouched> whose = VouchedOption.of(vouched);
        ObjectNode document = root.inFolder(folder -> {
            VouchedOption.requireKnown(whose, folder.store());
            folder.platforms().add(RootCommand.ACTOR, registration, deployments, whose);
            return new PlatformDocument(folder, registration).complete();
        });
        root.show(document, () -> root.console().print(registration.id().value()));
        root.console().say("platform.added", registration.name());
        return 0;
    }

    /** Plain http is for trying things out on one machine. */
    private static URI address(String option, String text) {
        URI address;
        try {
            address = URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw Stop.usage("platform.bad-address", option, text);
        }
        if (address.getHost() == null || !List.of("https", "http").contains(String.valueOf(address.getScheme()))) {
            throw Stop.usage("platform.bad-address", option, text);
        }
        if ("http".equals(address.getScheme()) && !Settings.isLoopback(address)) {
            throw Stop.usage("platform.plain-http", option, address);
        }
        return address;
    }
}
