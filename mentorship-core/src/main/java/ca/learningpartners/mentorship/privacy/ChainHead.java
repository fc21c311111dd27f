package ca.learningpartners.mentorship.privacy;

/**
 * The end of the list of acts: how many there are, and the fingerprint of the last one. Whoever has noted it somewhere
 * else can prove later that everything up to here is still as it was.
 *
 * @param link 64 hexadecimal digits
 */
public record ChainHead(long count, String link) {

    /** Of a list in which nothing stands yet. */
    public static final ChainHead BEGINNING = new ChainHead(0, ChainOfActs.BEGINNING);

    public ChainHead {
        if (!ChainOfActs.isLink(link)) {
            throw new IllegalArgumentException(
                    "A fingerprint has 64 hexadecimal digits in lower case. Maybe some were lost on the way?");
        }
    }

    /** The act as it is added here. */
    public LinkedAct add(Act act) {
        return LinkedAct.after(this, act);
    }
}
