package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.tool.platform.PlatformDoubts;
import ca.learningpartners.tool.platform.PlatformFaults;
import ca.learningpartners.tool.platform.PlatformField;
import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.platform.Remark;
import ca.learningpartners.tool.platform.TypedPlatform;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Registers a platform by hand, where it cannot do so itself. White space pasted around a value is dropped. */
@Command(name = "add")
final class PlatformAdding implements Callable<Integer> {

    private static final Map<PlatformField, String> OPTIONS = Map.of(
            PlatformField.NAME, "--name",
            PlatformField.ISSUER, "--issuer",
            PlatformField.CLIENT_ID, "--client-id",
            PlatformField.DEPLOYMENTS, "--deployment-id",
            PlatformField.AUTHORIZATION, "--auth-url",
            PlatformField.TOKEN_ADDRESS, "--token-url",
            PlatformField.KEY_SET, "--jwks-url",
            PlatformField.AUDIENCE, "--token-audience");

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
        TypedPlatform typed = typed();
        PlatformField.ENDPOINTS.forEach(field -> requireAddress(field, typed));
        requireAddress(PlatformField.ISSUER, typed);
        requireFaultless(typed);
        Registration registration = Stop.unlessRefused(() -> new Registration(
                RegistrationId.random(),
                typed.value(PlatformField.NAME),
                typed.value(PlatformField.ISSUER),
                new ClientId(typed.value(PlatformField.CLIENT_ID)),
                typed.endpoints()));
        List<DeploymentId> deployments = Stop.unlessRefused(
                () -> typed.deployments().stream().map(DeploymentId::new).toList());
        Optional<Vouched> whose = VouchedOption.of(vouched);
        ObjectNode document = root.inFolder(folder -> {
            VouchedOption.requireKnown(whose, folder.store(Purpose.COMMAND_LINE));
            warn(typed, folder.registrations().all());
            folder.platforms().add(RootCommand.ACTOR, registration, deployments, whose);
            return new PlatformDocument(folder, registration).complete();
        });
        root.show(document, () -> root.console().print(registration.id().value()));
        root.console().say("platform.added", registration.name());
        return 0;
    }

    private TypedPlatform typed() {
        return new TypedPlatform(Map.of(
                PlatformField.NAME, name,
                PlatformField.ISSUER, issuer,
                PlatformField.CLIENT_ID, clientId,
                PlatformField.DEPLOYMENTS, String.join("\n", deploymentIds),
                PlatformField.AUTHORIZATION, authUrl,
                PlatformField.TOKEN_ADDRESS, tokenUrl,
                PlatformField.KEY_SET, jwksUrl,
                PlatformField.AUDIENCE, tokenAudience == null ? "" : tokenAudience));
    }

    private static void requireAddress(PlatformField field, TypedPlatform typed) {
        URI address = typed.address(field)
                .orElseThrow(() -> Stop.usage("platform.bad-address", OPTIONS.get(field), typed.value(field)));
        boolean http = "http".equals(address.getScheme());
        if (field != PlatformField.ISSUER && http && !Settings.isLoopback(address)) {
            throw Stop.usage("platform.plain-http", OPTIONS.get(field), address);
        }
    }

    private void requireFaultless(TypedPlatform typed) {
        PlatformFaults.of(typed, List.of()).stream().findFirst().ifPresent(fault -> {
            Messages messages = Messages.in(platforms.root().surroundings().reader());
            String sentence = messages.get(fault.key(), fault.details().toArray());
            throw Stop.usage("platform.fault", OPTIONS.get(fault.field()), sentence);
        });
    }

    /** What is doubtful is kept as typed, and said: a script has nobody to ask. */
    private void warn(TypedPlatform typed, List<Registration> others) {
        RootCommand root = platforms.root();
        Messages messages = Messages.in(root.surroundings().reader());
        PlatformMake make = PlatformMake.ofIssuer(typed.value(PlatformField.ISSUER));
        for (Remark doubt : PlatformDoubts.of(typed, make, others)) {
            String sentence = messages.get(doubt.key(), doubt.details().toArray());
            root.console().complain("platform.doubt", OPTIONS.get(doubt.field()), sentence);
        }
    }
}
