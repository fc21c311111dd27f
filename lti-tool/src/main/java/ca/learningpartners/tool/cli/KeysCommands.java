package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.key.ToolKey;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.Vault;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The tool's own signing keys. A running server signs with the newest at once, and publishes the others for a while. */
@Command(name = "keys")
final class KeysCommands {

    @ParentCommand
    private RootCommand root;

    @Command(name = "list")
    int list() {
        return show(root.inExistingFolder(folder -> folder.toolKeys().all()));
    }

    @Command(name = "rotate")
    int rotate(@Option(names = "--secret-key-lost") boolean lost) {
        return show(root.inExistingFolder(folder -> rotated(folder, lost)));
    }

    /** The new key and its record are kept together or not at all. */
    private List<ToolKey> rotated(DataFolder folder, boolean lost) {
        return folder.store().write(stores -> {
            Vault vault = lost ? folder.vaultStartedOver() : folder.vault();
            ToolKey made = vault.ring(root.clock()).rotate();
            stores.audit()
                    .add(new Act(
                            RootCommand.ACTOR,
                            "keys-rotated",
                            made.id().value(),
                            root.clock().instant()));
            return folder.toolKeys().all();
        });
    }

    private int show(List<ToolKey> newestFirst) {
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        List<ToolKey> published =
                Vault.OVERLAP.published(newestFirst, root.clock().instant());
        for (int i = 0; i < newestFirst.size(); i++) {
            ToolKey key = newestFirst.get(i);
            ObjectNode document = keys.addObject()
                    .put("id", key.id().value())
                    .put("generation", key.generation())
                    .put("created", second(key.created()))
                    .put("state", i == 0 ? "signing" : published.contains(key) ? "published" : "withdrawn");
            if (i > 0) {
                document.put("publishedUntil", second(Vault.OVERLAP.until(newestFirst.get(i - 1))));
            }
        }
        root.show(JsonNodeFactory.instance.objectNode().set("keys", keys), () -> print(keys));
        return 0;
    }

    private void print(ArrayNode keys) {
        keys.forEach(key -> {
            String state = key.path("state").asText();
            root.console()
                    .print(root.console()
                            .sentences()
                            .get(
                                    "keys." + state,
                                    key.path("id").asText(),
                                    key.path("created").asText(),
                                    key.path("publishedUntil").asText()));
        });
        root.console().say("keys.count", keys.size());
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
