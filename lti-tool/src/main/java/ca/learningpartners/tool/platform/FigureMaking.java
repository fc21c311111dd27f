package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.evaluating.MakingBulletin;
import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.store.Stores;
import java.time.ZoneId;
import java.util.List;

/** How this tool makes figures public, whoever asks for it: with who has arrived, and with the second look of an auditor. */
public final class FigureMaking {

    private final IdentityStore identities;
    private final ZoneId zone;

    /** @param zone in which the days of programs begin */
    public FigureMaking(IdentityStore identities, ZoneId zone) {
        this.identities = identities;
        this.zone = zone;
    }

    /** @param stores opened for evaluating */
    public MakingBulletin on(Stores stores) {
        return new MakingBulletin(stores, sources(stores), new LinearAuditor());
    }

    /** Everything figures are made from. */
    public List<Source> sources(Stores stores) {
        return Sources.of(stores, zone, identities::arrivedBy);
    }
}
