package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.jdbi.PersonalErasure;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.DataFolder;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Erases somebody, and lists what the law keeps. */
@Command(name = "erase")
final class PersonErasing implements Callable<Integer> {

    @ParentCommand
    private PersonCommands people;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--yes")
    private boolean sure;

    @Option(names = "--dry-run")
    private boolean dry;

    @Override
    public Integer call() {
        RootCommand root = people.root();
        ObjectNode document = root.inExistingFolder(this::erase);
        root.show(document, () -> print(document));
        return 0;
    }

    private ObjectNode erase(DataFolder folder) {
        ParticipantId person = folder.store(Purpose.COMMAND_LINE)
                .read(stores -> PersonCommands.known(stores, id).id());
        List<PersonalErasure.Effect> effects = folder.erasing().foreseen(person);
        if (!sure && !dry) {
            throw Stop.usage("person.erase.sure", person);
        }
        Optional<Erasure> done = dry ? Optional.empty() : Optional.of(erase(folder, person));
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("id", person.value())
                .put("erased", done.isPresent())
                .put(
                        "keptUntil",
                        done.filter(erasure -> erasure.over() == null)
                                .map(erasure -> String.valueOf(erasure.keptUntil()))
                                .orElse(null));
        ArrayNode goes = document.putArray("goes");
        ArrayNode stays = document.putArray("stays");
        effects.forEach(effect -> list(effect, goes, stays));
        return document;
    }

    private Erasure erase(DataFolder folder, ParticipantId person) {
        try {
            return folder.erasing()
                    .erase(
                            person,
                            new ParticipantId(RootCommand.ACTOR),
                            people.root().clock().instant());
        } catch (RefusedException erased) {
            throw Stop.usage("person.unknown", id);
        }
    }

    private static void list(PersonalErasure.Effect effect, ArrayNode goes, ArrayNode stays) {
        String table = effect.table().name();
        if (effect.goes() > 0) {
            goes.addObject().put("table", table).put("rows", effect.goes());
        }
        if (effect.stays() > 0) {
            stays.addObject()
                    .put("table", table)
                    .put("rows", effect.stays())
                    .put("until", effect.table().until().name());
        }
    }

    private void print(ObjectNode document) {
        Console console = people.root().console();
        console.print(console.sentences().get("person.erase.goes"));
        document.get("goes")
                .forEach(each -> console.print("  " + each.get("table").asText() + "  " + each.get("rows")));
        console.print(console.sentences().get("person.erase.stays"));
        document.get("stays")
                .forEach(each -> console.print("  " + each.get("table").asText() + "  " + each.get("rows") + "  "
                        + each.get("until").asText()));
        if (!document.get("erased").asBoolean()) {
            console.say("person.erase.dry");
        } else if (document.get("keptUntil").isNull()) {
            console.say("person.erased");
        } else {
            console.say("person.erased.until", document.get("keptUntil").asText());
        }
    }
}
