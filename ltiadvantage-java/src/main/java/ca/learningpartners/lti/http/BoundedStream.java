package ca.learningpartners.lti.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that fails on the first byte past its bound. It remembers how it failed, so that a reader that swallows
 * the exception still can't take half an answer for a whole one.
 */
final class BoundedStream extends FilterInputStream {
    private final long maxBytes;
    private long received;
    private boolean ended;
    private @Nullable IOException failure;

    BoundedStream(InputStream body, long maxBytes) {
        super(body);
        this.maxBytes = maxBytes;
    }

    void requireUnbroken() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Whether the body was read to its end. */
    boolean isAtEnd() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        requireUnbroken();
        try {
            int read = super.read(into, from, length);
            count(read);
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void count(int read) throws TooLarge {
        if (read < 0) {
            ended = true;
            return;
        }
        received += read;
        if (received > maxBytes) {
            throw new TooLarge();
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        long left = bytes;
        byte[] skipped = new byte[8192];
        while (left > 0) {
            int read = read(skipped, 0, (int) Math.min(left, skipped.length));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return bytes - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The call closes it; a reader that closes the body must not wait for the rest of it. */
    @Override
    public void close() {}

    /** The body passed its bound. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
