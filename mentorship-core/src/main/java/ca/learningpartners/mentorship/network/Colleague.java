package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A mentee or mentor of a program, as far as the network needs to know them.
 *
 * @param offers how much of each topic they offer, as they said; none for a mentee
 * @param expertise what they carried, how well, and when last
 * @param duties what a mentee's position asks of them
 * @param positionStart when a mentee's position began; null for a mentor
 */
public record Colleague(
        Participant person,
        Role role,
        Setting setting,
        Map<Topic, Integer> offers,
        List<Expertise> expertise,
        SortedSet<Topic> duties,
        Boundaries boundaries,
        @Nullable LocalDate positionStart) {

    static Colleague of(Mentee mentee) {
        return new Colleague(
                mentee.person(),
                Role.MENTEE,
                mentee.setting(),
                Map.of(),
                List.of(),
                new TreeSet<>(mentee.duties()),
                mentee.boundaries(),
                mentee.positionStart());
    }

    static Colleague of(Mentor mentor) {
        return new Colleague(
                mentor.person(),
                Role.MENTOR,
                mentor.setting(),
                mentor.offers(),
                mentor.expertise(),
                new TreeSet<>(),
                mentor.boundaries(),
                null);
    }

    public ParticipantId id() {
        return person.id();
    }

    /** What they could be asked about by what they said themselves: offers, duties carried, duties of a new position. */
    public SortedSet<Topic> known() {
        SortedSet<Topic> known = new TreeSet<>(offers.keySet());
        expertise.stream().filter(each -> each.level() > 0).map(Expertise::duty).forEach(known::add);
        known.addAll(duties);
        return known;
    }

    /** Whether one of the two asked for no contact with the other. */
    boolean isApartFrom(Colleague other) {
        return boundaries.noContact().contains(other.id())
                || other.boundaries().noContact().contains(id());
    }
}
