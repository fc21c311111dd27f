package ca.learningpartners.mentorship.gathering;

/**
 * Under what a ballot lies in the box. Whoever keeps the program works it out from the gathering, the voter and a secret
 * that is not kept with the ballots, so that the box alone does not tell whose a ballot is.
 *
 * @param value 64 hexadecimal digits
 */
public record BallotKey(String value) {

    public BallotKey {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A ballot's key is 64 hexadecimal digits; this has " + value.length()
                    + " characters. Maybe an HMAC of 256 bits?");
        }
    }
}
