package ca.learningpartners.mentorship.privacy;

/** How somebody who looks stands to the one whose data it is. Somebody can stand in several ways at once. */
public enum Standing {
    /** It is theirs: they wrote it, or it is about them. */
    SELF,
    /** The other one of a partnership that it belongs to. */
    PARTNER,
    /** Somebody invited to this one thing: a colleague to a goal, an assistant to meeting times. */
    INVITED,
    /** Coordinates the district of the one whose it is. */
    OWN_COORDINATOR,
    /** Coordinates the district of that one’s partner. */
    PARTNERS_COORDINATOR,
    /** Of the program’s Office. */
    OFFICE,
    EVALUATOR,
    PRIVACY_OFFICER,
    /** Looks after the tool, or after a learning platform that launches it. */
    ADMINISTRATOR,
    /** Anybody else with a part in the program. */
    MEMBER
}
