package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Willingness;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.NewOptions;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody is told after a partnership, or an offer, or their time in a program is over. */
final class Afterwards {

    private final Stores stores;
    private final Clock clock;

    Afterwards(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * The newest partnership of a program, if it is over: for as many days as an offer stands, and longer as long as new
     * options are owed.
     */
    Optional<HomePage.Concluded> concluded(ParticipantId viewer, Program program) {
        Program here = program.in(stores.participants().districtOf(viewer).orElse(null));
        Optional<Pairing> newest = in(viewer, program).stream().findFirst();
        Instant since = clock.instant().minus(Duration.ofDays(here.setting(PolicyKey.OFFER_EXPIRY_DAYS)));
        return newest.flatMap(pairing -> Optional.ofNullable(pairing.concluded())
                .flatMap(end -> concluded(viewer, pairing, end, options(viewer, pairing, program)))
                .filter(told -> told.options().isPresent() || end(pairing).isAfter(since)));
    }

    private static Instant end(Pairing pairing) {
        return Optional.ofNullable(pairing.concluded()).map(Conclusion::at).orElse(Instant.MAX);
    }

    private Optional<HomePage.Concluded> concluded(
            ParticipantId viewer, Pairing pairing, Conclusion end, Optional<LocalDate> options) {
        HomePage.How how = pairing.hasBegun()
                ? end.how() == Ending.COMPLETED ? HomePage.How.COMPLETED : HomePage.How.PARTNERSHIP
                : end.declinedBy(viewer) ? HomePage.How.DECLINED_BY_YOU : HomePage.How.OFFER;
        return Optional.of(new HomePage.Concluded(
                name(pairing.partnerOf(viewer)), pairing.id().value(), how, options));
    }

    private Optional<LocalDate> options(ParticipantId viewer, Pairing pairing, Program program) {
        Role role = viewer.equals(pairing.mentee()) ? Role.MENTEE : Role.MENTOR;
        return NewOptions.of(stores, program, viewer, role, clock.instant(), clock.getZone())
                .map(NewOptions::due);
    }

    /** Somebody whose window as a mentee is over. */
    Optional<HomePage.Alumnus> alumnus(ParticipantId viewer, Program program) {
        return stores.enrolments()
                .mentee(program.id(), viewer)
                .map(mentee ->
                        program.in(mentee.person().district()).eligibility().lastDay(mentee.positionStart()))
                .filter(LocalDate.now(clock)::isAfter)
                .map(lastDay -> new HomePage.Alumnus(
                        program.id().value(),
                        program.title(),
                        lastDay,
                        program.template().terms().mentor(),
                        mentors(viewer, program),
                        copies(viewer, program)));
    }

    private boolean mentors(ParticipantId viewer, Program program) {
        return stores.appointments().of(viewer).stream().anyMatch(held -> held.role() == Role.MENTOR)
                || stores.willing().has(program.id(), viewer, Willingness.MENTORING);
    }

    /** The partnerships of the viewer that had begun and are over, on either side, the newest first. */
    List<HomePage.Copy> earlier(ParticipantId viewer, Program program) {
        return in(viewer, program).stream()
                .filter(pairing -> pairing.hasBegun() && pairing.concluded() != null)
                .map(pairing -> new HomePage.Copy(pairing.id().value(), name(pairing.partnerOf(viewer))))
                .toList();
    }

    private List<HomePage.Copy> copies(ParticipantId viewer, Program program) {
        return in(viewer, program).stream()
                .filter(pairing -> pairing.mentee().equals(viewer) && pairing.hasBegun())
                .map(pairing -> new HomePage.Copy(pairing.id().value(), name(pairing.mentor())))
                .toList();
    }

    private List<Pairing> in(ParticipantId viewer, Program program) {
        return stores.pairings().of(viewer).stream()
                .filter(pairing -> pairing.program().equals(program.id()))
                .toList();
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
