package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.LedgerEntry;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.feedback.Reply;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.resource.Reader;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Shelf;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Joint;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the pages of what is told and asked for, and of the ledger. */
final class FeedbackPages {

    private static final int PAGE = 20;
    private static final int MOST = 100;
    private static final int BEGINNING = 120;

    private final Stores stores;
    private final Viewer viewer;
    private final Program program;
    private final Messages messages;
    private final Clock clock;

    FeedbackPages(Stores stores, Viewer viewer, Program program, Messages messages, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.program = program;
        this.messages = messages;
        this.clock = clock;
    }

    FeedbackPage page(Matter.Sort sort, int number) {
        boolean told = sort == Matter.Sort.FEEDBACK;
        List<LedgerEntry> entries = told ? stores.ledger().of(program.id(), number * PAGE, PAGE + 1) : List.of();
        return new FeedbackPage(
                program.id().value(),
                sort,
                entries.stream().limit(PAGE).map(this::entry).toList(),
                number,
                entries.size() > PAGE,
                stores.requests().of(viewer.id(), program.id(), sort).stream()
                        .map(this::line)
                        .toList(),
                staffs().stream().map(to -> inbox(to, sort)).toList(),
                !staffs().isEmpty());
    }

    /** Those the viewer is staff of: the Office, and the districts they coordinate. */
    List<Addressee> staffs() {
        List<Addressee> all = new ArrayList<>();
        if (viewer.isOffice(program.id())) {
            all.add(Addressee.office(program.id()));
        }
        viewer.coordinated(program.id()).stream()
                .sorted()
                .map(district -> new Addressee(program.id(), district))
                .forEach(all::add);
        return all;
    }

    /** To whom the viewer can say something: the own district and the Office, as far as anybody is there. */
    List<Addressee> possible() {
        List<Appointment> all = stores.appointments().in(program.id());
        List<Addressee> possible = new ArrayList<>();
        DistrictNumber district = viewer.participant().district();
        if (district != null) {
            possible.add(new Addressee(program.id(), district));
        }
        possible.add(Addressee.office(program.id()));
        return possible.stream().filter(to -> !to.staff(all).isEmpty()).toList();
    }

    RequestFormPage form(RequestInput typed, Matter.Sort sort, Optional<UnfitField.Problem> problem) {
        return new RequestFormPage(
                program.id().value(),
                sort,
                Matter.of(sort),
                tos(possible()),
                typed.about().flatMap(this::seen).map(FeedbackPage.Seen::title),
                typed.withProperId(),
                problem);
    }

    LedgerFormPage form(LedgerInput typed, Optional<UnfitField.Problem> problem) {
        return new LedgerFormPage(
                program.id().value(),
                tos(staffs()),
                Arrays.stream(PolicyKey.values())
                        .map(key -> new LedgerFormPage.Rule(key.name(), rule(key)))
                        .toList(),
                offered(),
                typed.withProperId(),
                LocalDate.now(clock).toString(),
                problem);
    }

    /** The resources everybody reads, in which what was done can be seen. */
    List<FeedbackPage.Seen> offered() {
        return stores
                .resources()
                .shelf(new Shelf.Question(program.id(), Reader.ANYBODY, "", List.of(), null, 0, MOST))
                .items()
                .stream()
                .map(item -> seen(item.resource(), item.version().number()))
                .toList();
    }

    RequestPage page(Request request, String typed, String typedDay, Optional<UnfitField.Problem> problem) {
        boolean staff = request.to().has(viewer.actor());
        boolean own = request.said().by().equals(viewer.id());
        boolean open = request.state() == Request.State.OPEN;
        FeedbackPage.Line line = line(request);
        return new RequestPage(
                request.id().value(),
                program.id().value(),
                request.matter(),
                request.text(),
                Joint.name(stores, request.said().by()),
                own,
                line.to(),
                day(request.said()),
                line.owner(),
                request.due(),
                line.late(),
                line.state(),
                request.edition(),
                Optional.ofNullable(request.resource()).flatMap(this::seen),
                request.maybeReply().map(this::answered),
                staff && open,
                request.state() == Request.State.ANSWERED || (own && open),
                staff && open ? choices(request) : List.of(),
                typed,
                typedDay.isEmpty() ? request.due().toString() : typedDay,
                problem);
    }

    private List<RequestPage.Choice> choices(Request request) {
        return request.to().staff(stores.appointments().in(program.id())).stream()
                .map(person -> new RequestPage.Choice(
                        person.value(), Joint.name(stores, person), person.equals(request.owner())))
                .toList();
    }

    private RequestPage.Answered answered(Reply reply) {
        return new RequestPage.Answered(Joint.name(stores, reply.made().by()), day(reply.made()), reply.text());
    }

    private FeedbackPage.Inbox inbox(Addressee to, Matter.Sort sort) {
        return new FeedbackPage.Inbox(
                name(to.district()),
                stores.requests().to(to, sort, 0, MOST).stream().map(this::line).toList());
    }

    private FeedbackPage.Line line(Request request) {
        return new FeedbackPage.Line(
                request.id().value(),
                request.matter(),
                beginning(request.text()),
                request.state().name(),
                name(request.to().district()),
                Joint.name(stores, request.owner()),
                request.due(),
                request.isOverdue(LocalDate.now(clock)),
                request.owner().equals(viewer.id()));
    }

    private FeedbackPage.Entry entry(LedgerEntry entry) {
        PolicyKey rule = entry.rule();
        return new FeedbackPage.Entry(
                entry.id().value(),
                entry.said().in(messages.locale()),
                entry.did().in(messages.locale()),
                entry.on(),
                name(entry.by().district()),
                Optional.ofNullable(entry.resource()).flatMap(this::seen),
                Optional.ofNullable(rule).map(this::rule),
                entry.by().has(viewer.actor()));
    }

    private String rule(PolicyKey key) {
        return messages.get("policy." + key, program.setting(key));
    }

    private Optional<FeedbackPage.Seen> seen(ResourceId id) {
        return stores.resources()
                .find(id)
                .filter(resource -> resource.isPublished() && resource.isSeenBy(viewer.actor()))
                .map(resource -> seen(resource, resource.published()));
    }

    private FeedbackPage.Seen seen(Resource resource, int version) {
        return new FeedbackPage.Seen(
                resource.id().value(),
                stores.resources()
                        .version(resource.id(), version)
                        .orElseThrow()
                        .content()
                        .in(messages.locale())
                        .title());
    }

    private List<RequestFormPage.To> tos(List<Addressee> all) {
        return all.stream()
                .map(to -> new RequestFormPage.To(RequestInput.sent(to), name(to.district())))
                .toList();
    }

    private Optional<String> name(@Nullable DistrictNumber district) {
        return Optional.ofNullable(district).map(number -> Joint.name(stores, Objects.requireNonNull(number)));
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private LocalDate day(Fact fact) {
        return LocalDate.ofInstant(fact.at(), clock.getZone());
    }
}
