package ca.learningpartners.demolms;

/** Runs the demo LMS alone until it is stopped. */
public final class Main {

    private static final int USUAL_PORT = 8081;

    private Main() {}

    /** One optional argument: the port. */
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("logback.configurationFile", "ca/learningpartners/demolms/logback-alone.xml");
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_PORT;
        try (DemoLms lms = DemoLms.start(Settings.ofTheDemo().withPort(port))) {
            System.out.println("The demo LMS is at " + lms.origin());
            Thread.currentThread().join();
        }
    }
}
