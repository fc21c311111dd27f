package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.store.Stores;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far two partners are from each other, as the matching measures it, and how people travel there. */
final class Apartness {

    private Apartness() {}

    /** Empty unless it is known of both where they work. */
    static Optional<PairingPage.Apart> of(Pairing pairing, Stores stores) {
        Optional<GeoPoint> one = stores.enrolments()
                .mentee(pairing.program(), pairing.mentee())
                .flatMap((Mentee mentee) -> base(mentee.person(), mentee.setting(), stores));
        Optional<GeoPoint> other = stores.enrolments()
                .mentor(pairing.program(), pairing.mentor())
                .flatMap((Mentor mentor) -> base(mentor.person(), mentor.setting(), stores));
        return one.flatMap(from -> other.map(to -> apart(from, to, stores)));
    }

    private static Optional<GeoPoint> base(Participant person, Setting setting, Stores stores) {
        @Nullable GeoPoint own = setting.base();
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(person.district())
                        .flatMap(stores.districts()::find)
                        .flatMap(district -> Optional.ofNullable(district.base()));
    }

    private static PairingPage.Apart apart(GeoPoint from, GeoPoint to, Stores stores) {
        List<Community> communities = stores.communities().all();
        List<Travel> travels = stores.travels().all();
        long kilometres = Math.round(Distances.of(communities, travels).kilometres(from, to));
        return new PairingPage.Apart(kilometres, modes(at(from, communities), at(to, communities), travels));
    }

    private static Set<CommunityId> at(GeoPoint point, Collection<Community> communities) {
        return communities.stream()
                .filter(each -> point.equals(each.at()))
                .map(Community::id)
                .collect(Collectors.toSet());
    }

    private static Set<TravelMode> modes(Set<CommunityId> from, Set<CommunityId> to, List<Travel> travels) {
        return travels.stream()
                .filter(travel -> from.stream()
                        .anyMatch(end -> travel.between().has(end)
                                && to.contains(travel.between().from(end))))
                .flatMap(travel -> travel.modes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
