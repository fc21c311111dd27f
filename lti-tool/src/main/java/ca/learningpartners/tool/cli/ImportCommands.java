package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportingCohort.Counts;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Stores;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes in what coordinators keep in spreadsheets: all of a file or nothing of it. */
@Command(name = "import")
final class ImportCommands {

    @ParentCommand
    private RootCommand root;

    @Command(name = "participants")
    int participants(
            @Parameters(paramLabel = "FILE.csv") String file,
            @Option(names = "--program", required = true, paramLabel = "ID") String program,
            @Option(names = "--dry-run") boolean dryRun) {
        List<ImportProblem> problems = new ArrayList<>();
        List<Row> rows = CsvFile.rows(file, problems, root.progress());
        return tell(file, dryRun, CohortImport.run(root, program, rows, problems, dryRun), problems);
    }

    @Command(name = "districts")
    int districts(@Parameters(paramLabel = "FILE.csv") String file, @Option(names = "--dry-run") boolean dryRun) {
        List<ImportProblem> problems = new ArrayList<>();
        Map<DistrictNumber, District> districts = DistrictsFile.read(file, problems, root.progress());
        Optional<Counts> counts = problems.isEmpty()
                ? Optional.of(root.inFolder(folder -> dryRun
                        ? folder.store(Purpose.COMMAND_LINE).read(stores -> count(districts.values(), stores, true))
                        : folder.store(Purpose.COMMAND_LINE).write(stores -> count(districts.values(), stores, false))))
                : Optional.empty();
        return tell(file, dryRun, counts, problems);
    }

    @Command(name = "outcomes")
    int outcomes(
            @Parameters(paramLabel = "FILE.csv") String file,
            @Option(names = "--program", required = true, paramLabel = "ID") String program,
            @Option(names = "--dry-run") boolean dryRun) {
        List<ImportProblem> problems = new ArrayList<>();
        List<Row> rows = CsvFile.rows(file, problems, root.progress());
        return tell(file, dryRun, OutcomeImport.run(root, program, rows, problems, dryRun), problems);
    }

    private Counts count(Collection<District> districts, Stores stores, boolean dryRun) {
        int added = 0;
        int changed = 0;
        for (District district : districts) {
            Optional<District> before = stores.districts().find(district.number());
            if (before.isEmpty() || !before.get().equals(district)) {
                added += before.isEmpty() ? 1 : 0;
                changed += before.isEmpty() ? 0 : 1;
                if (!dryRun) {
                    stores.districts().save(district);
                    stores.audit()
                            .add(new Act(
                                    RootCommand.ACTOR,
                                    before.isEmpty() ? "district-imported" : "district-changed-by-import",
                                    district.number().toString(),
                                    root.clock().instant()));
                }
            }
        }
        return new Counts(added, changed, districts.size() - added - changed);
    }

    private int tell(String file, boolean dryRun, Optional<Counts> done, List<ImportProblem> problems) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("imported", done.isPresent() && !dryRun);
        Console console = root.console();
        if (done.isEmpty()) {
            Problems report = new Problems(console.sentences(), problems);
            report.tell(file, console);
            console.complain(
                    problems.size() < Problems.MOST ? "problems.count" : "problems.count.least", problems.size());
            document.set("problems", report.json());
            root.show(document, () -> {});
            return Stop.USAGE;
        }
        Counts counts = done.get();
        document.put("dryRun", dryRun)
                .put("added", counts.added())
                .put("changed", counts.changed())
                .put("unchanged", counts.unchanged());
        document.putArray("problems");
        KeptAnswers kept = new KeptAnswers(counts.kept());
        kept.into(document);
        String key =
                dryRun ? "import.would" : counts.added() + counts.changed() == 0 ? "import.nothing" : "import.done";
        String sentence = console.sentences().get(key, counts.added(), counts.changed(), counts.unchanged());
        root.show(document, () -> console.print(sentence));
        kept.tell(console);
        return 0;
    }
}
