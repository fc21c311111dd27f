package ca.learningpartners.mentorship.jdbi;

import org.jdbi.v3.core.config.JdbiConfig;

/** Which master keys the stores of a database seal with. Public only because JDBI makes it by itself. */
public final class Sealing implements JdbiConfig<Sealing> {

    private MasterKeys masters = MasterKeys.none();

    /** Without a master key. */
    public Sealing() {}

    void with(MasterKeys given) {
        masters = given;
    }

    MasterKeys masters() {
        return masters;
    }

    @Override
    public Sealing createCopy() {
        Sealing copy = new Sealing();
        copy.with(masters);
        return copy;
    }
}
