package ca.learningpartners.tool.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Eight letters and digits a person carries from one learning platform to another, none of which is easily taken for
 * another one: there is no 0, O, 1, I, L or U. That is one of 656,100,000,000.
 *
 * @param value as it is compared, in capitals and without a dash
 */
record JoinCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    static JoinCode random() {
        return new JoinCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, whatever the case, with or without dashes and spaces; empty if it cannot be a code. */
    static Optional<JoinCode> typed(String text) {
        String kept = text.replaceAll("[\\s\\u00A0\\u202F\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        boolean possible = kept.length() == LENGTH && kept.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return possible ? Optional.of(new JoinCode(kept)) : Optional.empty();
    }

    /** As it is shown: {@code 7KQM-3VXT}. */
    String written() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /**
     * What is stored in place of the code. So few letters could be tried out against a copy of the table, so it takes a
     * key that is not in the database.
     */
    String fingerprint(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a join code";
    }
}
