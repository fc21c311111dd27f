package ca.learningpartners.demolms.platform;

/** Where the demo LMS is reached, e.g. {@code http://127.0.0.1:8081}. The port is known once the server listens. */
public final class Origin {

    private final String host;
    private volatile int port;

    public Origin(String host) {
        this.host = host;
    }

    public void listensAt(int port) {
        this.port = port;
    }

    @Override
    public String toString() {
        return "http://" + host + ":" + port;
    }
}
