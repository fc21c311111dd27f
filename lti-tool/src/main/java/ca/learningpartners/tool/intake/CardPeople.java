package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.Messages;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a card names people: by a ticket in its form, by name and district on the screen.
 *
 * @param ticket see {@link NameTickets#ticket}
 * @param meant see {@link NameTickets#person}
 * @param known the person, if the tool knows one
 */
record CardPeople(
        Function<ParticipantId, String> ticket,
        Function<String, Optional<ParticipantId>> meant,
        Function<ParticipantId, Optional<Participant>> known) {

    CardPage.Found shown(ParticipantId id, Messages messages) {
        Optional<Participant> person = known.apply(id);
        return new CardPage.Found(
                ticket.apply(id),
                person.map(Participant::name).orElseGet(() -> messages.get("intake.no-contact.unknown")),
                person.map(Participant::district).map(DistrictNumber::toString).orElse(""));
    }

    CardPage.Found shown(NameSearchStore.Named found) {
        return new CardPage.Found(
                ticket.apply(found.id()),
                found.name(),
                found.district().map(DistrictNumber::toString).orElse(""));
    }
}
