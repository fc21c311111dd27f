package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Room;

/** Breaks rules on purpose: a feature that reads a pair's charters behind the viewer's back. */
public final class PlantedWayAround {

    private PlantedWayAround() {}

    public static int bare(DataFolder folder, PairingId pairing) {
        return folder.store().read(stores -> stores.charters().of(pairing)).size();
    }

    public static int pretended(Room room, PairingId pairing) {
        return room.store(Purpose.HANDING_OVER)
                .read(stores -> stores.charters().of(pairing))
                .size();
    }
}
