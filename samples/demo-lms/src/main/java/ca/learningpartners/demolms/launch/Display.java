package ca.learningpartners.demolms.launch;

/** Where a launch opens: in the course page, or in a window of its own. */
public enum Display {
    IFRAME("iframe"),
    WINDOW("window");

    private final String documentTarget;

    Display(String documentTarget) {
        this.documentTarget = documentTarget;
    }

    public String documentTarget() {
        return documentTarget;
    }

    public static Display named(String text) {
        return text.equals("window") ? WINDOW : IFRAME;
    }
}
