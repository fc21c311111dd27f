package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.key.KeyOverlap;
import ca.learningpartners.lti.key.ToolKey;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.MasterKeyRotation;
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

/**
 * The tool's own signing keys, of which a running server publishes a new one at once and signs with it after a day; and the
 * master keys of what people write for few.
 */
@Command(name = "keys")
final class KeysCommands {

    @ParentCommand
    private RootCommand root;

    @Command(name = "list")
    int list() {
        return root.inExistingFolder(folder -> {
            show(folder.toolKeys().all(), new MasterKeyRotation(folder, root.settings()).masters());
            return 0;
        });
    }

    @Command(name = "rotate")
    int rotate(
            @Option(names = "--at-once") boolean atOnce,
            @Option(names = "--secret-key-lost") boolean lost,
            @Option(names = "--master") boolean master,
            @Option(names = "--drop-old") boolean dropOld) {
        if (dropOld && !master || master && (atOnce || lost)) {
            throw Stop.usage("keys.master-alone");
        }
        return root.inExistingFolder(folder -> {
            if (master) {
                rotateMaster(new MasterKeyRotation(folder, root.settings()), dropOld, folder);
            } else {
                rotated(folder, atOnce, lost);
            }
            show(folder.toolKeys().all(), new MasterKeyRotation(folder, root.settings()).masters());
            return 0;
        });
    }

    private void rotateMaster(MasterKeyRotation rotation, boolean dropOld, DataFolder folder) {
        if (!dropOld) {
            rotation.begin();
        }
        long anew = root.progress().during("progress.wrapping", rotation::wrapAnew);
        root.console().say("keys.wrapped", anew);
        if (dropOld && !rotation.dropOld()) {
            throw Stop.failed("keys.still-needed");
        }
        if (rotation.isGiven()) {
            root.console().say(dropOld ? "keys.given-drop" : "keys.given-new");
        }
        String newest = rotation.masters().stream()
                .findFirst()
                .map(MasterKeyRotation.Master::name)
                .orElse("");
        note(folder, dropOld ? "master-keys-dropped" : "master-key-rotated", newest);
    }

    private void note(DataFolder folder, String verb, String subject) {
        folder.store(Purpose.COMMAND_LINE).write(stores -> {
            stores.audit()
                    .add(new Act(RootCommand.ACTOR, verb, subject, root.clock().instant()));
            return true;
        });
    }

    /** The new key and its record are kept together or not at all. */
    private void rotated(DataFolder folder, boolean atOnce, boolean lost) {
        folder.store(Purpose.COMMAND_LINE).write(stores -> {
            Vault vault = lost ? folder.vaultStartedOver() : folder.vault();
            ToolKeyRing ring = vault.ring(root.clock());
            ToolKey made = atOnce || lost ? ring.rotateAtOnce() : ring.rotate();
            stores.audit()
                    .add(new Act(
                            RootCommand.ACTOR,
                            "keys-rotated",
                            made.id().value(),
                            root.clock().instant()));
            return true;
        });
    }

    private void show(List<ToolKey> newestFirst, List<MasterKeyRotation.Master> masters) {
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
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.set("keys", keys);
        masters.forEach(master -> all.withArray("masters")
                .addObject()
                .put("name", master.name())
                .put("state", state(master))
                .put("owners", master.owners()));
        root.show(all, () -> {
            print(keys);
            masters.forEach(master -> root.console()
                    .print(root.console()
                            .sentences()
                            .get("keys.master-" + state(master), master.name(), master.owners())));
        });
    }

    private static String state(MasterKeyRotation.Master master) {
        return !master.isHere() ? "missing" : master.isNewest() ? "newest" : "old";
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
