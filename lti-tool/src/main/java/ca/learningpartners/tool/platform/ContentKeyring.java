package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.SealingKey;
import ca.learningpartners.mentorship.jdbi.MasterKeys;
import ca.learningpartners.mentorship.jdbi.OwnersKeys;
import ca.learningpartners.tool.runtime.Settings;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The master keys of what people write for few, from the settings or else from {@link ContentKeyFile}. The file is read
 * when a key is first needed, and again when one is needed that was not there: a command may have put it there meanwhile.
 * One that was taken out of it is remembered until the process ends, for reads that began before.
 */
final class ContentKeyring implements MasterKeys {

    private final Settings settings;
    private final ContentKeyFile file;
    private final Map<String, SealingKey> seen = new LinkedHashMap<>();
    private volatile MasterKeys held;

    ContentKeyring(Settings settings) {
        this.settings = settings;
        this.file = new ContentKeyFile(settings.data());
        this.held = MasterKeys.of(bytes(settings.contentKeys()));
    }

    private static List<byte[]> bytes(Collection<SealingKey> keys) {
        return keys.stream().map(key -> Base64.getDecoder().decode(key.text())).toList();
    }

    /** These, the newest first, and whatever was there before. */
    private synchronized MasterKeys held(List<SealingKey> newestFirst) {
        Map<String, SealingKey> all = new LinkedHashMap<>();
        newestFirst.forEach(key -> all.put(key.text(), key));
        seen.forEach(all::putIfAbsent);
        seen.putAll(all);
        return MasterKeys.of(bytes(all.values()));
    }

    /** @throws VaultClosed if one of them is not at hand */
    void requireAll(Collection<String> masters) {
        masters.stream().filter(master -> !knows(master)).findFirst().ifPresent(this::refuse);
    }

    private void refuse(String master) {
        boolean none = settings.contentKeys().isEmpty() && file.read().isEmpty();
        throw none
                ? closed(VaultClosed.Reason.MISSING, file.path().toString())
                : closed(VaultClosed.Reason.OTHER, master);
    }

    @Override
    public boolean knows(String master) {
        return having(master).knows(master);
    }

    private MasterKeys having(String master) {
        MasterKeys keys = held;
        if (!keys.knows(master) && settings.contentKeys().isEmpty()) {
            keys = held(file.read());
            held = keys;
        }
        return keys;
    }

    /** The newest as the file says now: what is new is never sealed with a key that is about to be dropped. */
    @Override
    public String current() {
        return newest().current();
    }

    private MasterKeys newest() {
        if (settings.contentKeys().isEmpty()) {
            List<SealingKey> kept = file.read();
            held = held(kept.isEmpty() ? first() : kept);
        }
        return held;
    }

    /** A first key is made only where nothing is sealed with one that is elsewhere. */
    private List<SealingKey> first() {
        if (OwnersKeys.areIn(settings.databaseUrl())) {
            throw closed(VaultClosed.Reason.MISSING, file.path().toString());
        }
        return file.readOrMake();
    }

    @Override
    public Wrapped wrap(String owner, byte[] key) {
        return newest().wrap(owner, key);
    }

    @Override
    public byte[] unwrap(String owner, Wrapped wrapped) {
        return having(wrapped.master()).unwrap(owner, wrapped);
    }

    private static VaultClosed closed(VaultClosed.Reason reason, String what) {
        return new VaultClosed(VaultClosed.Kind.CONTENT_KEY, reason, what);
    }
}
