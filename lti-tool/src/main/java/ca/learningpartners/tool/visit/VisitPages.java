package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.visit.CommentingVisit;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Leg;
import ca.learningpartners.mentorship.visit.Stop;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitPlan;
import ca.learningpartners.mentorship.visit.VisitState;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages about visits show, out of one reading. */
record VisitPages(Stores stores, Viewer viewer, Locale reader, LocalDate today, ZoneId zone) {

    private static final int MORNING = 8;
    private static final int EVENING = 18;

    /** The day it is where somebody is. */
    static LocalDate today(Room room, Stores stores, Viewer viewer) {
        return LocalDate.ofInstant(room.clock().instant(), stores.zones().of(viewer.id()));
    }

    VisitsPage list(Pairing pairing) {
        boolean open = pairing.concluded() == null && pairing.mayLog(viewer.id());
        return new VisitsPage(
                pairing.id().value(),
                name(pairing.partnerOf(viewer.id())),
                open,
                stores.visits().of(pairing.id()).stream()
                        .map(visit -> line(visit, open && waits(visit), ""))
                        .toList());
    }

    private boolean waits(Visit visit) {
        return visit.state(today) == VisitState.PLANNED && !visit.isAgreedBy(viewer.id());
    }

    VisitsPage.Line line(Visit visit, boolean waits, String names) {
        return new VisitsPage.Line(
                visit.id().value(),
                names,
                district(visit.plan().district()),
                Optional.ofNullable(visit.plan().first()),
                Optional.ofNullable(visit.plan().last()),
                visit.state(today),
                waits);
    }

    /** With the names of the two, for those who look after one of them. */
    VisitsPage.Line named(Visit visit) {
        return line(visit, false, String.join(" · ", names(visit)));
    }

    List<String> names(Visit visit) {
        Pairing pairing = stores.pairings().find(visit.pairing()).orElseThrow();
        return List.of(name(pairing.mentee()), name(pairing.mentor()));
    }

    /** The mentor's district is what the form for a new visit proposes. */
    @Nullable
    DistrictNumber proposed(Pairing pairing) {
        return stores.participants().find(pairing.mentor()).orElseThrow().district();
    }

    VisitFormPage form(
            String action, String back, Program program, VisitInput typed, Optional<UnfitField.Problem> problem) {
        Collator order = Collator.getInstance(reader);
        return new VisitFormPage(
                action,
                back,
                typed.shown(),
                stores.districts().all().stream()
                        .map(each -> new VisitFormPage.Choice(
                                String.valueOf(each.number().value()), each.name()))
                        .sorted(Comparator.comparing(VisitFormPage.Choice::name, order))
                        .toList(),
                program.template().topics().entrySet().stream()
                        .map(each -> new VisitFormPage.Choice(
                                each.getKey().key(), each.getValue().in(reader)))
                        .sorted(Comparator.comparing(VisitFormPage.Choice::name, order))
                        .toList(),
                program.template().objectives().stream()
                        .map(each -> new VisitFormPage.Choice(
                                each.code().value(), each.text().in(reader)))
                        .toList(),
                problem);
    }

    VisitPage one(Visit visit, Pairing pairing, Optional<UnfitField.Problem> problem) {
        Program program = stores.programs().find(pairing.program()).orElseThrow();
        VisitPlan plan = visit.plan();
        boolean partner = pairing.includes(viewer.id());
        List<Keepsake> keepsakes = partner ? stores.visits().keepsakes(visit.id()) : List.of();
        return new VisitPage(
                visit,
                visit.state(today),
                pairing.id().value(),
                program.id().value(),
                names(visit),
                district(plan.district()),
                plan.topics().stream()
                        .flatMap(topic ->
                                Stream.ofNullable(program.template().topics().get(topic)))
                        .map(text -> text.in(reader))
                        .toList(),
                plan.objectives().stream()
                        .flatMap(code -> program.objective(code).stream())
                        .map(objective -> objective.text().in(reader))
                        .toList(),
                days(plan),
                partner,
                visit.isAgreedBy(viewer.id()),
                visit.calledOff() == null
                        && visit.state(today) != VisitState.HAPPENED
                        && !commenting().coordinated(viewer.actor(), visit).isEmpty(),
                stores.visits().opinions(visit.id()).stream()
                        .map(each -> new VisitPage.Said(district(each.district()), each.fits()))
                        .toList(),
                keepsakes.stream()
                        .map(each -> new VisitPage.Kept(name(each.written().by()), each.text()))
                        .toList(),
                keepsakes.stream()
                        .filter(each -> each.written().by().equals(viewer.id()))
                        .map(Keepsake::text)
                        .findFirst()
                        .orElse(""),
                stores.visits().thanked(visit.id()).map(sent -> LocalDate.ofInstant(sent.at(), zone)),
                problem);
    }

    CommentingVisit commenting() {
        return new CommentingVisit(stores.pairings(), stores.participants(), stores.visits(), stores.audit());
    }

    /** Every day on which something is: those of the visit, of the way, and the one kept free. */
    private static List<VisitPage.Day> days(VisitPlan plan) {
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate last = plan.last();
        for (LocalDate day = plan.first(); day != null && last != null && !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        plan.legs().forEach(leg -> days.add(leg.day()));
        Optional.ofNullable(plan.reserve()).ifPresent(days::add);
        int from = plan.stops().stream()
                .mapToInt(stop -> stop.begins().getHour())
                .min()
                .orElse(MORNING);
        int to = plan.stops().stream()
                .mapToInt(stop -> stop.ends().getHour() + 1)
                .max()
                .orElse(EVENING);
        int begin = Math.min(from, MORNING);
        int hours = Math.max(to, EVENING) - begin;
        return days.stream().map(day -> day(plan, day, begin, hours)).toList();
    }

    private static VisitPage.Day day(VisitPlan plan, LocalDate day, int from, int hours) {
        List<Stop> stops =
                plan.stops().stream().filter(stop -> stop.day().equals(day)).toList();
        List<Leg> legs =
                plan.legs().stream().filter(leg -> leg.day().equals(day)).toList();
        return new VisitPage.Day(day, stops, legs, from, hours);
    }

    private String district(DistrictNumber number) {
        return stores.districts().find(number).map(District::name).orElse(number.toString());
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
