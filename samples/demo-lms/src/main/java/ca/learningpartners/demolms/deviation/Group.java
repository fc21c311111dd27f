package ca.learningpartners.demolms.deviation;

/** Where in a launch a deviation sits, in the order of a launch; the headings of the page's failure buttons. */
public enum Group {
    LOGIN,
    ANSWER,
    SIGNATURE,
    MESSAGE,
    ACCEPTED
}
