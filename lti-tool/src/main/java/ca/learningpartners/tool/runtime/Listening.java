package ca.learningpartners.tool.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a port can be listened on, found out by trying it for a moment. */
public enum Listening {
    POSSIBLE,
    TAKEN,
    NOT_PERMITTED;

    private static final int FIRST_FOR_EVERYONE = 1024;

    /** @param host where to listen; null for every address of this machine */
    public static Listening at(@Nullable InetAddress host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return POSSIBLE;
        } catch (IOException e) {
            return because(e, port);
        }
    }

    /** What a failure to listen comes from. The system tells it in words only; where they are foreign, the port tells. */
    public static Listening because(IOException problem, int port) {
        String words = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("in use")) {
            return TAKEN;
        }
        return words.contains("denied") || port < FIRST_FOR_EVERYONE ? NOT_PERMITTED : TAKEN;
    }
}
