package ca.learningpartners.tool.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test tells it to, or hangs up. */
final class ScriptedServer implements AutoCloseable {

    /** To hang up in place of an answer. */
    static final String HANG_UP = "";

    private final ServerSocket door;
    private final Map<String, String> answers;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param answers what it says to commands that begin so; to all others it says yes; {@code .} is the end of a mail */
    ScriptedServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::open, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** The message ids of all mails that came through to their end. */
    List<String> taken() {
        return taken;
    }

    private void open() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                serve(socket);
            } catch (IOException e) {
                continue;
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        say(socket, "220 scripted.example");
        boolean data = false;
        String id = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (data && !line.equals(".")) {
                id = line.startsWith("Message-ID: ") ? line : id;
                continue;
            }
            if (data) {
                taken.add(id);
            }
            String answer = answer(line);
            data = !data && line.equals("DATA");
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(socket, answer);
        }
    }

    private String answer(String line) {
        for (Map.Entry<String, String> scripted : answers.entrySet()) {
            if (line.startsWith(scripted.getKey())) {
                return scripted.getValue();
            }
        }
        return line.equals("DATA") ? "354 go on" : "250 yes";
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
