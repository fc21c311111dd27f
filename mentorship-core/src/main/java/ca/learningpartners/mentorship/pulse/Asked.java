package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** That somebody is asked now how one of their partnerships is going. */
public record Asked(Pairing pairing, PulseMoment moment) {

    /**
     * What somebody is asked on a day in a program, answered or not.
     *
     * @param calendar where the days of the program begin
     */
    public static List<Asked> of(
            Pairings pairings, ProgramId program, ParticipantId person, LocalDate today, ZoneId calendar) {
        return pairings.of(person).stream()
                .filter(pairing -> pairing.program().equals(program))
                .flatMap(pairing ->
                        PulseMoment.open(pairing, today, calendar).map(moment -> new Asked(pairing, moment)).stream())
                .toList();
    }
}
