package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pause;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.WorkingDays;
import ca.learningpartners.mentorship.progress.Cadence;
import ca.learningpartners.mentorship.progress.Rhythm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a program nudges about: the table of its template, in the version the program was created from. Works out what is
 * due at a moment from what is known; whether that was said before is not its business. While a partnership pauses,
 * nothing is due to the two of it.
 */
public final class NudgeRules {

    private final List<NudgeRule> rules;

    NudgeRules(List<NudgeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of a template.
     *
     * @throws IllegalArgumentException if this library holds none for its version
     */
    public static NudgeRules of(ProgramTemplate template) {
        String file = template.name() + "-" + template.version() + ".nudges";
        try (InputStream data = NudgeRules.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalArgumentException(
                        "There is no table " + file + ". Maybe the data was written by a newer release?");
            }
            return read(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NudgeRules read(String table) {
        return new NudgeRules(table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(NudgeRule::read)
                .toList());
    }

    /** Whether a kind would come too late in a weekly mail. */
    public boolean isUrgent(NudgeKind kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind && rule.urgent());
    }

    /**
     * What is due about a partnership at a moment.
     *
     * @param calendar where the days of the program begin
     */
    public List<Nudge> due(Life life, Instant now, ZoneId calendar) {
        if (!life.pairing().standsAt(now)) {
            return List.of();
        }
        Known known = Known.of(life, now, calendar);
        boolean paused = life.pairing().isPausedAt(now);
        return rules.stream()
                .filter(rule -> rule.origin() != Origin.OPTIONS && paused == (rule.origin() == Origin.LEAVE_ENDS))
                .flatMap(known::due)
                .toList();
    }

    /** What is due about new options that are owed. */
    public List<Nudge> due(Owed owed, LocalDate today) {
        return rules.stream()
                .filter(rule -> rule.origin() == Origin.OPTIONS)
                .filter(rule -> !today.isBefore(
                        daysAhead(owed.options().due(), rule.from().days(owed.program(), Rhythm.of(owed.program())))))
                .flatMap(rule -> owed.coordinators().stream()
                        .map(to -> new Nudge(
                                owed.program().id(),
                                rule.kind(),
                                to,
                                owed.options().person().value(),
                                owed.options().role() + " " + owed.options().due())))
                .toList();
    }

    /** The day that lies so many working days before another. */
    private static LocalDate daysAhead(LocalDate day, int working) {
        return working == 0
                ? day
                : Stream.iterate(day.minusDays(1), before -> before.minusDays(1))
                        .filter(WorkingDays::includes)
                        .skip(working - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** A partnership on a day. */
    private record Known(
            Life life,
            Instant now,
            ZoneId calendar,
            LocalDate today,
            Rhythm rhythm,
            Optional<Cadence> sinceContact,
            Optional<Cadence> sinceBegun) {

        static Known of(Life life, Instant now, ZoneId calendar) {
            return new Known(
                    life,
                    now,
                    calendar,
                    LocalDate.ofInstant(now, calendar),
                    Rhythm.of(life.program(), life.everyDays()),
                    life.cadence(calendar),
                    life.sinceBegun(calendar));
        }

        Stream<Nudge> due(NudgeRule rule) {
            return occasion(rule).stream()
                    .flatMap(occasion -> whom(rule)
                            .map(to -> new Nudge(
                                    life.program().id(),
                                    rule.kind(),
                                    to,
                                    pairing().id().value(),
                                    occasion)));
        }

        /** What the rule speaks for now; empty if it does not. */
        private Optional<String> occasion(NudgeRule rule) {
            return switch (rule.origin()) {
                case OFFER ->
                    Optional.of("offer").filter(offer -> !pairing().hasBegun() && holds(rule, sinceOffered()));
                case LAPSE -> Optional.of("offer").filter(offer -> !pairing().hasBegun() && isLapsing(rule));
                case UNMET ->
                    sinceBegun
                            .filter(begun -> life.lastContact().isEmpty() && !life.meetingAhead())
                            .flatMap(begun -> silent(rule, begun));
                case UNSIGNED ->
                    sinceBegun.filter(begun -> !life.charterInForce()).flatMap(begun -> silent(rule, begun));
                case SILENCE -> sinceContact.flatMap(cadence -> silent(rule, cadence));
                case CLOSE ->
                    life.closes()
                            .filter(day -> pairing().hasBegun() && holds(rule, ChronoUnit.DAYS.between(day, today)))
                            .map(LocalDate::toString);
                case PULSE ->
                    life.pulse()
                            .filter(asked -> holds(
                                    rule, ChronoUnit.DAYS.between(asked.moment().opens(), today)))
                            .map(asked -> "pulse " + asked.moment().days());
                case LEAVE_ENDS -> pairing().pauses().open().flatMap(pause -> leaveEnds(rule, pause));
                case OPTIONS -> Optional.empty();
            };
        }

        private Stream<ParticipantId> whom(NudgeRule rule) {
            Stream<ParticipantId> whom = switch (rule.whom()) {
                case MENTEE -> Stream.of(pairing().mentee());
                case MENTOR -> Stream.of(pairing().mentor());
                case BOTH -> Stream.of(pairing().mentee(), pairing().mentor());
                case COORDINATORS -> life.coordinators().stream();
            };
            return switch (rule.origin()) {
                case OFFER, LAPSE -> whom.filter(to -> pairing().acceptedAt(to).isEmpty());
                case UNSIGNED -> whom.filter(to -> !life.signed().contains(to));
                case PULSE ->
                    whom.filter(to ->
                            life.pulse().filter(asked -> asked.waitsFor(to)).isPresent());
                default -> whom;
            };
        }

        private Optional<String> silent(NudgeRule rule, Cadence cadence) {
            return Optional.of(cadence)
                    .filter(known -> holds(rule, known.silence(today)))
                    .map(known -> known.since().toString());
        }

        private Optional<String> leaveEnds(NudgeRule rule, Pause pause) {
            return Optional.ofNullable(pause.meantUntil())
                    .filter(end -> !today.isBefore(end.minusDays(days(rule.from()))))
                    .map(end -> pause.begun().at().toEpochMilli() + " " + end);
        }

        private boolean isLapsing(NudgeRule rule) {
            return Optional.ofNullable(pairing().lapses())
                    .map(moment -> LocalDate.ofInstant(moment, calendar))
                    .filter(day -> !today.isBefore(daysAhead(day, days(rule.from()))))
                    .isPresent();
        }

        private boolean holds(NudgeRule rule, long days) {
            Amount before = rule.before();
            return days >= days(rule.from()) && (before == null || days < days(before));
        }

        private int days(Amount amount) {
            return amount.days(life.program(), rhythm);
        }

        private long sinceOffered() {
            return ChronoUnit.DAYS.between(
                    LocalDate.ofInstant(pairing().offered().at(), calendar), today);
        }

        private Pairing pairing() {
            return life.pairing();
        }
    }
}
