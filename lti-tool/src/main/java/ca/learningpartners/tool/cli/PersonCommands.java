package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Ground;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Sightings;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The people, and which roles they are appointed to. */
@Command(
        name = "person",
        subcommands = {PersonExporting.class, PersonErasing.class})
final class PersonCommands {

    /** Mentees and mentors come by import, which brings what a matching has to know of them. */
    private static final Set<Role> BY_IMPORT = EnumSet.of(Role.MENTEE, Role.MENTOR);

    @ParentCommand
    private RootCommand root;

    RootCommand root() {
        return root;
    }

    @Command(name = "list")
    int list(@Option(names = "--program", paramLabel = "ID") String program) {
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        root.inExistingFolder(folder -> folder.store(Purpose.COMMAND_LINE).write(stores -> {
            people(stores, program).forEach((person, roles) -> people.add(document(stores, person, roles)));
            programs(stores, program).forEach(listed -> noteListed(stores, listed.id()));
            return true;
        }));
        root.show(JsonNodeFactory.instance.objectNode().set("people", people), () -> {
            people.forEach(each -> root.console()
                    .print(each.path("id").asText() + "  " + each.path("name").asText() + "  "
                            + each.path("roles").findValuesAsText("role").stream()
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
            root.console().say("person.count", people.size());
        });
        return 0;
    }

    @Command(name = "grant")
    int grant(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--role", required = true, paramLabel = "ROLE") String role,
            @Option(names = "--program", required = true, paramLabel = "ID") String program,
            @Option(names = "--district", paramLabel = "N") String district) {
        Role granted = role(role);
        DistrictNumber of = district == null ? null : VouchedOption.district(district);
        if ((granted == Role.COORDINATOR) != (of != null)) {
            throw Stop.usage(of == null ? "person.coordinator-of" : "person.no-district", role);
        }
        boolean fresh =
                root.inFolder(folder -> folder.store(Purpose.COMMAND_LINE).write(stores -> {
                    Participant person = known(stores, id);
                    Program in = ProgramCommands.known(stores, program);
                    if (of != null && stores.districts().find(of).isEmpty()) {
                        throw Stop.usage("program.unknown-district", of);
                    }
                    if (of != null && in.refusal(of).isPresent()) {
                        throw Stop.usage("problem.not-a-partner-district", of);
                    }
                    return appoint(stores, new Appointment(in.id(), person.id(), granted, of));
                }));
        root.show(
                JsonNodeFactory.instance.objectNode().put("id", id.strip()).put("granted", fresh),
                () -> root.console().say(fresh ? "person.granted" : "person.had", id.strip()));
        return 0;
    }

    private boolean appoint(Stores stores, Appointment appointment) {
        if (stores.appointments().of(appointment.participant()).contains(appointment)) {
            return false;
        }
        stores.appointments().add(appointment);
        stores.audit()
                .add(new Act(
                        RootCommand.ACTOR,
                        "role-granted-" + ProgramDocument.word(appointment.role()),
                        appointment.participant().value(),
                        root.clock().instant()));
        return true;
    }

    private static Role role(String text) {
        Role role = Arrays.stream(Role.values())
                .filter(each -> ProgramDocument.word(each).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Stop.usage("person.no-role", text, grantable()));
        if (BY_IMPORT.contains(role)) {
            throw Stop.usage("person.by-import", text);
        }
        return role;
    }

    private static String grantable() {
        return EnumSet.complementOf(EnumSet.copyOf(BY_IMPORT)).stream()
                .map(ProgramDocument::word)
                .collect(Collectors.joining(", "));
    }

    /** The person with an id, or the end of the command. */
    static Participant known(Stores stores, String id) {
        String text = id.strip();
        if (text.isEmpty() || text.length() > 100) {
            throw Stop.usage("person.unknown", id);
        }
        return stores.participants()
                .find(Stop.unlessRefused(() -> new ParticipantId(text)))
                .orElseThrow(() -> Stop.usage("person.unknown", id));
    }

    private void noteListed(Stores stores, ProgramId program) {
        String verb = Sighting.ofList(Datum.WORK_CONTACT, Ground.COMMAND_LINE).verb();
        Sightings.note(
                stores,
                new Act(RootCommand.ACTOR, verb, program.value(), root.clock().instant()));
    }

    private static List<Program> programs(Stores stores, String program) {
        return program == null ? stores.programs().all() : List.of(ProgramCommands.known(stores, program));
    }

    private static Map<ParticipantId, List<Appointment>> people(Stores stores, String program) {
        return programs(stores, program).stream()
                .flatMap(each -> stores.appointments().in(each.id()).stream())
                .collect(Collectors.groupingBy(Appointment::participant, TreeMap::new, Collectors.toList()));
    }

    private static ObjectNode document(Stores stores, ParticipantId id, List<Appointment> appointments) {
        Participant person = stores.participants().find(id).orElseThrow();
        ObjectNode document =
                JsonNodeFactory.instance.objectNode().put("id", id.value()).put("name", person.name());
        document.put(
                "district", person.district() == null ? null : person.district().value());
        ArrayNode roles = document.putArray("roles");
        for (Appointment each : appointments) {
            roles.addObject()
                    .put("program", each.program().value())
                    .put("role", ProgramDocument.word(each.role()))
                    .put(
                            "district",
                            each.district() == null ? null : each.district().value());
        }
        return document;
    }
}
