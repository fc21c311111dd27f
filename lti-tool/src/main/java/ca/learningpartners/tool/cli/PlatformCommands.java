package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.InviteStore;
import ca.learningpartners.tool.platform.PlatformProbe;
import ca.learningpartners.tool.platform.ServiceAnswer;
import ca.learningpartners.tool.platform.VaultClosed;
import ca.learningpartners.tool.platform.Vouched;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The learning platforms that may launch the tool. A running server sees each change at its next request. */
@Command(name = "platform", subcommands = PlatformAdding.class)
final class PlatformCommands {

    @ParentCommand
    private RootCommand root;

    RootCommand root() {
        return root;
    }

    @Command(name = "invite")
    int invite(
            @Option(names = "--name", defaultValue = "", paramLabel = "NAME") String name,
            @ArgGroup VouchedOption vouched,
            @Option(names = "--approved") boolean approved) {
        Instant now = root.clock().instant();
        Links links = new Links(root);
        String called = name.isBlank() ? root.console().sentences().get("platform.unnamed") : name.strip();
        Optional<Vouched> whose = VouchedOption.of(vouched);
        var invite = Stop.unlessRefused(() -> new InviteStore.Invite(called, whose, approved));
        String secret = root.inFolder(folder -> {
            VouchedOption.requireKnown(whose, folder.store(Purpose.COMMAND_LINE));
            return folder.platforms().invite(RootCommand.ACTOR, invite);
        });
        links.show("/lti/register/" + secret, now.plus(InviteStore.LIFETIME), "platform.invited");
        return 0;
    }

    @Command(name = "list")
    int list() {
        ArrayNode platforms = JsonNodeFactory.instance.arrayNode();
        List<Registration> all = root.inExistingFolder(folder -> {
            List<Registration> found = folder.registrations().all();
            found.forEach(each -> platforms.add(new PlatformDocument(folder, each).brief()));
            return found;
        });
        root.show(JsonNodeFactory.instance.objectNode().set("platforms", platforms), () -> {
            all.forEach(each -> root.console()
                    .print(String.join(
                            "  ",
                            each.id().value(),
                            each.status().name().toLowerCase(Locale.ROOT),
                            each.name(),
                            each.issuer())));
            root.console().say("platform.count", all.size());
        });
        return 0;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID") String id) {
        ObjectNode document =
                root.inExistingFolder(folder -> new PlatformDocument(folder, registration(folder, id)).complete());
        root.show(document, () -> PlatformDocument.lines(document).forEach(root.console()::print));
        return 0;
    }

    @Command(name = "remove")
    int remove(@Parameters(paramLabel = "ID") String id) {
        Registration removed = root.inExistingFolder(folder -> {
            Registration registration = registration(folder, id);
            folder.platforms().remove(RootCommand.ACTOR, registration.id());
            return registration;
        });
        root.show(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("removed", removed.id().value()),
                () -> root.console().say("platform.removed", removed.name()));
        return 0;
    }

    @Command(name = "test")
    int test(@Parameters(paramLabel = "ID") String id) {
        Registration registration = root.inExistingFolder(folder -> registration(folder, id));
        PlatformProbe.Finding finding = root.probe().probe(registration);
        ServicesReport services = new ServicesReport(services(registration));
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("id", registration.id().value())
                .put("ok", finding.ok())
                .put("keys", finding.keys().size());
        services.into(document);
        if (!finding.ok()) {
            document.put("problem", finding.problem());
            root.console().complain("platform.test-failed", registration.name(), finding.problem());
        }
        root.show(document, () -> {
            if (finding.ok()) {
                root.console()
                        .print(root.console()
                                .sentences()
                                .get(
                                        "platform.test-passed",
                                        registration.name(),
                                        finding.keys().size()));
            }
            services.tell(root.console());
        });
        return finding.ok() ? 0 : Stop.FAILED;
    }

    /** Without the tool's own keys nothing but the key set can be asked for; that is said, and no more is. */
    private List<ServiceAnswer> services(Registration registration) {
        try {
            return root.inExistingFolder(folder -> root.services(folder)
                    .ask(registration, folder.courses().known(registration.id(), Optional.empty())));
        } catch (VaultClosed closed) {
            root.console().complain(Failures.key(closed), closed.what());
            return List.of();
        }
    }

    private static Registration registration(DataFolder folder, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[A-Za-z0-9._-]{1,64}"))
                .flatMap(text -> folder.registrations().find(new RegistrationId(text)))
                .orElseThrow(() -> Stop.usage("platform.unknown", id));
    }
}
