package ca.learningpartners.mentorship.resource;

import java.util.Optional;

/** The files that are kept, with their bytes. */
public interface Files {

    /** How many bytes the files of a program may have in all: 2 GiB. */
    long MOST = 2L * 1024 * 1024 * 1024;

    Optional<KeptFile> find(FileId id);

    /**
     * Keeps a file.
     *
     * @param most how many bytes the files of its program may have in all, this one included
     * @return false, and nothing is kept, if its id is there already, or if there is no room for it
     */
    boolean add(KeptFile file, byte[] content, long most);

    /**
     * The bytes of a file in pieces, counted from 0; empty behind the last one. A file never changes, so its pieces can be
     * read each in a transaction of its own, while somebody with a slow line waits for the next.
     */
    Optional<byte[]> piece(FileId id, int number);
}
