package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.session.ReleaseBooking;
import ca.learningpartners.mentorship.session.ReleaseBookingId;
import ca.learningpartners.mentorship.session.ReleaseGrant;
import ca.learningpartners.mentorship.session.ReleaseTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

record InMemoryReleaseTime(InMemoryData data) implements ReleaseTime {

    private static final Comparator<ReleaseBooking> LATEST_FIRST = Comparator.comparing(ReleaseBooking::day)
            .thenComparing(ReleaseBooking::bookedAt)
            .thenComparing(booking -> booking.id().value())
            .reversed();

    @Override
    public Optional<ReleaseGrant> granted(ProgramId program, DistrictNumber district, int year, Role part) {
        return Optional.ofNullable(data.releaseGrants.get(List.of(program, district, year, part)));
    }

    @Override
    public void grant(ReleaseGrant grant) {
        data.requireWritable();
        data.requireProgram(grant.program());
        data.releaseGrants.put(List.of(grant.program(), grant.district(), grant.year(), grant.part()), grant);
    }

    @Override
    public Optional<ReleaseBooking> find(ReleaseBookingId id) {
        return Optional.ofNullable(data.releaseBookings.get(id)).map(Booked::booking);
    }

    @Override
    public List<ReleaseBooking> of(ProgramId program, ParticipantId person, int year) {
        return bookings(program, year)
                .map(Booked::booking)
                .filter(booking -> booking.person().equals(person))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public boolean book(ReleaseBooking booking, Role part) {
        data.requireWritable();
        data.requireParticipant(booking.person());
        int granted = Optional.ofNullable(data.participants.get(booking.person()))
                .map(Participant::district)
                .flatMap(district -> granted(booking.program(), district, booking.year(), part))
                .map(ReleaseGrant::halves)
                .orElse(0);
        int taken = sum(
                booking.program(),
                booking.year(),
                each -> each.booking().person().equals(booking.person()));
        boolean fits = booking.halves() <= granted - taken;
        return fits && data.releaseBookings.putIfAbsent(booking.id(), new Booked(booking, part)) == null;
    }

    @Override
    public boolean takeBack(ReleaseBookingId id, ParticipantId person) {
        data.requireWritable();
        return find(id).filter(booking -> booking.person().equals(person)).isPresent()
                && data.releaseBookings.remove(id) != null;
    }

    @Override
    public int taken(ProgramId program, DistrictNumber district, int year, Role part) {
        return sum(
                program,
                year,
                each -> each.part() == part
                        && district.equals(Objects.requireNonNull(
                                        data.participants.get(each.booking().person()))
                                .district()));
    }

    /** A booking, and as what it was taken. */
    record Booked(ReleaseBooking booking, Role part) {}

    private Stream<Booked> bookings(ProgramId program, int year) {
        return data.releaseBookings.values().stream()
                .filter(each -> each.booking().program().equals(program)
                        && each.booking().year() == year);
    }

    private int sum(ProgramId program, int year, Predicate<Booked> condition) {
        return bookings(program, year)
                .filter(condition)
                .mapToInt(each -> each.booking().halves())
                .sum();
    }
}
