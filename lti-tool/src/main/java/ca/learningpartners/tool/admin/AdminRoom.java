package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Room;
import java.util.List;
import java.util.Optional;

/**
 * What the administrator's pages stand on.
 *
 * @param address where this tool is, for what is entered at a platform
 */
record AdminRoom(Room room, DataFolder folder, ToolAddress address) {

    /** Who did it, in the audit trail. */
    static final String ACTOR = "administrator";

    /** The longest page of a list. */
    static final int PAGE = 25;

    Optional<Registration> registration(RegistrationId id) {
        return folder.registrations().find(id);
    }

    Optional<Deployment> deployment(RegistrationId platform, String id) {
        return Optional.of(id)
                .filter(text -> !text.isEmpty() && text.length() <= DeploymentId.LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .flatMap(text -> folder.deployments().find(platform, new DeploymentId(text)));
    }

    /** Whose people a platform may vouch for, in the order of the districts' numbers. */
    List<WhoseChoice> districts() {
        return folder
                .store(Purpose.ADMINISTERING)
                .read(stores -> stores.districts().all())
                .stream()
                .map(WhoseChoice::of)
                .toList();
    }

    boolean knows(DistrictNumber district) {
        return folder.store(Purpose.ADMINISTERING)
                .read(stores -> stores.districts().find(district))
                .isPresent();
    }
}
