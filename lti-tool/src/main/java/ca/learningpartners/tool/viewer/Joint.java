package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page shows of something two sides make together: who has signed, and what they say to each other.
 *
 * @param district the district's name
 * @param seats the sides whose word it takes
 * @param commentId a fresh id for the next comment
 * @param own the side the viewer speaks for, where it does not matter which of two
 */
public record Joint(String district, List<Seat> seats, List<Said> comments, String commentId, Side own) {

    /**
     * One side.
     *
     * @param signed by whom and on which day, if it has signed
     * @param maySign whether the viewer can sign for it now
     */
    public record Seat(Side side, Optional<Signed> signed, boolean maySign) {}

    /** Whose signature it is. */
    public record Signed(String who, LocalDate on) {}

    /** A comment. */
    public record Said(Side side, String who, LocalDate on, String text) {}

    /**
     * Reads it.
     *
     * @param signing the sides whose word it takes
     * @param open whether it can be signed at all
     * @param subject what the comments are on
     */
    public static Joint of(
            Stores stores,
            Viewer viewer,
            Makers makers,
            Set<Side> signing,
            JointSigning signed,
            boolean open,
            String subject,
            ZoneId zone) {
        Set<Side> mine = makers.sidesOf(viewer.actor());
        return new Joint(
                name(stores, makers.district()),
                Arrays.stream(Side.values())
                        .filter(signing::contains)
                        .map(side -> new Seat(
                                side,
                                signed.of(side).map(fact -> new Signed(who(stores, fact), day(fact, zone))),
                                open
                                        && mine.contains(side)
                                        && signed.isOpenTo(side, new Fact(viewer.id(), Instant.EPOCH))))
                        .toList(),
                stores.comments().on(subject).stream()
                        .map(comment -> new Said(
                                comment.side(), who(stores, comment.made()), day(comment.made(), zone), comment.text()))
                        .toList(),
                CommentId.random().value(),
                mine.contains(Side.DISTRICT) ? Side.DISTRICT : Side.OFFICE);
    }

    /** How a district is called. */
    public static String name(Stores stores, DistrictNumber district) {
        return stores.districts().find(district).map(District::name).orElse(district.toString());
    }

    /** How somebody is called; by their id if nothing is known of them any more. */
    public static String name(Stores stores, ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElse(person.value());
    }

    private static String who(Stores stores, Fact fact) {
        return name(stores, fact.by());
    }

    private static LocalDate day(Fact fact, ZoneId zone) {
        return LocalDate.ofInstant(fact.at(), zone);
    }

    public boolean isSigned() {
        return seats.stream().anyMatch(seat -> seat.signed().isPresent());
    }

    public boolean maySign() {
        return seats.stream().anyMatch(Seat::maySign);
    }
}
