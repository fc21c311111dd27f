package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Kept;

/**
 * A file of a resource, without its bytes.
 *
 * @param name how it is called on a reader's machine; it was {@linkplain FileName cleaned}, and is no path anywhere
 * @param size in bytes, from 1 to {@link #LARGEST}
 * @param sha256 the fingerprint of its bytes, 64 hexadecimal digits
 */
public record KeptFile(FileId id, ResourceId resource, String name, FileKind kind, int size, String sha256, Fact kept) {

    /** 10 MiB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    public KeptFile {
        name = Kept.line("file name", name, FileName.LONGEST);
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("A file of " + size + " bytes: 1 to " + LARGEST + " fit.");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("“" + sha256 + "” is no SHA-256 fingerprint.");
        }
    }
}
