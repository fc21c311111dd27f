package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people would like to talk about, and what was decided. */
public interface Topics {

    Optional<Proposal> find(ProposalId id);

    /** Keeps a proposal; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Proposal proposal);

    /**
     * Keeps that a proposal was taken back or went into another one. Those that had gone into it go on to that one.
     *
     * @return false, and nothing is changed, if it stood no more
     */
    boolean change(Proposal changed);

    /** The proposals for a gathering, those that stand no more too, in the order in which they were made. */
    List<Proposal> of(GatheringId gathering);

    Optional<EmergentIssue> issue(IssueId id);

    /** Hangs a notice on the board; nothing happens if its id is there already. Returns whether it was new. */
    boolean raise(EmergentIssue issue);

    /** Takes a notice down. Returns whether it hung there. */
    boolean withdraw(IssueId id, Instant at);

    /** “Me too”, once for each person. Returns whether it was new. */
    boolean echo(IssueId id, ParticipantId person);

    /** The notices that hang on the board of a program, those with the most echoes first, then the latest. */
    List<EmergentIssue.Heard> issues(ProgramId program, int limit);

    /** The notices to which somebody said “me too”. */
    Set<IssueId> echoedBy(ParticipantId person);

    /** Keeps a decision, unless there is one with its number. Returns whether it was kept. */
    boolean decide(TopicDecision decision);

    /** The decisions about a gathering, the first one first. */
    List<TopicDecision> decisions(GatheringId gathering);
}
