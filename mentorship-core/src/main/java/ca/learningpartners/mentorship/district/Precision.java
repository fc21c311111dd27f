package ca.learningpartners.mentorship.district;

/** How exactly somebody gave a number: “about 500”, “over 1,200”, “under 20”. */
public enum Precision {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    OVER,
    UNDER
}
