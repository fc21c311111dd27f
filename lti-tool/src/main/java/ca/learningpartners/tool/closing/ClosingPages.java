package ca.learningpartners.tool.closing;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.ClosingPairing;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what one of the two sees as their partnership comes to its end, within one transaction. */
final class ClosingPages {

    private static final Comparator<Session> EARLIEST_FIRST = Comparator.comparing(Session::date)
            .thenComparing(Session::loggedAt)
            .thenComparing(session -> session.id().value());

    private final Stores stores;
    private final Pairing pairing;
    private final ParticipantId viewer;
    private final Program program;
    private final Clock clock;

    ClosingPages(Stores stores, Pairing pairing, ParticipantId viewer, Clock clock) {
        this.stores = stores;
        this.pairing = pairing;
        this.viewer = viewer;
        this.program = stores.programs().find(pairing.program()).orElseThrow();
        this.clock = clock;
    }

    static ClosingPairing closing(Stores stores) {
        return new ClosingPairing(
                stores.pairings(), stores.programs(), stores.enrolments(), stores.closings(), stores.audit());
    }

    /** What the viewer has kept. */
    Optional<Closing> own() {
        return stores.closings().by(pairing.id(), viewer);
    }

    /** Empty where there is nothing to close: it has not begun, or is over. */
    Optional<ClosingPage> form(ClosingInput input, Optional<UnfitField.Problem> problem, boolean meanwhile) {
        return closing(stores)
                .opens(pairing)
                .filter(opens -> pairing.concluded() == null)
                .map(opens -> form(input, problem, meanwhile, opens));
    }

    private ClosingPage form(
            ClosingInput input, Optional<UnfitField.Problem> problem, boolean meanwhile, LocalDate opens) {
        Optional<Closing> partners =
                stores.closings().by(pairing.id(), pairing.partnerOf(viewer)).filter(Closing::isFinished);
        return new ClosingPage(
                pairing.id().value(),
                name(pairing.partnerOf(viewer)),
                viewer.equals(pairing.mentor()),
                opens,
                !LocalDate.now(clock).isBefore(opens),
                lastDay(),
                own().filter(Closing::isFinished).isPresent(),
                partners.isPresent(),
                new ClosingPage.Typed(input.toPartner(), input.proudOf(), input.next(), input.base()),
                partners.map(Closing::text),
                meanwhile ? own().map(Closing::text) : Optional.empty(),
                Together.of(program, sessions()),
                problem);
    }

    CopyPage copy() {
        List<Session> sessions = sessions();
        Optional<Charter> charter = stores.charters()
                .inForce(pairing.id())
                .or(() -> stores.charters().current(pairing.id()));
        return new CopyPage(
                pairing.id().value(),
                program.title(),
                new CopyPage.Someone(program.template().terms().mentee(), name(pairing.mentee())),
                new CopyPage.Someone(program.template().terms().mentor(), name(pairing.mentor())),
                pairing.begunAt().map(this::day),
                Optional.ofNullable(pairing.concluded()).map(Conclusion::at).map(this::day),
                charter,
                charter.stream()
                        .flatMap(version -> version.signatures().stream())
                        .map(signed -> new CopyPage.Signature(name(signed.by()), day(signed.at())))
                        .toList(),
                goals(),
                taken(),
                sessions,
                Together.of(program, sessions),
                words(),
                candour());
    }

    private List<CopyPage.Candid> candour() {
        List<CandidExchange> newest = stores.candour().of(pairing.id());
        List<CopyPage.Candid> earliest = new ArrayList<>();
        for (CandidExchange exchange : newest) {
            String thanks =
                    Optional.ofNullable(exchange.end()).map(CandourEnd::word).orElse("");
            List<CopyPage.Candid.Said> said = Stream.concat(
                            Stream.of(said(exchange.asked(), exchange.about())),
                            exchange.replies().stream().map(reply -> said(reply.said(), reply.text())))
                    .filter(each -> !each.text().isEmpty())
                    .toList();
            if (!said.isEmpty()) {
                earliest.add(0, new CopyPage.Candid(said, thanks));
            }
        }
        return earliest;
    }

    private CopyPage.Candid.Said said(Fact fact, String text) {
        return new CopyPage.Candid.Said(name(fact.by()), day(fact.at()), text);
    }

    private List<CopyPage.OneGoal> goals() {
        return stores.goals().of(pairing.id()).stream()
                .map(goal -> new CopyPage.OneGoal(
                        goal,
                        name(goal.owner()),
                        stores.goals().milestones(goal.id()),
                        stores.goals().evidence(goal.id())))
                .toList();
    }

    private List<ActionItem> taken() {
        return Stream.concat(
                        stores.actionItems().open(pairing.id()).stream(),
                        stores.actionItems().done(pairing.id(), Integer.MAX_VALUE).stream())
                .toList();
    }

    private List<CopyPage.Words> words() {
        return stores.closings().of(pairing.id()).stream()
                .filter(closing ->
                        closing.author().equals(viewer) || closing.isFinished() || pairing.concluded() != null)
                .filter(closing -> !closing.text().equals(ClosingText.EMPTY))
                .map(closing -> new CopyPage.Words(
                        name(closing.author()), name(pairing.partnerOf(closing.author())), closing.text()))
                .toList();
    }

    private LocalDate lastDay() {
        return stores.enrolments()
                .mentee(pairing.program(), pairing.mentee())
                .map(mentee ->
                        program.in(mentee.person().district()).eligibility().lastDay(mentee.positionStart()))
                .orElseThrow();
    }

    private List<Session> sessions() {
        return stores.sessions().of(pairing.id(), Integer.MAX_VALUE).stream()
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
