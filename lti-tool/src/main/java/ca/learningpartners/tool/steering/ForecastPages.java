package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramYear;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts together what the forecast shows to somebody. */
final class ForecastPages {

    private static final int PAGE = 20;
    private static final Comparator<ForecastPage.Line> SHORTEST_FIRST =
            Comparator.comparing(ForecastPage.Line::difference).thenComparing(line -> Integer.valueOf(line.number()));

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final ZoneId zone;
    private final ProgramYear coming;
    private final Map<DistrictNumber, Funnel> funnels;
    private final Map<DistrictNumber, Integer> expected = new HashMap<>();

    ForecastPages(
            Stores stores,
            Program program,
            Viewer viewer,
            Map<DistrictNumber, Funnel> funnels,
            LocalDate today,
            ZoneId zone) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.zone = zone;
        this.funnels = funnels;
        this.coming = coming(program, today);
        stores.expectations()
                .of(program.id(), coming.number())
                .forEach(said -> expected.put(said.district(), said.expected()));
    }

    /** The year after the one a day belongs to; before the program begins, its first. */
    static ProgramYear coming(Program program, LocalDate today) {
        LocalDate next = today.isBefore(program.startsOn())
                ? program.startsOn()
                : ProgramYear.of(program, today).lastDay().plusDays(1);
        return ProgramYear.of(program, next);
    }

    /** What was typed into a district's form and refused. */
    record Typed(String number, UnfitField.Problem problem) {}

    ForecastPage page(int wanted, Optional<DistrictNumber> chosen, Optional<Typed> typed, Locale reader) {
        List<ForecastPage.Line> lines =
                districts().stream().map(this::line).sorted(SHORTEST_FIRST).toList();
        int number = Math.min(wanted, Math.max(lines.size() - 1, 0) / PAGE);
        int to = Math.min((number + 1) * PAGE, lines.size());
        Optional<DistrictNumber> close = chosen.or(this::onlyOne);
        return new ForecastPage(
                program.id().value(),
                program.title().in(reader),
                isOffice(),
                coming.number(),
                coming.firstDay(),
                total(lines),
                close.isPresent() ? List.of() : lines.subList(number * PAGE, to),
                lines.stream()
                        .mapToInt(line -> Math.max(line.needed(), line.places()))
                        .max()
                        .orElse(1),
                number,
                to < lines.size() && close.isEmpty(),
                close.map(district -> detail(district, typed)));
    }

    private boolean isOffice() {
        return viewer.isOffice(program.id());
    }

    private Optional<DistrictNumber> onlyOne() {
        return Optional.of(districts()).filter(all -> all.size() == 1).map(SortedSet::first);
    }

    /** The viewer's; for the Office the partner districts, and where every district takes part those with people. */
    private SortedSet<DistrictNumber> districts() {
        if (!isOffice()) {
            return new TreeSet<>(viewer.coordinated(program.id()));
        }
        SortedSet<DistrictNumber> all = new TreeSet<>(program.partners());
        all.addAll(funnels.keySet());
        all.addAll(expected.keySet());
        return all;
    }

    private ForecastPage.Line line(DistrictNumber district) {
        Funnel funnel = funnels.getOrDefault(district, Funnel.NOBODY);
        return new ForecastPage.Line(
                String.valueOf(district.value()),
                stores.districts().find(district).map(PartnerRoutes::line).orElse(district.toString()),
                funnel.mentees().waiting(),
                Optional.ofNullable(expected.get(district)),
                funnel.mentors().places());
    }

    private static ForecastPage.Line total(List<ForecastPage.Line> lines) {
        return new ForecastPage.Line(
                "0",
                "",
                lines.stream().mapToInt(ForecastPage.Line::waiting).sum(),
                Optional.of(lines.stream()
                        .mapToInt(line -> line.expected().orElse(0))
                        .sum()),
                lines.stream().mapToInt(ForecastPage.Line::places).sum());
    }

    private ForecastPage.Detail detail(DistrictNumber district, Optional<Typed> typed) {
        ForecastPage.Line line = line(district);
        return new ForecastPage.Detail(
                line,
                funnels.getOrDefault(district, Funnel.NOBODY),
                viewer.coordinated(program.id()).contains(district),
                typed.map(Typed::number)
                        .orElse(line.expected().map(String::valueOf).orElse("")),
                typed.map(Typed::problem),
                stores.expectations().history(program.id(), district, coming.number()).stream()
                        .map(this::said)
                        .toList());
    }

    private ForecastPage.Said said(ExpectedMembers said) {
        return new ForecastPage.Said(
                said.expected(),
                stores.participants()
                        .find(said.said().by())
                        .map(Participant::name)
                        .orElse(""),
                LocalDate.ofInstant(said.said().at(), zone));
    }
}
