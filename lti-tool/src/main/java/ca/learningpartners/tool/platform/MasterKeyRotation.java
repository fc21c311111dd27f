package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.SealingKey;
import ca.learningpartners.mentorship.jdbi.MasterKeys;
import ca.learningpartners.mentorship.jdbi.OwnersKeys;
import ca.learningpartners.tool.runtime.Settings;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A new master key in the place of the old one, while servers run: first it is put beside the old one, then the key of each
 * person and pair is sealed anew with it, and once none needs the old one any more, that can be destroyed.
 */
public final class MasterKeyRotation {

    private static final int AT_ONCE = 500;

    private final DataFolder folder;
    private final List<SealingKey> given;
    private final ContentKeyFile file;
    private final OwnersKeys keys;

    public MasterKeyRotation(DataFolder folder, Settings settings) {
        this.folder = folder;
        this.given = settings.contentKeys();
        this.file = new ContentKeyFile(settings.data());
        this.keys = folder.ownersKeys();
    }

    /**
     * A master key.
     *
     * @param isHere whether it is at hand; if not, what it seals cannot be read
     * @param owners how many people's and pairs' keys are sealed with it
     */
    public record Master(String name, boolean isNewest, boolean isHere, long owners) {}

    /** Whether the keys come from the settings, which only whoever sets them can change. */
    public boolean isGiven() {
        return !given.isEmpty();
    }

    /** Those at hand, the newest first; then those that are missing. */
    public List<Master> masters() {
        Map<String, Long> owners = new TreeMap<>(keys.byMaster());
        List<Master> masters = new ArrayList<>();
        for (SealingKey key : atHand()) {
            String name = MasterKeys.nameOf(Base64.getDecoder().decode(key.text()));
            Long many = owners.remove(name);
            masters.add(new Master(name, masters.isEmpty(), true, many == null ? 0 : many));
        }
        owners.forEach((name, many) -> masters.add(new Master(name, false, false, many)));
        return masters;
    }

    private List<SealingKey> atHand() {
        return isGiven() ? given : file.read();
    }

    /**
     * Puts a new key into the file; keys from the settings stay as they are. Writers wait for each other, so that of two
     * rotations at once none loses the key of the other.
     *
     * @throws VaultClosed if something is sealed with a key that is not here
     */
    public void begin() {
        folder.requireContentKeys();
        if (!isGiven()) {
            folder.database().inTransaction(handle -> {
                file.readOrMake();
                file.addNew();
                return true;
            });
        }
    }

    /** Seals every owner's key with the newest, a few at a time, so that nobody waits long. */
    public long wrapAnew() {
        long anew = 0;
        int some;
        do {
            some = atHand().isEmpty() ? 0 : keys.wrapAnew(AT_ONCE);
            anew += some;
        } while (some > 0);
        return anew;
    }

    /**
     * Destroys the old keys in the file, if nothing is sealed with them.
     *
     * @return false, and nothing is destroyed, if something is
     */
    public boolean dropOld() {
        return folder.database().inTransaction(handle -> {
            boolean needed = masters().stream().anyMatch(master -> !master.isNewest() && master.owners() > 0);
            if (!needed && !isGiven() && file.read().size() > 1) {
                file.dropOld();
            }
            return !needed;
        });
    }
}
