package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in place of a name in a file for evaluators: the same for everything somebody says in one program, so that
 * waves can be laid side by side, and another in any other program. It is worked out with a secret of the tool’s and kept
 * nowhere; without the secret nobody finds the person, even with a list of all people at hand. Once somebody is erased, no
 * file has their code again.
 */
public final class PseudonymCodes {

    /** The name of the secret in the {@link Vault}. */
    public static final String SECRET = "pseudonym-codes";

    /** Without the signs that are mistaken for each other. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 3;
    private static final int IN_GROUP = 4;

    private final SecretKeySpec key;

    /** @param secret shared by all nodes: the vault’s {@link #SECRET} */
    public PseudonymCodes(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The code of somebody in a program: three groups of four signs, {@code 7K2M-Q0XA-93FD}, 60 bits. */
    public String of(ProgramId program, ParticipantId person) {
        byte[] proof = proof(program.value().length() + " " + program.value() + " " + person.value());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            code.append(i > 0 && i % IN_GROUP == 0 ? "-" : "");
            code.append(SIGNS.charAt(proof[i] & 31));
        }
        return code.toString();
    }

    private byte[] proof(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
