package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A partnership that has begun, and what becomes of it.
 *
 * @param until the first day on which it is over, or today
 * @param parts whether one of the two ends it early
 * @param cadence at least every how many days the two mean to be in touch
 */
record Couple(Pairing pairing, LocalDate begun, LocalDate until, boolean parts, Rhythm rhythm, int cadence) {

    private static final int LEAST_DAYS = 95;
    private static final int LAST_DAYS = 6;

    static Couple of(Scene scene, Pairing pairing) {
        Mentee mentee = Objects.requireNonNull(scene.mentees().get(pairing.mentee()));
        Program there = scene.program().in(mentee.person().district());
        LocalDate begun = LocalDate.ofInstant(
                pairing.begunAt().orElseThrow(), scene.days().zone());
        LocalDate over = there.eligibility().lastDay(mentee.positionStart()).plusDays(1);
        Optional<LocalDate> parting = parting(scene, mentee, begun, over);
        LocalDate end = parting.orElse(over);
        int cadence = there.setting(PolicyKey.CADENCE_DAYS);
        boolean slower = cadence <= 14 && Chance.holds(60, "cadence", mentee.id());
        return new Couple(
                pairing,
                begun,
                scene.days().isOver(end) ? end : scene.days().today(),
                parting.isPresent(),
                Rhythm.at(scene.deal().place("rhythm", mentee.id()), scene.remoteness(mentee.id())),
                slower ? 2 * cadence : cadence);
    }

    /** Who leaves the profession leaves their partner, and a few part because it did not fit. */
    private static Optional<LocalDate> parting(Scene scene, Mentee mentee, LocalDate begun, LocalDate over) {
        Optional<LocalDate> own = scene.deal().falls(6, "parts", mentee.id())
                ? Optional.of(unfit(scene, mentee, over))
                : Optional.empty();
        return new Fate(scene, mentee)
                .leftOn()
                .filter(begun::isBefore)
                .or(() -> own)
                .filter(day ->
                        day.isBefore(over) && day.isAfter(begun) && scene.days().isOver(day));
    }

    /** Where the program still runs, in the last week: to whoever is left alone it owes somebody else within ten days. */
    private static LocalDate unfit(Scene scene, Mentee mentee, LocalDate over) {
        if (!scene.isOver()) {
            return scene.days().today().minusDays(2L + Chance.below(LAST_DAYS, "parting", mentee.id()));
        }
        LocalDate first = scene.program().startsOn().plusDays(LEAST_DAYS);
        int span = (int) Math.max(1, ChronoUnit.DAYS.between(first, over));
        return first.plusDays(Chance.below(span, "parting", mentee.id()));
    }

    PairingId id() {
        return pairing.id();
    }

    ParticipantId mentee() {
        return pairing.mentee();
    }

    ParticipantId mentor() {
        return pairing.mentor();
    }

    long days() {
        return ChronoUnit.DAYS.between(begun, until);
    }

    /** Most meet within two weeks. */
    LocalDate firstContact(Scene scene) {
        boolean soon = scene.deal().falls(80 - 9 * scene.remoteness(mentee()), "soon", mentee());
        return begun.plusDays(
                soon ? 2 + Chance.below(11, "first", mentee()) : 16 + Chance.below(24, "first", mentee()));
    }

    /** The first day on which the two are not in touch any more. */
    LocalDate silentFrom() {
        return rhythm == Rhythm.FADING ? begun.plusDays(20 + days() * 2 / 5) : until;
    }
}
