package ca.learningpartners.mentorship.inquiry;

/** How far a turn of an inquiry has come, by what can be written next. */
public enum Stage {
    /** The question is there; what will be tried is not. */
    TRYING,
    /** Something is being tried; what was noticed is not written yet. */
    NOTICING,
    /** Something was noticed; what follows from it is not written yet. */
    LEARNING,
    /** Once round: the next turn can begin with a new question. */
    ROUND
}
