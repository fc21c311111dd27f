package ca.learningpartners.mentorship.district;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A format pictures are taken in, told by how a file begins, whatever it is called. Drawings that can hold a script are none. */
public enum PictureType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGIN = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mediaType;

    PictureType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of a file; empty if it is none of these. */
    public static Optional<PictureType> of(byte[] file) {
        if (begins(file, PNG_BEGIN)) {
            return Optional.of(PNG);
        }
        if (begins(file, JPEG_BEGIN)) {
            return Optional.of(JPEG);
        }
        String head = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        return head.matches("(?s)RIFF....WEBP") ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(Arrays.copyOf(file, with.length), with);
    }
}
