package ca.learningpartners.mentorship.agreement;

/** What a coordinator says to a proposed pair. */
public enum Word {
    /** It may be offered, as far as this district is concerned. */
    AGREED,
    /** It is not offered, and not proposed again. The two are told nothing. */
    DECLINED
}
