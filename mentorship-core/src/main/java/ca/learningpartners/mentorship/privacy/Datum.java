package ca.learningpartners.mentorship.privacy;

/**
 * A kind of thing that is kept about people, as the program speaks of who may see what. Every column that is kept is of
 * one of these kinds, and {@link AccessMatrix} says of each who sees it; a new kind does not compile before it is said.
 */
public enum Datum {
    /** Name, work address, languages, position: who somebody is at work. */
    WORK_CONTACT,
    /** From when until when somebody takes part, and on what ground. */
    ELIGIBILITY,
    /** What somebody needs, offers, is occupied with, and the circumstances of their work. */
    NEEDS,
    /** What somebody says of their identity. */
    SELF_IDENTIFICATION,
    /** A journal, which its author alone reads. */
    JOURNAL,
    /** How somebody sees their own competencies, over time. */
    SELF_ASSESSMENT,
    /** How somebody sees their own leadership, in versions. */
    VISION,
    /** How confident somebody is, asked in waves. */
    SELF_EFFICACY,
    /** What two partners ask of each other as critical friends, answer, and thank for. */
    CANDID_EXCHANGE,
    /** What two partners write down together: notes, agenda, what was taken on, their look back. */
    SHARED_NOTES,
    /** That there was a contact: day, minutes, means, objectives. */
    SESSION_LOG,
    /** When and where two partners meet. */
    MEETING,
    /** A goal with its milestones and evidence. */
    GOAL,
    /** What two partners agreed on. */
    CHARTER,
    /** The short question in between. */
    PULSE,
    /** What somebody answers in a wave of an evaluation. */
    SURVEY_ANSWER,
    /** Who was counted in a figure that was made public, so that a later one does not give anybody away. */
    COUNTED,
    /** Who ended a partnership, and why. */
    EXIT_REASON,
    /** Why two people were matched. */
    MATCH_REASONS,
    /** What somebody said about whom they would like. */
    CHOICE,
    /** With whom somebody wishes no contact. */
    NO_CONTACT,
    /** Who comes to a gathering, and who was there. */
    ATTENDANCE,
    /** What somebody needs at a gathering: access and food. */
    ACCESS_NEEDS,
    /** What somebody ranked. */
    VOTE,
    /** What somebody takes with them from a gathering or a visit. */
    TAKEAWAY,
    /** The plan of a district visit. */
    VISIT_PLAN,
    /** What became of somebody: same role, same district, in the profession, left, unknown. */
    RETENTION,
    /** Who did what, when. */
    AUDIT,
    /** That somebody has taken part, as a gradebook is told. */
    COMPLETION,
    /** Half-days off for meeting. */
    RELEASE_TIME,
    /** That somebody may be asked, what was asked and answered, whose address is shared. */
    NETWORK,
    /** What somebody told or asked their district or the Office. */
    FEEDBACK,
    /** What people make for all to see, with their names: resources, proposals, topics, inquiries, activity logs. */
    PUBLIC_WORK,
    /** How somebody is known to a platform, and where they are signed in. */
    ACCOUNT,
    /** Who is in a course, as its platform says. */
    ROSTER,
    /** Mail and reminders on their way. */
    MAIL,
    /** What people agreed to, and what they were told when it was collected. */
    CONSENT,
    /** Facts about districts, programs and their rules, and what runs the tool: nothing about a person. */
    PROGRAM
}
