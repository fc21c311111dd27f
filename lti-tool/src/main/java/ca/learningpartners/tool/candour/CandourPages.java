package ca.learningpartners.tool.candour;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Puts together what one of the two sees, within one transaction. */
final class CandourPages {

    private final Stores stores;
    private final Pairing pairing;
    private final ParticipantId viewer;
    private final Clock clock;
    private final ZoneId zone;

    /** @param pairing one that includes the viewer */
    CandourPages(Stores stores, Pairing pairing, ParticipantId viewer, Clock clock) {
        this.stores = stores;
        this.pairing = pairing;
        this.viewer = viewer;
        this.clock = clock;
        this.zone = stores.zones().of(viewer);
    }

    CandourListPage list() {
        return new CandourListPage(
                pairing.id().value(),
                partner(),
                isOver(),
                stores.candour().of(pairing.id()).stream().map(this::line).toList());
    }

    private CandourListPage.Line line(CandidExchange exchange) {
        return new CandourListPage.Line(
                exchange.id().value(),
                exchange.asker().equals(viewer),
                day(exchange.asked().at()),
                exchange.about(),
                state(exchange),
                !isOver() && exchange.isOpen() && !exchange.lastBy().equals(viewer));
    }

    /** Empty where nothing can be asked, because it has not begun or is over; what was typed is shown all the same. */
    Optional<AskingPage> asking(AskInput typed, Optional<UnfitField.Problem> problem) {
        LocalDate today = day(clock.instant());
        return (pairing.hasBegun() && !isOver()) || problem.isPresent()
                ? Optional.of(new AskingPage(
                        pairing.id().value(),
                        partner(),
                        typed,
                        today,
                        today.plusDays(CandidExchange.MOST_DAYS),
                        problem))
                : Optional.empty();
    }

    /** Empty where there is no such exchange of these two. */
    Optional<CandourPage> one(CandourId id, CandourPage.Typed typed, Optional<UnfitField.Problem> problem) {
        return stores.candour()
                .find(id)
                .filter(found -> found.pairing().equals(pairing.id()))
                .map(exchange -> one(exchange, typed, problem));
    }

    private CandourPage one(CandidExchange exchange, CandourPage.Typed typed, Optional<UnfitField.Problem> problem) {
        boolean goesOn = exchange.isOpen() && !isOver();
        boolean own = exchange.asker().equals(viewer);
        boolean answers = goesOn && exchange.takesAnswerOf(viewer);
        boolean thanks = goesOn && own && !exchange.replies().isEmpty();
        Optional<CandourEnd> end = Optional.ofNullable(exchange.end());
        return new CandourPage(
                pairing.id().value(),
                partner(),
                exchange.id().value(),
                own,
                state(exchange),
                new CandourPage.Said(
                        "",
                        own,
                        day(exchange.asked().at()),
                        exchange.about(),
                        goesOn && exchange.isTakenBackBy(viewer)),
                exchange.wish(),
                Optional.ofNullable(exchange.until()),
                exchange.replies().stream()
                        .map(reply -> said(reply, goesOn && exchange.isLast(reply)))
                        .toList(),
                exchange.edition(),
                new CandourPage.May(answers, thanks, goesOn && own),
                end.map(CandourEnd::word).orElse(""),
                end.map(CandourEnd::at).map(this::day),
                typed,
                answers ? "" : typed.text(),
                problem);
    }

    private CandourPage.Said said(CandidReply reply, boolean last) {
        boolean own = reply.by().equals(viewer);
        return new CandourPage.Said(reply.id().value(), own, day(reply.said().at()), reply.text(), own && last);
    }

    private String state(CandidExchange exchange) {
        CandourEnd end = exchange.end();
        if (end != null) {
            return end.how().name();
        }
        String first = exchange.replies().isEmpty() ? "ASKED" : "ANSWERED";
        return first + (exchange.lastBy().equals(viewer) ? ".theirs" : ".yours");
    }

    private boolean isOver() {
        return pairing.concluded() != null;
    }

    private String partner() {
        return stores.participants()
                .find(pairing.partnerOf(viewer))
                .map(Participant::name)
                .orElseThrow();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
