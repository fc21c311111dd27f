package ca.learningpartners.tool.cli;

import ca.learningpartners.tool.platform.backup.BackupFile;
import ca.learningpartners.tool.platform.backup.BackupWriting;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Copies everything that is kept into one file, and the sealed keys into another, while servers run. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--keys", paramLabel = "FILE")
    private @Nullable Path keys;

    @Override
    public Integer call() {
        Path beside = Optional.ofNullable(keys).orElseGet(() -> BackupFile.keysOf(file));
        BackupWriting.Made made = root.inExistingFolder(folder -> root.progress()
                .during(
                        "progress.backup",
                        () -> new BackupWriting(folder.database(), folder.ownFiles())
                                .write(file, beside, root.clock().instant())));
        root.show(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("file", file.toString())
                        .put("keys", beside.toString())
                        .put("tables", made.tables())
                        .put("rows", made.rows())
                        .put("owners", made.keys()),
                () -> root.console()
                        .print(root.console().sentences().get("backup.made", file, made.rows(), beside, made.keys())));
        return 0;
    }
}
