package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The programs: one intake year of a template each. */
@Command(name = "program", subcommands = ProgramCreating.class)
final class ProgramCommands {

    @ParentCommand
    private RootCommand root;

    RootCommand root() {
        return root;
    }

    @Command(name = "list")
    int list() {
        List<Program> programs = root.inExistingFolder(folder -> folder.store(Purpose.COMMAND_LINE)
                .read(stores -> stores.programs().all()));
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        programs.forEach(each -> documents.add(ProgramDocument.brief(each)));
        root.show(JsonNodeFactory.instance.objectNode().set("programs", documents), () -> {
            programs.forEach(each -> root.console()
                    .print(String.join(
                            "  ",
                            each.id().value(),
                            each.startsOn().toString(),
                            each.stage().name().toLowerCase(Locale.ROOT),
                            each.title().in(root.surroundings().reader()))));
            root.console().say("program.count", programs.size());
        });
        return 0;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID") String id) {
        Program program = root.inExistingFolder(
                folder -> folder.store(Purpose.COMMAND_LINE).read(stores -> known(stores, id)));
        root.show(
                ProgramDocument.complete(program),
                () -> ProgramDocument.lines(program, root.surroundings().reader())
                        .forEach(root.console()::print));
        return 0;
    }

    /** The program with an id, or the end of the command. */
    static Program known(Stores stores, String id) {
        String text = id.strip();
        return stores.programs().all().stream()
                .filter(each -> each.id().value().equals(text))
                .findFirst()
                .orElseThrow(() -> Stop.usage("program.unknown", id));
    }
}
