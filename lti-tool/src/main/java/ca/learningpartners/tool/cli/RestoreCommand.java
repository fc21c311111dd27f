package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.VaultClosed;
import ca.learningpartners.tool.platform.backup.BackupFile;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a backup into an empty place, of the same kind of database or the other; it is looked through before. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--keys", paramLabel = "FILE")
    private @Nullable Path keys;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        Path beside = Optional.ofNullable(keys).orElseGet(() -> BackupFile.keysOf(file));
        BackupFile backup = root.progress().during("progress.checking", () -> BackupFile.checked(file));
        root.progress().during("progress.restore", () -> {
            backup.restore(settings, beside);
            return true;
        });
        Outcome outcome = root.inFolder(folder -> new Outcome(opens(folder), erasedAgain(folder, backup)));
        root.show(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("made", backup.made())
                        .put("rows", backup.rows())
                        .put("masterKeys", outcome.opens())
                        .put("erasedAgain", outcome.erasedAgain()),
                () -> print(backup, outcome.erasedAgain()));
        return 0;
    }

    /** What was found once everything was in its place. */
    private record Outcome(boolean opens, int erasedAgain) {}

    /** Whom the backup brought back, although they were erased after it was made, goes again. */
    private int erasedAgain(DataFolder folder, BackupFile backup) {
        return folder.erasing()
                .again(
                        Instant.parse(backup.made()),
                        new ParticipantId(RootCommand.ACTOR),
                        root.clock().instant())
                .size();
    }

    private void print(BackupFile backup, int erasedAgain) {
        Console console = root.console();
        console.print(console.sentences().get("restore.done", backup.rows(), backup.made()));
        if (erasedAgain > 0) {
            console.print(console.sentences().get("restore.erased-again", erasedAgain));
        }
    }

    /** That the master key is still to be brought is said, and is no failure. */
    private boolean opens(DataFolder folder) {
        try {
            folder.requireContentKeys();
            return true;
        } catch (VaultClosed closed) {
            root.console().complain(Failures.key(closed), closed.what());
            return false;
        }
    }
}
