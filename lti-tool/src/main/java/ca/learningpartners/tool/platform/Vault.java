package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.AesGcmSealer;
import ca.learningpartners.lti.key.KeyOverlap;
import ca.learningpartners.lti.key.KeySealer;
import ca.learningpartners.lti.key.SealNotOpened;
import ca.learningpartners.lti.key.SealingKey;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.platform.SealedStore.Sealed;
import ca.learningpartners.tool.runtime.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The tool's own keys, sealed in its database with the secret key that the settings give, or else the file
 * {@code secret.key} of the data folder. Whoever holds the database alone cannot sign as the tool.
 */
public final class Vault {

    /** How long platforms are shown a key after its successor was made; longer than they cache key sets. */
    public static final KeyOverlap OVERLAP = new KeyOverlap(Duration.ofDays(7));

    private final Database database;
    private final SealedStore stored;
    private final KeySealer sealer;

    private Vault(Database database, SealingKey key) {
        this.database = database;
        this.stored = new SealedStore(database);
        this.sealer = new AesGcmSealer(key);
    }

    /**
     * Opens the vault: finds or makes the secret key, seals what an older version left open, and makes sure that
     * everything opens.
     *
     * @throws VaultClosed if it cannot
     */
    static Vault open(Database database, Settings settings) {
        Vault vault = new Vault(database, key(database, settings));
        vault.sealWhatIsOpen();
        vault.stored.all().forEach(vault::requireOpens);
        return vault;
    }

    /**
     * Opens the vault although the secret key that things were sealed with is lost: they are given up, and sealed
     * anew they start over. Signing keys that do not open stay published, and sign no more.
     */
    static Vault startOver(Database database, Settings settings) {
        SealingKey key = settings.secretKey().orElseGet(() -> new SecretKeyFile(settings.data()).readOrMake());
        Vault vault = new Vault(database, key);
        vault.sealWhatIsOpen();
        database.inTransaction(handle -> {
            vault.stored.all().stream().filter(each -> !vault.opens(each)).forEach(vault.stored::forget);
            return true;
        });
        return vault;
    }

    /**
     * Makes sure that {@link #open} will work, and changes nothing.
     *
     * @throws VaultClosed if it will not
     */
    static void check(Database database, Settings settings) {
        SecretKeyFile file = new SecretKeyFile(settings.data());
        List<Sealed> sealed = new SealedStore(database)
                .all().stream().filter(each -> isSealed(each.text())).toList();
        Optional<SealingKey> key = settings.secretKey().or(file::read);
        if (key.isEmpty() && !sealed.isEmpty()) {
            throw closed(VaultClosed.Reason.MISSING, file.path());
        }
        key.map(given -> new Vault(database, given)).ifPresent(vault -> sealed.forEach(vault::requireOpens));
    }

    /** A new secret key is made only where nothing is sealed with one that is elsewhere. */
    private static SealingKey key(Database database, Settings settings) {
        return settings.secretKey().orElseGet(() -> {
            SecretKeyFile file = new SecretKeyFile(settings.data());
            boolean sealed = new SealedStore(database).all().stream().anyMatch(each -> isSealed(each.text()));
            return sealed
                    ? file.read().orElseThrow(() -> closed(VaultClosed.Reason.MISSING, file.path()))
                    : file.readOrMake();
        });
    }

    private static VaultClosed closed(VaultClosed.Reason reason, Path file) {
        return new VaultClosed(VaultClosed.Kind.SECRET_KEY, reason, file.toString());
    }

    /** The signing keys. */
    public ToolKeyRing ring(Clock clock) {
        return new ToolKeyRing(new ToolKeyStore(database), sealer, clock, OVERLAP.length());
    }

    /**
     * The 32 bytes every node shares under this name.
     *
     * @throws VaultClosed if another node, with another secret key, made them since this vault was opened
     */
    public byte[] secret(String name) {
        try {
            return new SecretStore(database, sealer).named(name);
        } catch (SealNotOpened e) {
            throw closed(e, name);
        }
    }

    private void sealWhatIsOpen() {
        if (stored.all().stream().allMatch(each -> isSealed(each.text()))) {
            return;
        }
        database.inTransaction(handle -> {
            List<Sealed> open =
                    stored.all().stream().filter(each -> !isSealed(each.text())).toList();
            open.forEach(each ->
                    stored.replace(new Sealed(each.place(), each.name(), sealer.seal(each.name(), each.text()))));
            return open.size();
        });
    }

    /** One that was given up counts as sealed: nothing is left in it. */
    private static boolean isSealed(String text) {
        return text.isEmpty() || AesGcmSealer.isSealed(text);
    }

    private boolean opens(Sealed sealed) {
        try {
            requireOpens(sealed);
            return true;
        } catch (VaultClosed e) {
            return false;
        }
    }

    private void requireOpens(Sealed sealed) {
        if (sealed.text().isEmpty()) {
            return;
        }
        try {
            sealer.open(sealed.name(), sealed.text());
        } catch (SealNotOpened e) {
            throw closed(e, sealed.name());
        }
    }

    private static VaultClosed closed(SealNotOpened problem, String name) {
        boolean other = problem.reason() == SealNotOpened.Reason.OTHER_KEY;
        return new VaultClosed(
                VaultClosed.Kind.SECRET_KEY, other ? VaultClosed.Reason.OTHER : VaultClosed.Reason.DAMAGED, name);
    }
}
