package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.quality.Appraisal;
import ca.learningpartners.mentorship.quality.AppraisalId;
import ca.learningpartners.mentorship.quality.Evidence;
import ca.learningpartners.mentorship.quality.Placed;
import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.mentorship.quality.Undertaking;
import ca.learningpartners.mentorship.quality.UndertakingId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the pages together, within one transaction. */
final class QualityPages {

    private static final Set<Role> STAFF = Set.of(Role.OFFICE, Role.COORDINATOR);

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final Messages messages;
    private final Clock clock;

    QualityPages(Stores stores, Program program, Viewer viewer, Messages messages, Clock clock) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.messages = messages;
        this.clock = clock;
    }

    QualityPage all() {
        List<Appraisal> seen = stores.appraisals().in(program.id()).stream()
                .filter(kept -> kept.isSeenBy(viewer.actor()))
                .toList();
        Map<String, List<Appraisal>> bySide = seen.stream()
                .collect(Collectors.groupingBy(
                        kept -> number(kept.district()), LinkedHashMap::new, Collectors.toList()));
        List<QualityPage.Side> sides = bySide.values().stream()
                .map(this::side)
                .sorted(Comparator.comparing(side -> side.district().isEmpty() ? 0 : Integer.parseInt(side.district())))
                .toList();
        return new QualityPage(
                program.id().value(),
                program.title(),
                Standards.newest(),
                AppraisalId.random(),
                mayBegin(bySide),
                sides,
                grid(seen));
    }

    private List<QualityPage.Side> mayBegin(Map<String, List<Appraisal>> bySide) {
        List<@Nullable DistrictNumber> own = new ArrayList<>();
        if (viewer.isOffice(program.id())) {
            own.add(null);
        }
        viewer.coordinated(program.id()).stream()
                .sorted(Comparator.comparing(DistrictNumber::value))
                .forEach(own::add);
        return own.stream()
                .filter(district -> bySide.getOrDefault(number(district), List.of()).stream()
                        .noneMatch(kept -> !kept.isSigned() || kept.year() == year()))
                .map(district -> new QualityPage.Side(number(district), name(district), Optional.empty(), List.of()))
                .toList();
    }

    int year() {
        return LocalDate.now(clock).getYear();
    }

    private QualityPage.Side side(List<Appraisal> kept) {
        @Nullable DistrictNumber district = kept.get(0).district();
        return new QualityPage.Side(
                number(district),
                name(district),
                kept.stream()
                        .filter(one -> !one.isSigned())
                        .map(one -> one.id().value())
                        .findFirst(),
                kept.stream()
                        .filter(Appraisal::isSigned)
                        .map(one -> new QualityPage.Past(one.id().value(), one.year()))
                        .toList());
    }

    /** Each district’s latest that is signed off; drafts are not compared. */
    private List<QualityPage.Row> grid(List<Appraisal> seen) {
        Map<String, Appraisal> latest = new LinkedHashMap<>();
        seen.stream()
                .filter(kept -> kept.district() != null && kept.isSigned())
                .forEach(kept -> latest.putIfAbsent(number(kept.district()), kept));
        return latest.values().stream()
                .sorted(Comparator.comparing(kept -> Integer.valueOf(number(kept.district()))))
                .map(kept -> new QualityPage.Row(
                        kept.id().value(),
                        name(kept.district()),
                        kept.year(),
                        Standards.newest().all().stream()
                                .map(standard -> Optional.ofNullable(
                                                kept.placed().get(standard.key()))
                                        .map(Placed::level))
                                .toList()))
                .toList();
    }

    AppraisalPage one(Appraisal appraisal, AppraisalPage.Typed typed, Optional<UnfitField.Problem> problem) {
        Shown shown = new Shown(stores, viewer, program.id(), messages);
        Map<String, AppraisalPage.Place> places = new HashMap<>();
        appraisal.placed().forEach((key, place) -> places.put(key, place(shown, place)));
        boolean own = appraisal.isOf(viewer.actor());
        Optional<Fact> signed = Optional.ofNullable(appraisal.signed());
        return new AppraisalPage(
                appraisal.id().value(),
                program.id().value(),
                program.title(),
                name(appraisal.district()),
                appraisal.year(),
                Standards.of(appraisal.standards()),
                places,
                appraisal.gaps(),
                own && !appraisal.isSigned(),
                own,
                signed.map(Fact::by).map(this::name),
                signed.map(this::day),
                stores.appraisals().undertakings(appraisal.id()).stream()
                        .map(each -> next(each, own))
                        .toList(),
                own ? owners() : List.of(),
                UndertakingId.random(),
                typed,
                problem);
    }

    private static AppraisalPage.Place place(Shown shown, Placed place) {
        List<Shown.Link> links = place.evidence().stream()
                .flatMap(each -> shown.of(each).stream())
                .toList();
        return new AppraisalPage.Place(
                place.level(), place.why(), links, place.evidence().size() - links.size());
    }

    private AppraisalPage.Next next(Undertaking each, boolean own) {
        return new AppraisalPage.Next(
                each.id().value(),
                each.standard(),
                each.what(),
                name(each.owner()),
                each.due(),
                each.isOverdue(LocalDate.now(clock)),
                Optional.ofNullable(each.done()).map(this::day),
                each.done() == null && (own || each.owner().equals(viewer.id())));
    }

    /** Those who look after the program, by name. */
    private List<AppraisalPage.Owner> owners() {
        return staff().stream()
                .map(id -> new AppraisalPage.Owner(id.value(), name(id)))
                .sorted(Comparator.comparing(
                        AppraisalPage.Owner::name, Collator.getInstance(messages.locale())::compare))
                .toList();
    }

    Set<ParticipantId> staff() {
        return stores.appointments().in(program.id()).stream()
                .filter(held -> STAFF.contains(held.role()))
                .map(Appointment::participant)
                .collect(Collectors.toSet());
    }

    /** @param typed what was typed; empty if the form is shown for the first time */
    PlacePage form(
            Appraisal appraisal,
            Standards.Standard standard,
            Optional<PlaceInput> typed,
            Optional<UnfitField.Problem> problem) {
        Shown shown = new Shown(stores, viewer, program.id(), messages);
        Optional<Placed> kept = Optional.ofNullable(appraisal.placed().get(standard.key()));
        List<Evidence> evidence = kept.map(Placed::evidence).orElse(List.of());
        List<Shown.Link> linked = evidence.stream()
                .map(each ->
                        shown.of(each).orElseGet(() -> new Shown.Link(each, messages.get("quality.hidden.one"), "")))
                .toList();
        return new PlacePage(
                appraisal.id().value(),
                program.id().value(),
                name(appraisal.district()),
                standard,
                typed.orElseGet(() -> PlaceInput.of(
                        kept, linked.stream().map(Shown.Link::sent).toList())),
                linked,
                shown.offered(standard, evidence),
                shown.choice(evidence),
                problem);
    }

    private String name(@Nullable DistrictNumber district) {
        return district == null
                ? messages.get("quality.program")
                : stores.districts()
                        .find(district)
                        .map(District::name)
                        .map(name -> messages.get("quality.district", String.valueOf(district.value()), name))
                        .orElseGet(district::toString);
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }

    private LocalDate day(Fact fact) {
        return LocalDate.ofInstant(fact.at(), clock.getZone());
    }

    private static String number(@Nullable DistrictNumber district) {
        return district == null ? "" : String.valueOf(district.value());
    }
}
