package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.outcome.ImportingOutcomes;
import ca.learningpartners.mentorship.outcome.OutcomeFile;
import ca.learningpartners.mentorship.outcome.OutcomeReading;
import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportingCohort.Counts;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.CsvRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what became of people: checks the whole file and saves it in one transaction, which a dry run takes back. */
final class OutcomeImport {

    private final RootCommand root;
    private final List<Row> rows;
    private final List<ImportProblem> problems;

    private OutcomeImport(RootCommand root, List<Row> rows, List<ImportProblem> problems) {
        this.root = root;
        this.rows = rows;
        this.problems = problems;
    }

    /**
     * Imports, or finds out why it can't.
     *
     * @param problems what is wrong with the file's form; receives what is wrong with what it says
     * @return what was done; empty if there are problems
     */
    static Optional<Counts> run(
            RootCommand root, String program, List<Row> rows, List<ImportProblem> problems, boolean dryRun) {
        OutcomeImport work = new OutcomeImport(root, rows, problems);
        try {
            return root.inFolder(
                    folder -> folder.store(Purpose.EVALUATING).write(stores -> work.save(stores, program, dryRun)));
        } catch (TakenBack e) {
            return Optional.of(e.counts());
        }
    }

    private Optional<Counts> save(Stores stores, String name, boolean dryRun) {
        Program program = ProgramCommands.known(stores, name);
        OutcomeReading reading = read(stores, program);
        if (reading instanceof OutcomeReading.Faulty faulty) {
            List<ImportProblem> form = List.copyOf(problems);
            problems.clear();
            problems.addAll(CsvRows.both(form, faulty.problems()));
        }
        if (!problems.isEmpty() || !(reading instanceof OutcomeReading.Complete complete)) {
            return Optional.empty();
        }
        Counts counts = new ImportingOutcomes(stores.outcomes(), stores.audit())
                .save(program.id(), complete, RootCommand.ACTOR, root.clock().instant());
        if (dryRun) {
            throw new TakenBack(counts);
        }
        return Optional.of(counts);
    }

    private OutcomeReading read(Stores stores, Program program) {
        Map<ParticipantId, Mentee> mentees =
                stores.enrolments().mentees(program.id()).stream().collect(Collectors.toMap(Mentee::id, each -> each));
        return new OutcomeFile(id -> Optional.ofNullable(mentees.get(id)), true, LocalDate.now(root.clock()))
                .read(rows);
    }
}
