package ca.learningpartners.mentorship.matching;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** For who does not care. */
    Progress UNHEARD = (done, most) -> {};

    /**
     * One step is done.
     *
     * @param most how many steps there are at the most; the work may be over sooner
     */
    void step(int done, int most);
}
