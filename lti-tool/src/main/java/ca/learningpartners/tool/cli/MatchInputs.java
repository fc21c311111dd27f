package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.district.BundledDistricts;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.Conflict;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.participant.CohortFile;
import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.CohortReading;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.tool.runtime.CsvRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What goes into a matching without a server, the same for {@code match} and {@code match why}. */
final class MatchInputs {

    @Option(names = "--participants", paramLabel = "FILE.csv")
    private String participants;

    @Option(names = "--policy", paramLabel = "FILE.yaml")
    private String policy;

    @Option(names = "--program-template", paramLabel = "bcssa|ptmp")
    private String template;

    @Option(names = "--districts", paramLabel = "FILE.csv")
    private String districts;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD")
    private LocalDate today;

    @Option(names = "--scores", paramLabel = "FILE.csv")
    private String scores;

    @Option(names = "--capacity", paramLabel = "FILE.csv")
    private String capacity;

    @Option(names = "--floor")
    private boolean floor;

    @Option(names = "--pin", paramLabel = "MENTEE=MENTOR")
    private List<String> pins = List.of();

    @Option(names = "--forbid", paramLabel = "MENTEE=MENTOR")
    private List<String> forbidden = List.of();

    /** Reads the files, or ends the command with everything that is wrong with them. */
    MatchCase read(RootCommand root) {
        if ((participants == null) == (scores == null)) {
            throw Stop.usage("match.one-input");
        }
        boolean mixed = scores == null
                ? capacity != null || floor
                : Stream.of(policy, template, districts, today).anyMatch(Objects::nonNull);
        if (mixed) {
            throw Stop.usage(scores == null ? "match.not-with-participants" : "match.not-with-scores");
        }
        return scores == null ? cohort(root) : scores(root.console(), root.progress());
    }

    /** The pins and forbidden pairs, once it is known who there is. Ends the command if they cannot hold together. */
    Constraints constraints(RootCommand root, MatchCase people) {
        List<Constraint> constraints = new ArrayList<>();
        for (String pin : pins) {
            NamedPair pair = NamedPair.parse("--pin", pin, people);
            pair.requireEligible(people);
            constraints.add(Constraint.pin(pair.mentee(), pair.mentor()));
        }
        for (String pair : forbidden) {
            NamedPair named = NamedPair.parse("--forbid", pair, people);
            if (named.leftOut(people).isEmpty()) {
                constraints.add(Constraint.forbid(named.mentee(), named.mentor()));
            }
        }
        people.conflict(constraints).ifPresent(conflict -> {
            throw refused(conflict, root.console().sentences());
        });
        return Constraints.of(constraints);
    }

    private static Stop refused(Conflict conflict, Sentences sentences) {
        String options = conflict.constraints().stream()
                .map(each -> (each.kind() == Constraint.Kind.PIN ? "--pin " : "--forbid ") + each.mentee() + "="
                        + each.mentor())
                .collect(Collectors.joining(", "));
        String rule = conflict.rule() == null ? "" : sentences.orCode("reason.", conflict.rule());
        return Stop.usage("match.conflict." + conflict.reason().code(), options, rule);
    }

    private MatchCase scores(Console console, Progress progress) {
        List<ImportProblem> problems = new ArrayList<>();
        Optional<ScoresFile> file = ScoresFile.read(scores, problems, progress);
        refuseIfAny(scores, problems, console);
        if (capacity != null) {
            file.ifPresent(read -> read.readCapacities(capacity, problems));
            refuseIfAny(capacity, problems, console);
        }
        return new ScoresCase(file.orElseThrow().table(), floor);
    }

    private MatchCase cohort(RootCommand root) {
        LocalDate day = today == null ? LocalDate.now(root.clock()) : today;
        ProgramTemplate chosen = ProgramCreating.template(template == null ? "bcssa" : template);
        Program program = new Program(
                new ProgramId("match"), chosen, chosen.title(), day, Stage.PILOT, Collections.emptySortedSet());
        Console console = root.console();
        MatchingPolicy rules = policy(MatchingPolicy.of(program), console);
        Map<DistrictNumber, District> known = districts(console, root.progress());
        List<ImportProblem> form = new ArrayList<>();
        List<Row> rows = CsvFile.rows(participants, form, root.progress());
        CohortReading reading = new CohortFile(program, number -> Optional.ofNullable(known.get(number))).read(rows);
        if (reading instanceof CohortReading.Faulty faulty) {
            form = CsvRows.both(form, faulty.problems());
        }
        refuseIfAny(participants, form, console);
        return new CohortCase(((CohortReading.Complete) reading).cohort(), program.eligibility(), rules, day);
    }

    private MatchingPolicy policy(MatchingPolicy defaults, Console console) {
        if (policy == null) {
            return defaults;
        }
        List<ImportProblem> problems = new ArrayList<>();
        MatchingPolicy read = PolicyFile.read(policy, defaults, problems);
        refuseIfAny(policy, problems, console);
        return read;
    }

    private Map<DistrictNumber, District> districts(Console console, Progress progress) {
        if (districts == null) {
            return BundledDistricts.all().stream().collect(Collectors.toMap(District::number, Function.identity()));
        }
        List<ImportProblem> problems = new ArrayList<>();
        Map<DistrictNumber, District> read = DistrictsFile.read(districts, problems, progress);
        refuseIfAny(districts, problems, console);
        return read;
    }

    private static void refuseIfAny(String file, List<ImportProblem> problems, Console console) {
        if (!problems.isEmpty()) {
            new Problems(console.sentences(), problems).tell(file, console);
            throw Stop.usage("problems.count", problems.size());
        }
    }
}
