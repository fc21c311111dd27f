package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.key.KeyOverlap;
import ca.learningpartners.lti.key.ToolKey;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.mentorship.access.Purpose;
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

/** The tool's own signing keys. A running server publishes a new one at once and signs with it after a day. */
@Command(name = "keys")
final class KeysCommands {

    @ParentCommand
    private RootCommand root;

    @Command(name = "list")
    int list() {
        return show(root.inExistingFolder(folder -> folder.toolKeys().all()));
    }

    @Command(name = "rotate")
    int rotate(@Option(names = "--at-once") boolean atOnce, @Option(names = "--secret-key-lost") boolean lost) {
        return show(root.inExistingFolder(folder -> rotated(folder, atOnce, lost)));
    }

    /** The new key and its record are kept together or not at all. */
    private List<ToolKey> rotated(DataFolder folder, boolean atOnce, boolean lost) {
        return folder.store(Purpose.COMMAND_LINE).write(stores -> {
            Vault vault = lost ? folder.vaultStartedOver() : folder.vault();
            ToolKeyRing ring = vault.ring(root.clock());
            ToolKey made = atOnce || lost ? ring.rotateAtOnce() : ring.rotate();
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
        Instant now = root.clock().instant();
        for (int i = 0; i < newestFirst.size(); i++) {
            ToolKey key = newestFirst.get(i);
            ObjectNode document = keys.addObject()
                    .put("id", key.id().value())
                    .put("generation", key.generation())
                    .put("created", second(key.created()))
                    .put("state", state(key, newestFirst, now));
            if (i > 0) {
                document.put("publishedUntil", second(Vault.OVERLAP.until(newestFirst.get(i - 1))));
            }
        }
        root.show(JsonNodeFactory.instance.objectNode().set("keys", keys), () -> print(keys));
        return 0;
    }

    private static String state(ToolKey key, List<ToolKey> newestFirst, Instant now) {
        ToolKey signing = KeyOverlap.signing(newestFirst, now);
        if (key.equals(signing)) {
            return "signing";
        }
        if (key.generation() > signing.generation()) {
            return "next";
        }
        return Vault.OVERLAP.published(newestFirst, now).contains(key) ? "published" : "withdrawn";
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
