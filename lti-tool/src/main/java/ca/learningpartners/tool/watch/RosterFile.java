package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.watching.BreachRoster;
import ca.learningpartners.tool.runtime.CsvText;
import ca.learningpartners.tool.runtime.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The roster of a breach on its way out: whose data was reached, by whom, with which kinds and when. Making one is an
 * act, because it is a list of people.
 */
public record RosterFile(List<BreachRoster.Reached> lines, Stores stores, ZoneId zone) {

    /**
     * What a roster is asked for.
     *
     * @param from the first day
     * @param to the last day, inclusive
     * @param reader a participant id or another word of the list of acts; empty for all
     * @param district whose people’s reading counts; empty for all
     */
    public record Asked(
            ProgramId program, LocalDate from, LocalDate to, Optional<String> reader, OptionalInt district) {}

    /** Reads it and notes that it was made. */
    public static RosterFile make(Stores stores, Asked asked, String by, Instant now, ZoneId zone) {
        BreachRoster roster =
                new BreachRoster(stores.audit(), stores.appointments(), stores.participants(), asked.program());
        Predicate<String> readers = asked.reader()
                .<Predicate<String>>map(reader -> reader::equals)
                .orElse(actor -> true)
                .and(
                        asked.district().isPresent()
                                ? roster.ofDistrict(asked.district().getAsInt())
                                : actor -> true);
        List<BreachRoster.Reached> lines = roster.between(
                asked.from().atStartOfDay(zone).toInstant(),
                asked.to().plusDays(1).atStartOfDay(zone).toInstant(),
                readers);
        stores.audit().add(new Act(by, "breach-roster-made", asked.program().value(), now));
        return new RosterFile(lines, stores, zone);
    }

    /** As a table for a spreadsheet. */
    public CsvText csv(Messages messages) {
        CsvText text = CsvText.of(
                messages.get("roster.csv.id"),
                messages.get("roster.csv.name"),
                messages.get("roster.csv.email"),
                messages.get("roster.csv.reader"),
                messages.get("roster.csv.kinds"),
                messages.get("roster.csv.first"),
                messages.get("roster.csv.last"),
                messages.get("roster.csv.times"));
        lines.forEach(line -> text.row(
                line.person().value(),
                person(line.person()).map(Participant::name).orElse(""),
                person(line.person())
                        .map(Participant::email)
                        .map(EmailAddress::value)
                        .orElse(""),
                Names.of(stores, line.reader(), messages),
                line.kinds().stream()
                        .map(kind -> messages.get("datum." + kind.name()))
                        .collect(Collectors.joining("; ")),
                line.first().atZone(zone).toOffsetDateTime().toString(),
                line.last().atZone(zone).toOffsetDateTime().toString(),
                line.times()));
        return text;
    }

    /** The name of somebody in it. */
    public String name(ParticipantId person) {
        return person(person).map(Participant::name).orElse("");
    }

    /** The kinds of a line, in words joined by dashes. */
    public static List<String> kinds(BreachRoster.Reached line) {
        return line.kinds().stream().map(Sighting::word).toList();
    }

    private Optional<Participant> person(ParticipantId id) {
        return stores.participants().find(id);
    }
}
