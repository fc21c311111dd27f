package ca.learningpartners.mentorship.jdbi;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * Which master keys the stores of a database seal with, and the owners' keys that were opened in one transaction. Public
 * only because JDBI makes it by itself.
 */
public final class Sealing implements JdbiConfig<Sealing> {

    private final Map<String, byte[]> opened = new HashMap<>();
    private MasterKeys masters = MasterKeys.none();

    /** Without a master key. */
    public Sealing() {}

    void with(MasterKeys given) {
        masters = given;
    }

    MasterKeys masters() {
        return masters;
    }

    /** By owner and number. A handle has a copy of its own, which lives no longer than it does. */
    Map<String, byte[]> opened() {
        return opened;
    }

    @Override
    public Sealing createCopy() {
        Sealing copy = new Sealing();
        copy.with(masters);
        return copy;
    }
}
