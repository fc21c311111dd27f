package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.pulse.Asked;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The short questions in between that are open to somebody, and that they have not answered. */
final class Pulses {

    private final Stores stores;
    private final ParticipantId person;
    private final Clock clock;

    Pulses(Stores stores, ParticipantId person, Clock clock) {
        this.stores = stores;
        this.person = person;
        this.clock = clock;
    }

    List<HomePage.Pulse> in(List<Program> here) {
        return here.stream()
                .flatMap(program ->
                        Asked.of(stores.pairings(), program.id(), person, LocalDate.now(clock), clock.getZone())
                                .stream())
                .filter(this::waits)
                .map(asked -> new HomePage.Pulse(
                        asked.pairing().program().value(),
                        asked.pairing().id().value(),
                        stores.participants()
                                .find(asked.pairing().partnerOf(person))
                                .map(Participant::name)
                                .orElseThrow(),
                        asked.moment().days(),
                        asked.moment().closes()))
                .toList();
    }

    private boolean waits(Asked asked) {
        return !stores.pulses()
                .answered(asked.pairing().id(), person)
                .contains(asked.moment().days());
    }
}
