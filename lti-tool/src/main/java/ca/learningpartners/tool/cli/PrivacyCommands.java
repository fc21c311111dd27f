package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.privacy.Assessment;
import ca.learningpartners.tool.privacy.DataMap;
import ca.learningpartners.tool.privacy.DataMapFile;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.watch.RosterFile;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
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

    @Command(name = "assessment")
    int assessment(@Option(names = "--program", paramLabel = "ID", required = true) String id) {
        Messages messages = Messages.in(root.surroundings().reader());
        Assessment draft = root.inExistingFolder(folder -> folder.store(Purpose.COMMAND_LINE)
                .read(stores -> {
                    Program program = ProgramCommands.known(stores, id);
                    DataMap map = DataMap.of(DataFolder.register());
                    return Assessment.of(program, stores.bodies().of(program.id(), null), map, messages);
                }));
        root.show(document(draft), () -> draft.markdown(messages).forEach(root.console()::print));
        return 0;
    }

    private static ObjectNode document(Assessment draft) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("program", draft.program())
                .put("title", draft.title());
        ArrayNode sections = document.putArray("sections");
        for (Assessment.Section section : draft.sections()) {
            ObjectNode node = sections.addObject().put("id", section.id()).put("title", section.title());
            ArrayNode paragraphs = node.putArray("paragraphs");
            section.paragraphs().forEach(paragraphs::add);
            ArrayNode risks = node.putArray("risks");
            section.risks()
                    .forEach(risk -> risks.addObject()
                            .put("risk", risk.risk())
                            .put("does", risk.does())
                            .put("remains", risk.left()));
            ArrayNode blanks = node.putArray("toComplete");
            section.blanks().forEach(blanks::add);
        }
        return document;
    }

    /** The people whose data was reached in some days, both included. Making it is an act. */
    @Command(name = "roster")
    int roster(
            @Option(names = "--program", required = true, paramLabel = "ID") String program,
            @Option(names = "--from", required = true, paramLabel = "DAY") LocalDate from,
            @Option(names = "--to", required = true, paramLabel = "DAY") LocalDate to,
            @Option(names = "--actor", paramLabel = "ID") String actor,
            @Option(names = "--district", paramLabel = "N") Integer district) {
        if (to.isBefore(from)) {
            throw Stop.usage("privacy.days-turned");
        }
        Messages messages = Messages.in(root.surroundings().reader());
        root.inExistingFolder(folder -> folder.store(Purpose.COMMAND_LINE).write(stores -> {
            RosterFile.Asked asked = new RosterFile.Asked(
                    ProgramCommands.known(stores, program).id(),
                    from,
                    to,
                    Optional.ofNullable(actor).map(String::strip),
                    district == null ? OptionalInt.empty() : OptionalInt.of(district));
            RosterFile file = RosterFile.make(
                    stores,
                    asked,
                    RootCommand.ACTOR,
                    root.clock().instant(),
                    root.clock().getZone());
            root.show(
                    document(file), () -> file.csv(messages).toString().lines().forEach(root.console()::print));
            return true;
        }));
        return 0;
    }

    private static ObjectNode document(RosterFile file) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode people = document.putArray("reached");
        file.lines().forEach(line -> {
            ObjectNode one = people.addObject()
                    .put("person", line.person().value())
                    .put("name", file.name(line.person()))
                    .put("reader", line.reader());
            RosterFile.kinds(line).forEach(one.putArray("kinds")::add);
            one.put("first", line.first().toString())
                    .put("last", line.last().toString())
                    .put("times", line.times());
        });
        return document;
    }
}
