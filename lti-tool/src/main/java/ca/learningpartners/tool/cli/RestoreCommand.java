package ca.learningpartners.tool.cli;

import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.VaultClosed;
import ca.learningpartners.tool.platform.backup.BackupFile;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
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
        boolean opens = root.inFolder(this::opens);
        root.show(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("made", backup.made())
                        .put("rows", backup.rows())
                        .put("masterKeys", opens),
                () -> root.console()
                        .print(root.console().sentences().get("restore.done", backup.rows(), backup.made())));
        return 0;
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
