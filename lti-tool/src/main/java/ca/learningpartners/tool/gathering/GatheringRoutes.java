package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringDraft;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringStep;
import ca.learningpartners.mentorship.gathering.GatheringYears;
import ca.learningpartners.mentorship.gathering.PlanningGatherings;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramYear;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The gatherings of a program: its year, planning them, holding one otherwise, cancelling one. */
public final class GatheringRoutes {

    private static final String YEAR = "/programs/{program}/gatherings";

    private static final int BOARD = 200;

    private final HallRoutes hall;
    private final GatheringMail mail;
    private final GatheringPageRoutes page;
    private final List<Part> parts;

    /** Further pages about gatherings. */
    interface Part {
        void register(RoutesConfig routes);
    }

    /** @param secret what ballots and codes are worked out with */
    public GatheringRoutes(Room room, Viewing viewing, URI baseUrl, byte[] secret) {
        this.hall = new HallRoutes(room, viewing);
        this.mail = new GatheringMail(room.database(), baseUrl);
        this.page = new GatheringPageRoutes(hall, mail, secret);
        this.parts = List.of(
                page::register,
                new TopicRoutes(hall)::register,
                new BoardRoutes(hall)::register,
                new BallotRoutes(hall, secret)::register,
                new SlotRoutes(hall)::register,
                new GuestRoutes(hall, secret)::register,
                new TableRoutes(hall)::register,
                new TakeawayRoutes(hall)::register);
    }

    public void register(RoutesConfig routes) {
        routes.get(YEAR, this::year);
        routes.get(YEAR + "/plan", context -> showPlan(context, Filled.EMPTY));
        routes.post(YEAR, this::plan);
        routes.get("/gatherings/{gathering}/change", context -> showChange(context, Filled.EMPTY));
        routes.post("/gatherings/{gathering}", this::change);
        routes.post("/gatherings/{gathering}/cancellation", this::cancel);
        parts.forEach(part -> part.register(routes));
    }

    private void year(Context context) {
        Viewer viewer = hall.viewer(context);
        YearPage page = viewer.store().read(stores -> {
            Program program = HallRoutes.program(context, viewer, stores);
            return page(program, asked(context, program), viewer, stores);
        });
        hall.showProgram(context, "gatherings", page);
    }

    private YearPage page(Program program, ProgramYear year, Viewer viewer, Stores stores) {
        List<Gathering> all = stores.gatherings().of(program.id(), year.number());
        List<Gathering> held = all.stream().filter(Gathering::isHeld).toList();
        int most = program.template().gatherings().size();
        return new YearPage(
                program,
                year,
                years(program),
                dots(program, year, held),
                all.stream().filter(gathering -> !gathering.isHeld()).toList(),
                next(held, viewer, stores),
                most == 0 || held.size() < most,
                viewer.isOffice(program.id()),
                stores.topics().issues(program.id(), BOARD).size(),
                hall.room().today());
    }

    private static List<YearPage.Dot> dots(Program program, ProgramYear year, List<Gathering> held) {
        if (program.template().gatherings().isEmpty()) {
            return held.stream()
                    .map(gathering -> new YearPage.Dot(gathering.plan().hours().day(), Optional.of(gathering)))
                    .toList();
        }
        return months(program, year).stream()
                .map(month -> new YearPage.Dot(
                        month.atDay(1),
                        held.stream()
                                .filter(gathering -> gathering.slot().equals(month.toString()))
                                .findFirst()))
                .toList();
    }

    /** The months of a year's gatherings, in its order. */
    private static List<YearMonth> months(Program program, ProgramYear year) {
        YearMonth first = YearMonth.from(year.firstDay());
        return program.template().gatherings().stream()
                .map(month -> first.plusMonths((month.getValue() - first.getMonthValue() + 12) % 12))
                .toList();
    }

    private Optional<YearPage.Next> next(List<Gathering> held, Viewer viewer, Stores stores) {
        for (Gathering gathering : held) {
            List<GatheringStep> steps = Seen.steps(stores).of(viewer.actor(), gathering, hall.now());
            if (!steps.isEmpty()) {
                return Optional.of(new YearPage.Next(
                        steps.get(0), gathering, GatheringPage.address(gathering.id(), steps.get(0))));
            }
        }
        return Optional.empty();
    }

    private ProgramYear asked(Context context, Program program) {
        int now = ProgramYear.ofGatherings(program, hall.room().today()).number();
        OptionalInt asked = number(Forms.text(context, "year").orElse(Forms.asked(context, "year")));
        return ProgramYear.ofGatherings(program, years(program).nearest(asked.orElse(now)));
    }

    private GatheringYears years(Program program) {
        return GatheringYears.of(program, hall.room().today());
    }

