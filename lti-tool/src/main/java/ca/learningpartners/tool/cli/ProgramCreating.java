package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts a program from a template. */
@Command(name = "create")
final class ProgramCreating implements Callable<Integer> {

    @ParentCommand
    private ProgramCommands programs;

    @Option(names = "--template", required = true, paramLabel = "bcssa|ptmp")
    private String template;

    @Option(names = "--id", paramLabel = "ID")
    private String id;

    @Option(names = "--title-en", paramLabel = "TEXT")
    private String titleEn;

    @Option(names = "--title-fr", paramLabel = "TEXT")
    private String titleFr;

    @Option(names = "--starts", paramLabel = "YYYY-MM-DD")
    private LocalDate starts;

    @Option(names = "--stage", defaultValue = "pilot", paramLabel = "pilot|scale|steady")
    private Stage stage;

    @Option(names = "--partner", arity = "1..*", split = ",", paramLabel = "N")
    private List<String> partners = List.of();

    @Override
    public Integer call() {
        RootCommand root = programs.root();
        ProgramTemplate chosen = template(template);
        LocalDate startsOn = starts == null ? programYear(LocalDate.now(root.clock())) : starts;
        SortedSet<DistrictNumber> districts = new TreeSet<>();
        partners.stream().map(VouchedOption::district).forEach(districts::add);
        LocalText title = Stop.unlessRefused(() -> new LocalText(
                titleEn == null ? chosen.title().en() : titleEn,
                titleFr == null ? chosen.title().fr() : titleFr));
        Program created =
                root.inFolder(folder -> folder.store(Purpose.COMMAND_LINE).write(stores -> {
                    requireKnown(districts, stores);
                    Program program = program(id(stores, startsOn), chosen, title, startsOn, districts);
                    stores.programs().save(program);
                    stores.audit()
                            .add(new Act(
                                    RootCommand.ACTOR,
                                    "program-created",
                                    program.id().value(),
                                    root.clock().instant()));
                    return program;
                }));
        root.show(
                ProgramDocument.complete(created),
                () -> root.console().print(created.id().value()));
        root.console()
                .say("program.created", created.title().in(root.surroundings().reader()));
        return 0;
    }

    /** A template by its name, or the end of the command. */
    static ProgramTemplate template(String name) {
        return ProgramTemplate.newest(name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Stop.usage("program.no-template", name, String.join(", ", ProgramTemplate.NAMES)));
    }

    /** Program years begin with August. */
    private static LocalDate programYear(LocalDate today) {
        int year = today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() - 1 : today.getYear();
        return LocalDate.of(year, Month.AUGUST, 1);
    }

    private static void requireKnown(SortedSet<DistrictNumber> districts, Stores stores) {
        districts.stream()
                .filter(each -> stores.districts().find(each).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw Stop.usage("program.unknown-district", unknown);
                });
    }

    private Program program(
            ProgramId called,
            ProgramTemplate chosen,
            LocalText title,
            LocalDate startsOn,
            SortedSet<DistrictNumber> districts) {
        return Stop.unlessRefused(() -> new Program(called, chosen, title, startsOn, stage, districts));
    }

    private ProgramId id(Stores stores, LocalDate startsOn) {
        if (id != null) {
            ProgramId chosen = ProgramId.parse(id).orElseThrow(() -> Stop.usage("program.bad-id", id));
            if (stores.programs().find(chosen).isPresent()) {
                throw Stop.usage("program.taken", chosen);
            }
            return chosen;
        }
        String plain = template.strip().toLowerCase(Locale.ROOT) + "-" + startsOn.getYear();
        ProgramId free = new ProgramId(plain);
        for (int next = 2; stores.programs().find(free).isPresent(); next++) {
            free = new ProgramId(plain + "-" + next);
        }
        return free;
    }
}
