package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matchmaking.RunCheck;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.backup.BackupFile;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Checks what is kept: that the database is sound, that the proof of every run of the matching holds against what the run was
 * given, that no act in the list was tampered with, and that what is sealed opens. A backup is restored into a folder that is
 * gone afterwards, and a copy of a SQLite database is looked at in a copy of its own, so that it stays as it is.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private static final int PAGE = 100;

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "0..1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--keys", paramLabel = "FILE")
    private @Nullable Path keysFile;

    @Option(names = "--head", paramLabel = "HASH")
    private String head;

    private Optional<String> noted = Optional.empty();
    private Optional<ChainReport> chain = Optional.empty();
    private Optional<SealedReport> sealed = Optional.empty();
    private final ArrayNode faults = JsonNodeFactory.instance.arrayNode();
    private int checked;
    private int unchecked;

    @Override
    public Integer call() {
        noted = ChainReport.noted(head);
        Optional<String> damage = file == null ? root.inExistingFolder(this::verify) : inCopy();
        boolean sound = damage.isEmpty()
                && faults.isEmpty()
                && sealed.filter(found -> !found.whole()).isEmpty()
                && chain.filter(found -> !found.whole()).isEmpty();
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("ok", sound);
        ObjectNode database = document.putObject("database").put("ok", damage.isEmpty());
        damage.ifPresent(found -> database.put("fault", found));
        document.putObject("certificates")
                .put("ok", faults.isEmpty())
                .put("checked", checked)
                .put("withoutInputs", unchecked)
                .set("faults", faults);
        chain.ifPresent(found -> found.put(document));
        sealed.ifPresent(found -> found.put(document));
        root.show(document, () -> print(damage));
        return sound ? 0 : Stop.FAILED;
    }

    private Optional<String> verify(DataFolder folder) {
        Optional<String> damage = folder.database().damage();
        if (damage.isEmpty()) {
            List<Program> programs = folder.store(Purpose.COMMAND_LINE)
                    .read(stores -> stores.programs().all());
            programs.forEach(program -> verify(folder.store(Purpose.COMMAND_LINE), program.id()));
            sealed = Optional.of(SealedReport.of(folder, root.settings(), file != null));
            chain = Optional.of(ChainReport.of(folder.store(Purpose.COMMAND_LINE), noted));
        }
        return damage;
    }

    /** Each run in a read of its own, so that nobody waits for the whole history. */
    private void verify(Store store, ProgramId program) {
        int from = 0;
        List<MatchRunSummary> page;
        do {
            int start = from;
            page = store.read(stores -> stores.matchRuns().history(program, start, PAGE));
            page.forEach(run -> verify(store, program, run.id()));
            from += PAGE;
        } while (page.size() == PAGE);
    }

    private void verify(Store store, ProgramId program, MatchRunId run) {
        RunCheck check = store.read(stores -> RunCheck.of(run, stores));
        if (check.checkable()) {
            checked++;
        } else {
            unchecked++;
        }
        check.fault()
                .ifPresent(fault -> faults.addObject()
                        .put("program", program.value())
                        .put("run", run.value())
                        .put("fault", fault));
    }

    private Optional<String> inCopy() {
        if (!Files.isRegularFile(file)) {
            throw Stop.usage("file.unreadable", file);
        }
        try {
            Path folder = Files.createTempDirectory("verify");
            Path copy = folder.resolve("copy.db");
            try {
                if (BackupFile.isOne(file)) {
                    restore(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return verify(copy);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(Path copy) {
        Path keys = Optional.ofNullable(keysFile).orElseGet(() -> BackupFile.keysOf(file));
        BackupFile backup = root.progress().during("progress.checking", () -> BackupFile.checked(file));
        root.progress().during("progress.restore", () -> {
            backup.restore(ofCopy(copy), keys);
            return true;
        });
    }

    /** The copy, with the master keys of this place. */
    private Settings ofCopy(Path copy) {
        Settings here = root.settings();
        return new Settings(0, Optional.empty(), here.data(), Optional.of("jdbc:sqlite:" + copy), List.of())
                .withContentKeys(here.contentKeys());
    }

    private Optional<String> verify(Path copy) {
        try (DataFolder opened = DataFolder.open(ofCopy(copy), root.clock())) {
            return verify(opened);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private void print(Optional<String> damage) {
        Console console = root.console();
        Sentences sentences = console.sentences();
        console.print(damage.map(found -> sentences.get("verify.damaged", found))
                .orElseGet(() -> sentences.get("verify.database")));
        faults.forEach(fault -> console.print(sentences.get(
                "verify.fault",
                fault.get("program").asText(),
                fault.get("run").asText(),
                fault.get("fault").asText())));
        console.print(sentences.get("verify.certificates", checked, faults.size()));
        sealed.ifPresent(found -> found.print(console));
        if (unchecked > 0) {
            console.print(sentences.get("verify.without-inputs", unchecked));
        }
        chain.ifPresent(found -> found.print(console));
    }
}