    private static OptionalInt number(String text) {
        return text.matches("[0-9]{4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private void showPlan(Context context, Filled filled) {
        Viewer viewer = hall.viewer(context);
        PlanPage page = viewer.store().read(stores -> {
            Program program = HallRoutes.program(context, viewer, stores);
            if (!viewer.isOffice(program.id())) {
                throw new NotFoundResponse();
            }
            ProgramYear year = asked(context, program);
            return new PlanPage(program, year, blocks(program, year, filled, stores), Optional.empty(), filled);
        });
        hall.showProgram(context, "gathering-plan", page);
    }

    private List<PlanPage.Block> blocks(Program program, ProgramYear year, Filled filled, Stores stores) {
        if (program.template().gatherings().isEmpty()) {
            return List.of(block("g0-", filled, year.firstDay(), year.lastDay(), Optional.empty()));
        }
        List<String> taken = stores.gatherings().of(program.id(), year.number()).stream()
                .filter(Gathering::isHeld)
                .map(Gathering::slot)
                .toList();
        List<PlanPage.Block> blocks = new ArrayList<>();
        for (YearMonth month : months(program, year)) {
            boolean typed = !filled.or("plan", "g" + month.getMonthValue() + "-date", "")
                    .isEmpty();
            if (typed || !taken.contains(month.toString())) {
                blocks.add(block(
                        "g" + month.getMonthValue() + "-",
                        filled,
                        month.atDay(1),
                        month.atEndOfMonth(),
                        Optional.empty()));
            }
        }
        return blocks;
    }

    private static PlanPage.Block block(
            String prefix, Filled filled, LocalDate first, LocalDate last, Optional<Gathering> now) {
        String id = filled.or("plan", prefix + "id", GatheringId.random().value());
        YearMonth month = YearMonth.from(first);
        return new PlanPage.Block(
                prefix,
                UnfitField.isMadeHere(id) ? new GatheringId(id) : GatheringId.random(),
                first,
                last,
                Messages.in(Messages.ENGLISH)
                        .get("gathering.called", Messages.in(Messages.ENGLISH).month(month)),
                Messages.in(Messages.FRENCH)
                        .get("gathering.called", Messages.in(Messages.FRENCH).month(month)),
                now);
    }

    private void plan(Context context) {
        Viewer viewer = hall.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        int year = number(Forms.text(context, "year").orElse("")).orElseThrow(NotFoundResponse::new);
        hall.inForm(
                context,
                "plan",
                "/programs/" + id + "/gatherings?year=" + year + "&done=gatherings-planned",
                filled -> showPlan(context, filled),
                stores -> planning(stores).plan(viewer.actor(), id, year, drafts(context), hall.now()));
    }

    /** Those for which a day was chosen. */
    private static Map<GatheringId, GatheringDraft> drafts(Context context) {
        Map<GatheringId, GatheringDraft> drafts = new LinkedHashMap<>();
        for (String prefix : context.formParams("block")) {
            PlanInput input = new PlanInput(context, prefix);
            if (input.isMeant()) {
                String id = Forms.text(context, prefix + "id").orElse("");
                drafts.put(UnfitField.madeHere(id, GatheringId::new), input.draft());
            }
        }
        if (drafts.isEmpty()) {
            throw new UnfitField("date", Refusal.of("gathering-day-needed"));
        }
        return drafts;
    }

    private void showChange(Context context, Filled filled) {
        Viewer viewer = hall.viewer(context);
        PlanPage page = viewer.store().read(stores -> {
            Seen seen = hall.seen(context, viewer, stores);
            if (!seen.isOffice() || !seen.gathering().isHeld()) {
                throw new NotFoundResponse();
            }
            return changePage(seen, filled);
        });
        hall.showProgram(context, "gathering-plan", page);
    }

    private static PlanPage changePage(Seen seen, Filled filled) {
        Gathering gathering = seen.gathering();
        ProgramYear year = ProgramYear.ofGatherings(seen.program(), gathering.year());
        YearMonth month = YearMonth.from(gathering.plan().hours().day());
        boolean months = !seen.program().template().gatherings().isEmpty();
        PlanPage.Block block = block(
                "g0-",
                filled,
                months ? month.atDay(1) : year.firstDay(),
                months ? month.atEndOfMonth() : year.lastDay(),
                Optional.of(gathering));
        return new PlanPage(seen.program(), year, List.of(block), Optional.of(gathering), filled);
    }

    private void change(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        hall.inForm(
                context,
                "plan",
                "/gatherings/" + id + "?done=gathering-changed",
                filled -> showChange(context, filled),
                stores -> {
                    int sequence = stores.gatherings()
                            .find(id)
                            .map(Gathering::sequence)
                            .orElse(0);
                    Gathering changed = planning(stores)
                            .change(
                                    viewer.actor(),
                                    id,
                                    Forms.value(context, "revision", Integer::valueOf)
                                            .orElse(-1),
                                    new PlanInput(context, "g0-").draft(),
                                    hall.now());
                    if (changed.sequence() > sequence) {
                        mail.tellGuests(changed, stores, hall.now());
                    }
                });
    }

    private void cancel(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        hall.inForm(
                context,
                "cancellation",
                "/gatherings/" + id + "?done=gathering-cancelled",
                filled -> page.show(context, filled),
                stores -> {
                    Gathering before = hall.seen(context, viewer, stores).gathering();
                    String reason = HallRoutes.line(context, "reason", Gathering.LONGEST_REASON);
                    Gathering cancelled = planning(stores).cancel(viewer.actor(), id, reason, hall.now());
                    if (before.isHeld()) {
                        mail.tellGuests(cancelled, stores, hall.now());
                    }
                });
    }

    private static PlanningGatherings planning(Stores stores) {
        return new PlanningGatherings(stores.programs(), stores.gatherings(), stores.audit());
    }
}
