package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.BallotKey;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is worked out with the tool's own secret, which is sealed and never in the rows it protects. */
final class Keyed {

    private static final String ALGORITHM = "HmacSHA256";

    private Keyed() {}

    /** Under what the ballot of a voter lies in the box of a gathering. */
    static BallotKey ballot(GatheringId gathering, ParticipantId voter, byte[] secret) {
        return new BallotKey(HexFormat.of().formatHex(bytes("ballot " + gathering + " " + voter, secret)));
    }

    static byte[] bytes(String what, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
