package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A bulletin with every kind of figure, of a program whose names a spreadsheet would take for formulas. */
final class InventedReport implements AutoCloseable {

    static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
    static final Measure MENTEES = new Measure("mentees", Theme.PARTICIPATION, Unit.PEOPLE, Datum.ELIGIBILITY);
    static final Measure MATCHED = new Measure("mentees-matched", Theme.PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure WAITING = new Measure("test-waiting-days", Theme.WAITING, Unit.DAYS, Datum.ELIGIBILITY);
    static final Measure KEPT = new Measure("test-kept", Theme.RETENTION, Unit.SHARE, Datum.RETENTION);
    static final Measure LINKED = new Measure("test-links", Theme.RESOURCES, Unit.THINGS, Datum.PUBLIC_WORK);
    static final String TITLE = "=HYPERLINK(\"http://evil.example\")";
    static final String BRANCH = "=2+5";

    static final List<Figure> FIGURES = List.of(
            shown(MENTEES, Slice.EVERYBODY, 1234, 1234),
            shown(MENTEES, Slice.district(27), 40, 40),
            hidden(MENTEES, Slice.district(52), Hidden.FEW, ""),
            hidden(MENTEES, Slice.district(93), Hidden.TOO_CLOSE_TO_EARLIER, ""),
            shown(MENTEES, new Slice(Dimension.BRANCH, BRANCH), 15, 15),
            shown(MATCHED, Slice.EVERYBODY, 1234, 0.125),
            shown(MATCHED, Slice.district(27), 40, 2.0 / 3),
            shown(WAITING, Slice.EVERYBODY, 1234, 12.5),
            Figure.shown(
                    KEPT.at(12),
                    Slice.EVERYBODY,
                    OptionalInt.of(41),
                    0.9024390243902439,
                    Optional.of(new Interval(0.7748, 0.9613)),
                    LocalDate.of(2026, 9, 30)),
            hidden(KEPT.at(12), Slice.district(27), Hidden.NOT_ESTIMABLE, "test-too-few"),
            Figure.shown(LINKED, Slice.EVERYBODY, OptionalInt.empty(), 3, Optional.empty(), AS_OF));

    private final InMemoryStore store = new InMemoryStore();
    final Program program = new Program(
            new ProgramId("leaders"),
            ProgramTemplate.newest("bcssa").orElseThrow(),
            new LocalText(TITLE, TITLE),
            LocalDate.of(2026, 8, 1),
            Stage.STEADY,
            new TreeSet<>());
    final Bulletin bulletin =
            new Bulletin(new BulletinId("b-1"), program.id(), AS_OF, null, Instant.parse("2026-11-01T09:10:00Z"));

    InventedReport() {
        store.write(stores -> {
            stores.programs().save(program);
            stores.districts().save(new District(new DistrictNumber(27), "Cariboo-Chilcotin", null, null));
            return stores.bulletins().add(bulletin, FIGURES);
        });
    }

    private static Figure shown(Measure measure, Slice slice, int people, double value) {
        return Figure.shown(measure, slice, OptionalInt.of(people), value, Optional.empty(), AS_OF);
    }

    private static Figure hidden(Measure measure, Slice slice, Hidden why, String because) {
        return Figure.hidden(measure, slice, why, because, AS_OF);
    }

    Report report(String kind, int... district) {
        Optional<DistrictNumber> of =
                district.length == 0 ? Optional.empty() : Optional.of(new DistrictNumber(district[0]));
        Report.Asked asked = new Report.Asked(ReportKind.named(kind).orElseThrow(), of);
        return store.read(stores -> Report.of(stores, asked, program, bulletin, FigureSight.OFFICE));
    }

    FigureWords words(Locale reader) {
        return store.read(stores -> FigureWords.of(stores, Messages.in(reader)));
    }

    @Override
    public void close() {
        store.close();
    }
}
