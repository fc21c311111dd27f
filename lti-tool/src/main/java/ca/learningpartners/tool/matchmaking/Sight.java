package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.district.BundledDistricts;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.map.Spot;
import ca.learningpartners.tool.viewer.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer sees of the people of a program: the Office everybody by name, a coordinator the people of their own
 * districts; of anybody else only the district.
 */
final class Sight {

    private final Viewer viewer;
    private final ProgramId program;
    private final Map<ParticipantId, Participant> people = new HashMap<>();
    private final Map<ParticipantId, GeoPoint> bases = new HashMap<>();
    private final Map<DistrictNumber, District> districts = new HashMap<>();

    Sight(Viewer viewer, Gathered gathered, Stores stores) {
        this.viewer = viewer;
        this.program = gathered.program().id();
        gathered.enrolled().forEach(mentee -> add(mentee.person(), mentee.setting()));
        gathered.cohort().mentors().forEach(mentor -> add(mentor.person(), mentor.setting()));
        BundledDistricts.all().forEach(district -> districts.put(district.number(), district));
        stores.districts().all().forEach(district -> districts.put(district.number(), district));
    }

    private void add(Participant person, Setting setting) {
        people.put(person.id(), person);
        if (setting.base() != null) {
            bases.put(person.id(), setting.base());
        }
    }

    /** Whether the viewer sees this person by name. Whoever is not enrolled any more is the Office’s to see. */
    boolean mayName(ParticipantId id) {
        Participant person = people.get(id);
        return person == null ? viewer.isOffice(program) : viewer.looksAfter(person, program);
    }

    /** Whether the viewer sees anything of a pair. */
    boolean touches(ParticipantId mentee, ParticipantId mentor) {
        return mayName(mentee) || mayName(mentor);
    }

    /** The person by name where the viewer may, else only where they work. */
    MatchingPage.Someone someone(ParticipantId id) {
        return mayName(id) ? known(id) : new MatchingPage.Someone("", district(id));
    }

    /** The person by name: for pairs that were put to both, whose partners everybody around them knows. */
    MatchingPage.Someone known(ParticipantId id) {
        Participant person = people.get(id);
        return new MatchingPage.Someone(person == null ? id.value() : person.name(), district(id));
    }

    /** The name of somebody who did something in the program; empty for whom the viewer does not see by name. */
    String person(ParticipantId id, Stores stores) {
        return stores.participants()
                .find(id)
                .filter(person -> viewer.looksAfter(person, program) || id.equals(viewer.id()))
                .map(Participant::name)
                .orElse("");
    }

    /** The district in its short form; empty for people of none. */
    String district(ParticipantId id) {
        return Optional.ofNullable(people.get(id))
                .map(Participant::district)
                .map(DistrictNumber::toString)
                .orElse("");
    }

    /** Where the person is on the map; of somebody without a name here no more than the district’s own place. */
    Spot spot(ParticipantId id) {
        return new Spot(district(id), mayName(id) && bases.containsKey(id) ? bases.get(id) : districtBase(id));
    }

    private @Nullable GeoPoint districtBase(ParticipantId id) {
        return Optional.ofNullable(people.get(id))
                .map(Participant::district)
                .map(districts::get)
                .map(District::base)
                .orElse(null);
    }
}
