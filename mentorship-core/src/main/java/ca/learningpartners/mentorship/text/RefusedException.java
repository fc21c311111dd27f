package ca.learningpartners.mentorship.text;

/** Thrown where a rule says no to a whole act; nothing of the act was done. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public RefusedException(String code, Object... details) {
        this(Refusal.of(code, details));
    }

    public Refusal refusal() {
        return refusal;
    }
}
