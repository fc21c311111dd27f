package ca.learningpartners.tool.ical;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.tool.runtime.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The visits both partners agreed to, as whole days in the calendar of one of them. */
public record VisitEntries(Stores stores, Participant owner) {

    /** Of all partnerships; one that was called off after both agreed is cancelled. */
    public List<WholeDays> all() {
        return stores.pairings().of(owner.id()).stream()
                .flatMap(pairing -> stores.visits().of(pairing.id()).stream().flatMap(visit -> of(visit, pairing)))
                .toList();
    }

    private Stream<WholeDays> of(Visit visit, Pairing pairing) {
        LocalDate first = visit.plan().first();
        LocalDate last = visit.plan().last();
        if (first == null || last == null || visit.agreed().size() < 2) {
            return Stream.of();
        }
        Fact off = visit.calledOff();
        Fact agreed =
                visit.agreed().stream().max(Comparator.comparing(Fact::at)).orElseThrow();
        String partner = stores.participants()
                .find(pairing.partnerOf(owner.id()))
                .map(Participant::name)
                .orElseThrow();
        return Stream.of(new WholeDays(
                visit.id().value(),
                visit.version() + (off == null ? 0 : 1),
                off != null,
                first,
                last,
                Messages.in(owner.locale()).get("calendar.visit", partner),
                stores.districts()
                        .find(visit.plan().district())
                        .map(District::name)
                        .orElse(""),
                (off == null ? agreed : off).at()));
    }
}
