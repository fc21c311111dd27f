package ca.learningpartners.tool.cli;

import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.privacy.DataMap;
import ca.learningpartners.tool.privacy.DataMapFile;
import ca.learningpartners.tool.runtime.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What a privacy officer needs on paper. */
@Command(name = "privacy")
final class PrivacyCommands {

    @ParentCommand
    private RootCommand root;

    /** How the data map is written. */
    enum Format {
        MD,
        CSV,
        JSON
    }

    /** It is the same for every folder, and so needs none. */
    @Command(name = "map")
    int map(@Option(names = "--format", paramLabel = "md|csv|json", defaultValue = "md") Format format) {
        DataMapFile file = new DataMapFile(DataMap.of(DataFolder.register()));
        if (root.json() || format == Format.JSON) {
            root.console().json(file.json());
        } else {
            Messages messages = Messages.in(root.surroundings().reader());
            (format == Format.CSV ? file.csv() : file.markdown(messages)).forEach(root.console()::print);
        }
        return 0;
    }
}
