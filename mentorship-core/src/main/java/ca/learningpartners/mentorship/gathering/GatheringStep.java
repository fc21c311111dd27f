package ca.learningpartners.mentorship.gathering;

/** What somebody can do about a gathering now. */
public enum GatheringStep {
    /** Rank the topics. */
    VOTE,
    /** Say by the code in the room that they are there. */
    ARRIVE,
    /** Propose a topic. */
    PROPOSE,
    /** Say whether they come. */
    ANSWER,
    /** Choose the topics, once the vote is over. */
    DECIDE,
    /** Say until when topics can be proposed, and when they are ranked. */
    ASK,
    /** Put the agenda together. */
    AGENDA,
    /** Note what they take with them. */
    TAKE_AWAY
}
