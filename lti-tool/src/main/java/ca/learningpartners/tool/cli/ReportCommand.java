package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.FigureMaking;
import ca.learningpartners.tool.report.Codebook;
import ca.learningpartners.tool.report.Report;
import ca.learningpartners.tool.report.ReportFormat;
import ca.learningpartners.tool.report.ReportKind;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a report along: figures of a bulletin as the Office sees them, as a table, a workbook or a document. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    /** The language of the words in a file. */
    enum Language {
        EN,
        FR
    }

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "NAME")
    private String name;

    @Option(names = "--program", paramLabel = "ID", required = true)
    private String program;

    @Option(names = "--format", paramLabel = "csv|xlsx|json", defaultValue = "csv")
    private ReportFormat format;

    @Option(names = "--as-of", paramLabel = "DAY")
    private LocalDate asOf;

    @Option(names = "--district", paramLabel = "N")
    private Integer district;

    @Option(names = "--lang", paramLabel = "en|fr")
    private Language language;

    @Option(names = "--output", paramLabel = "FILE")
    private Path output;

    @Option(names = "--make")
    private boolean make;

    @Option(names = "--codebook")
    private boolean codebook;

    @Override
    public Integer call() {
        Report.Asked asked = asked();
        ReportFormat form = root.json() ? ReportFormat.JSON : format;
        if (form == ReportFormat.XLSX
                && !codebook
                && output == null
                && root.surroundings().showsOutput()) {
            throw Stop.usage("report.no-terminal");
        }
        write(root.inExistingFolder(folder -> {
            if (make) {
                make(folder);
            }
            return folder.store(Purpose.COMMAND_LINE).write(stores -> bytes(stores, asked, form));
        }));
        return 0;
    }

    private Report.Asked asked() {
        ReportKind kind = ReportKind.named(name.strip()).orElseThrow(() -> Stop.usage("report.unknown", name, names()));
        if (kind.ofDistrict() && district == null) {
            throw Stop.usage("report.which-district", kind.name());
        }
        Optional<DistrictNumber> of =
                Optional.ofNullable(district).map(number -> Stop.unlessRefused(() -> new DistrictNumber(number)));
        return new Report.Asked(kind, of);
    }

    private static String names() {
        return ReportKind.ALL.stream().map(ReportKind::name).collect(Collectors.joining(", "));
    }

    /** As of the day that is asked for, or of the end of the month before; if there is one, it stands. */
    private void make(DataFolder folder) {
        LocalDate today = LocalDate.now(root.clock());
        LocalDate day = asOf == null ? today.withDayOfMonth(1).minusDays(1) : asOf;
        Store store = folder.store(Purpose.EVALUATING);
        Program of = store.read(stores -> ProgramCommands.known(stores, program));
        if (!day.isBefore(today) || day.isBefore(of.startsOn())) {
            throw Stop.usage("report.no-such-day", day, of.startsOn());
        }
        new FigureMaking(folder.identities(), root.clock().getZone()).make(store, of, day, now());
    }

    private byte[] bytes(Stores stores, Report.Asked asked, ReportFormat form) {
        Program of = ProgramCommands.known(stores, program);
        asked.district()
                .filter(number -> FigureSight.OFFICE
                        .place(stores, of, String.valueOf(number.value()))
                        .isEmpty())
                .ifPresent(number -> {
                    throw Stop.usage("report.unknown-district", number.value());
                });
        Report report = Report.of(stores, asked, of, bulletin(stores, of), FigureSight.OFFICE);
        stores.audit()
                .add(new Act(
                        RootCommand.ACTOR,
                        "report-taken",
                        of.id() + "/" + asked.kind().name(),
                        now()));
        FigureWords words = FigureWords.of(stores, messages(), of);
        return codebook ? Codebook.of(report, words).csv().bytes() : form.bytes(report, words);
    }

    private Bulletin bulletin(Stores stores, Program of) {
        return (asOf == null
                        ? stores.bulletins().latest(of.id())
                        : stores.bulletins().on(of.id(), asOf))
                .orElseThrow(() -> asOf == null
                        ? Stop.failed("report.no-bulletin", of.id(), name)
                        : Stop.failed("report.no-bulletin-of", asOf, of.id(), name));
    }

    private Messages messages() {
        if (language == null) {
            return Messages.in(root.surroundings().reader());
        }
        return Messages.in(language == Language.FR ? Messages.FRENCH : Messages.ENGLISH);
    }

    private void write(byte[] bytes) {
        try {
            if (output == null) {
                root.surroundings().out().write(bytes);
                root.surroundings().out().flush();
            } else {
                Files.write(output, bytes);
                root.console().say("report.written", output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant now() {
        return root.clock().instant();
    }
}
