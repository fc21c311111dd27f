package ca.learningpartners.embed;

import ca.learningpartners.mentorship.district.BundledDistricts;
import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.participant.CohortFile;
import ca.learningpartners.mentorship.participant.ImportingCohort;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Opens a store, loads the sample cohort, and prints the match and its proof. */
public final class MatchACohort {

    private MatchACohort() {}

    public static void main(String[] args) throws IOException {
        Path sample = Path.of(args.length > 0 ? args[0] : "samples/data/bcssa.csv");
        Path file = Files.createTempDirectory("embed").resolve("mentorship.db");
        match(sample, file, LocalDate.of(2026, 11, 21), System.out);
    }

    static void match(Path sample, Path file, LocalDate today, PrintStream out) throws IOException {
        // snippet:embed
        try (var store = JdbiStore.open("jdbc:sqlite:" + file)) {
            var template = ProgramTemplate.newest("bcssa").orElseThrow();
            var program = Program.of(template, new ProgramId("bcssa-2026"), LocalDate.of(2026, 8, 1));
            var reading = new CohortFile(program, BundledDistricts::find).read(rows(sample));
            store.write(stores -> {
                stores.programs().save(program);
                return new ImportingCohort(
                                stores.participants(), stores.enrolments(), stores.appointments(), stores.audit())
                        .save(program.id(), reading.orElseThrow(), "embed", Instant.now());
            });
            var cohort = store.read(stores -> Cohort.of(stores.enrolments(), program.id()));
            print(Matching.match(cohort, MatchingPolicy.of(program), today), out);
        }
        // end
    }

    private static void print(Proposal proposal, PrintStream out) {
        proposal.pairs()
                .forEach(pair -> out.printf("%s – %s  %.6f%n", pair.mentee(), pair.mentor(), pair.score() / 1e6));
        out.printf(
                "%d pairs, total %.6f, worst %.6f%n",
                proposal.pairs().size(), proposal.total() / 1e6, proposal.worst() / 1e6);
        var proof = proposal.floor() == null
                ? proposal.certificate()
                : proposal.floor().certificate();
        out.printf(
                "proved: the duals exceed %d matches and the total by %.6f%n",
                proposal.pairs().size(), proof.gap() / 1e6);
    }

    private static List<CohortFile.Row> rows(Path file) {
        try (Stream<CsvRecord> records = CsvReader.builder().ofCsvRecord(file).stream()) {
            return records.map(record -> new CohortFile.Row(record.getStartingLineNumber(), record.getFields()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
