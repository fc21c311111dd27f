package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.Cadence;
import ca.learningpartners.mentorship.progress.Days;
import ca.learningpartners.mentorship.progress.Gap;
import ca.learningpartners.mentorship.progress.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partnership or offer that stands, with all that says whether it wants attention. It holds the dates it takes to know
 * that, and none of them is shown but the offer's, the beginning's and the closing's.
 *
 * @param here the program as it is in the mentee's district
 * @param acceptedByMentee when the mentee said yes
 * @param lapses when an offer lapses; empty if it stands without end
 * @param positionStart of the mentee, if they are enrolled
 * @param lastContact the day of the latest contact
 * @param charter the rhythm of the charter both have signed, if there is one
 * @param signed who has signed the newest version of the charter
 * @param pauses times of leave
 */
record Watched(
        PairingId id,
        Program here,
        Person mentee,
        Person mentor,
        Instant offered,
        Optional<Instant> lapses,
        Optional<Instant> acceptedByMentee,
        Optional<Instant> acceptedByMentor,
        Optional<LocalDate> positionStart,
        Optional<LocalDate> lastContact,
        Optional<Integer> charter,
        Set<ParticipantId> signed,
        List<Days> pauses,
        Map<Which, LocalDate> asked) {

    /** One of the two. */
    record Person(ParticipantId id, String name, @Nullable DistrictNumber district) {}

    /** The time it is looked at. */
    record Now(Instant moment, LocalDate today, ZoneId zone) {

        LocalDate day(Instant other) {
            return LocalDate.ofInstant(other, zone);
        }
    }

    /** Whether one of the two works in one of these. */
    boolean isOf(Set<DistrictNumber> districts) {
        return Stream.of(mentee, mentor)
                .map(Person::district)
                .anyMatch(district -> district != null && districts.contains(district));
    }

    Optional<Attention.Row> row(Which which, Now now) {
        return switch (which) {
            case WAITING -> Optional.empty();
            case OFFERS -> offer(now);
            case CHARTER -> charter(now);
            case QUIET -> quiet(now);
            case CONCLUDING -> concluding(now);
        };
    }

    private Optional<Attention.Row> offer(Now now) {
        Duration patience = Duration.ofDays(here.setting(PolicyKey.OFFER_NUDGE_DAYS));
        boolean due = begun().isEmpty() && !now.moment().isBefore(offered.plus(patience));
        return lapses.filter(moment -> due && moment.isAfter(now.moment()))
                .map(moment -> row(Which.OFFERS, Optional.of(now.day(moment).minusDays(1)), unanswered()));
    }

    private Optional<Attention.Row> charter(Now now) {
        int days = here.setting(PolicyKey.FIRST_MEETING_DAYS);
        return begun().map(now::day)
                .filter(day -> charter.isEmpty() && !isPaused(now))
                .filter(day -> !now.today().isBefore(day.plusDays(days)))
                .map(day -> row(Which.CHARTER, Optional.of(day), without(signed)));
    }

    private Optional<Attention.Row> quiet(Now now) {
        Rhythm rhythm = charter.map(days -> Rhythm.of(here, days)).orElseGet(() -> Rhythm.of(here));
        return begun().map(now::day)
                .map(day -> Cadence.of(rhythm, day, lastContact, pauses))
                .filter(cadence -> cadence.gap(now.today()).isAtLeast(Gap.QUIET))
                .map(cadence -> row(Which.QUIET, Optional.empty(), both()));
    }

    private Optional<Attention.Row> concluding(Now now) {
        return positionStart
                .map(here::closesFrom)
                .filter(day -> begun().isPresent() && !isPaused(now))
                .filter(day -> !now.today().isBefore(day))
                .map(day -> row(Which.CONCLUDING, Optional.of(day), both()));
    }

    private Attention.Row row(Which which, Optional<LocalDate> day, Set<ParticipantId> concerned) {
        return new Attention.Row(
                id.value(),
                mentee.name(),
                Optional.of(mentor.name()),
                day,
                false,
                concerned,
                Optional.ofNullable(asked.get(which)));
    }

    /** When the second of the two said yes. */
    private Optional<Instant> begun() {
        return acceptedByMentee.flatMap(one -> acceptedByMentor.map(other -> one.isAfter(other) ? one : other));
    }

    private boolean isPaused(Now now) {
        return pauses.stream().anyMatch(pause -> pause.include(now.today()));
    }

    private Set<ParticipantId> both() {
        return Set.of(mentee.id(), mentor.id());
    }

    private Set<ParticipantId> without(Set<ParticipantId> some) {
        Set<ParticipantId> others = new HashSet<>(both());
        others.removeAll(some);
        return others;
    }

    private Set<ParticipantId> unanswered() {
        Set<ParticipantId> yes = new HashSet<>();
        acceptedByMentee.ifPresent(moment -> yes.add(mentee.id()));
        acceptedByMentor.ifPresent(moment -> yes.add(mentor.id()));
        return without(yes);
    }
}
