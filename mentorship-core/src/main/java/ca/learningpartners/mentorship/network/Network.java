package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.program.Program;
import java.time.Instant;
import java.time.LocalDate;

/** The network of a program as it stands at a moment, out of one reading: its people, who might help, and who reads what. */
public record Network(Colleagues colleagues, WhoMightHelp help, AskReading reading) {

    /** @param today the day it is, for what runs by days */
    public static Network of(
            Program program,
            Enrolments enrolments,
            Listings listings,
            Asks asks,
            Pairings pairings,
            Instant now,
            LocalDate today) {
        Colleagues colleagues = Colleagues.of(enrolments, program.id());
        WhoMightHelp help = WhoMightHelp.in(program, colleagues, listings, asks, pairings, now, today);
        return new Network(colleagues, help, new AskReading(colleagues, help, asks));
    }
}
