package ca.learningpartners.mentorship.privacy;

/** How much of something is seen, from nothing to writing it; each but the numbers includes what comes before it. */
public enum Extent {
    NOTHING("–"),
    /** Numbers over at least ten people. */
    AGGREGATE("A"),
    /** Under a pseudonym, of those who agreed. */
    PSEUDONYM("X"),
    /** That it is there, since when, and in which state. */
    STATUS("M"),
    READ("R"),
    WRITE("W");

    private final String sign;

    Extent(String sign) {
        this.sign = sign;
    }

    /** The letter in the printed matrix. */
    public String sign() {
        return sign;
    }

    /** Whether what it says can be read. */
    public boolean reads() {
        return this == READ || this == WRITE;
    }
}
