package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.rights.ExportFile;
import ca.learningpartners.tool.runtime.Messages;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives what is kept about somebody as a file for its owner alone, without what only they and a partner can read. */
@Command(name = "export")
final class PersonExporting implements Callable<Integer> {

    @ParentCommand
    private PersonCommands people;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "person.zip")
    private Path out;

    @Override
    public Integer call() {
        RootCommand root = people.root();
        ParticipantId person = root.inExistingFolder(this::export);
        root.show(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", person.value())
                        .put("file", out.toString())
                        .put("withSealed", false),
                () -> {
                    root.console().say("person.exported", out);
                    root.console().say("person.exported.sealed");
                });
        return 0;
    }

    private ParticipantId export(DataFolder folder) {
        RootCommand root = people.root();
        ParticipantId person = folder.store(Purpose.COMMAND_LINE).write(stores -> {
            ParticipantId known = PersonCommands.known(stores, id).id();
            stores.audit()
                    .add(new Act(
                            RootCommand.ACTOR,
                            "person-exported",
                            known.value(),
                            root.clock().instant()));
            return known;
        });
        Messages messages = Messages.in(root.surroundings().reader());
        try (OutputStream stream = Channels.newOutputStream(
                Files.newByteChannel(out, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode()))) {
            new ExportFile(folder.personalData(), messages, root.clock()).write(person, false, stream);
        } catch (FileAlreadyExistsException e) {
            throw Stop.usage("person.file-there", out);
        } catch (IOException e) {
            throw Stop.failed("person.file-unwritable", out);
        }
        return person;
    }

    private FileAttribute<?>[] mode() {
        return out.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
