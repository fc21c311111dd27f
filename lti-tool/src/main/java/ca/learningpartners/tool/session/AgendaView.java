package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Prompt;
import ca.learningpartners.mentorship.program.Prompts;
import ca.learningpartners.mentorship.progress.Arranged;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A pair's agenda and actions, as one of the two sees them. */
record AgendaView(Stores stores, ParticipantId viewer, Pairing pairing, Instant now, Messages messages) {

    private static final int DONE_SHOWN = 20;

    /** Which field of a form each refusal speaks of. */
    private static final Map<String, String> FIELDS = Map.of(
            "words-needed", "words",
            "words-too-long", "words",
            "date-unreadable", "due",
            "not-in-this-pairing", "owner",
            "list-full", "id",
            "form-too-old", "id");

    static boolean speaksOf(Refusal refusal) {
        return FIELDS.containsKey(refusal.code());
    }

    AgendaPage agenda(Optional<AgendaInput> typed, Optional<Refusal> refusal) {
        Program program = stores.programs().find(pairing.program()).orElseThrow();
        Prompts prompts = Prompts.of(program.template());
        List<AgendaItem> open = stores.agendaItems().open(pairing.id());
        AgendaInput input = typed.orElseGet(() -> AgendaInput.empty(viewer.value()));
        return new AgendaPage(
                pairing.id().value(),
                partner(),
                next(),
                open.stream().map(item -> item(item, prompts)).toList(),
                actions(),
                questions(program, prompts, open),
                input.idOrFresh(),
                input.words(),
                refusal.map(this::problem),
                may());
    }

    ActionsPage actions(Optional<AgendaInput> typed, Optional<Refusal> refusal) {
        AgendaInput input = typed.orElseGet(() -> AgendaInput.empty(viewer.value()));
        return new ActionsPage(
                pairing.id().value(),
                partner(),
                viewer.value(),
                pairing.partnerOf(viewer).value(),
                actions(),
                stores.actionItems().done(pairing.id(), DONE_SHOWN).stream()
                        .map(this::action)
                        .toList(),
                new ActionsPage.Form(
                        input.idOrFresh(), input.words(), input.owner(), input.due(), refusal.map(this::problem)),
                may());
    }

    private Optional<LocalDateTime> next() {
        return Arranged.of(stores.meetings(), pairing.id(), viewer, now)
                .ahead()
                .map(meeting -> LocalDateTime.ofInstant(meeting.startsAt(), zone()));
    }

    private List<ActionsPage.Action> actions() {
        return stores.actionItems().open(pairing.id()).stream()
                .map(this::action)
                .toList();
    }

    private ActionsPage.Action action(ActionItem item) {
        Optional<LocalDate> due = Optional.ofNullable(item.due());
        LocalDate today = LocalDate.ofInstant(now, zone());
        return new ActionsPage.Action(
                item.id().value(),
                item.words(),
                item.owner().equals(viewer),
                due,
                item.done() == null && due.filter(today::isAfter).isPresent());
    }

    private static AgendaPage.Item item(AgendaItem item, Prompts prompts) {
        return new AgendaPage.Item(
                item.id().value(),
                Optional.ofNullable(item.prompt()).flatMap(prompts::find).map(Prompt::question),
                Optional.ofNullable(item.words()));
    }

    private static List<AgendaPage.Questions> questions(Program program, Prompts prompts, List<AgendaItem> open) {
        Set<String> asked = open.stream()
                .flatMap(item -> Optional.ofNullable(item.prompt()).stream())
                .collect(Collectors.toSet());
        return program.template().objectives().stream()
                .map(objective -> new AgendaPage.Questions(
                        objective,
                        prompts.towards(objective).stream()
                                .filter(prompt -> !asked.contains(prompt.code()))
                                .toList()))
                .filter(questions -> !questions.prompts().isEmpty())
                .toList();
    }

    private SessionPage.Problem problem(Refusal refusal) {
        return new SessionPage.Problem(
                FIELDS.getOrDefault(refusal.code(), "id"),
                messages.get("refusal." + refusal.code(), refusal.details().toArray()));
    }

    private boolean may() {
        return pairing.concluded() == null && pairing.acceptedAt(viewer).isPresent();
    }

    private ZoneId zone() {
        return stores.zones().of(viewer);
    }

    private String partner() {
        return stores.participants()
                .find(pairing.partnerOf(viewer))
                .map(Participant::name)
                .orElseThrow();
    }
}
