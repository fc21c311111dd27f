package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.gathering.VoteResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a gathering is to be about, from what was proposed to what became of it.
 *
 * @param lines all proposals, in the order in which they were made
 * @param standing those that can be ranked and taken
 * @param result once the vote was counted
 * @param decisions the latest first
 * @param until what the form for the times begins with
 */
public record TopicsPage(
        Seen seen,
        String fresh,
        List<Line> lines,
        List<Proposal> standing,
        Optional<VoteResult> result,
        List<Decided> decisions,
        boolean hasVoted,
        Windows until,
        Map<ProposalId, String> words,
        Filled filled) {

    /**
     * A proposal and what became of it.
     *
     * @param author by name, where they want to be named
     * @param own whether it is the viewer's
     * @param into the words of the one it went into
     * @param place in the vote, counted from 1
     * @param taken whether the team took it, once it has decided
     * @param slots where it is on the agenda
     * @param noted whether something was written down about one of those
     * @param takings how many commitments of the viewer come from one of those
     */
    public record Line(
            Proposal proposal,
            Optional<String> author,
            boolean own,
            Optional<String> into,
            OptionalInt place,
            boolean tied,
            Optional<Boolean> taken,
            List<AgendaSlot> slots,
            boolean noted,
            int takings) {}

    /** A decision, with who took it by name. */
    public record Decided(TopicDecision decision, String by, List<String> words, LocalDate on) {}

    /** The times as the form shows them. */
    public record Windows(String until, String opensDate, String opensTime, String closesDate, String closesTime) {}

    /** The topics in the order of the vote; in that of the proposals where there was none. */
    public List<ProposalId> order() {
        return result.map(known ->
                        known.places().stream().map(VoteResult.Place::topic).toList())
                .orElseGet(() -> standing.stream().map(Proposal::id).toList());
    }

    public String said(ProposalId topic) {
        return words.getOrDefault(topic, "");
    }

    /** Whether the team took a topic last. */
    public boolean isTaken(ProposalId topic) {
        return !decisions.isEmpty() && decisions.get(0).decision().taken().contains(topic);
    }

    public boolean mayDecide() {
        boolean open = seen.gathering().windows().hasVote()
                && !seen.gathering().windows().voteIsOver(seen.now());
        return seen.isTeam() && seen.gathering().isHeld() && !open && !standing.isEmpty();
    }
}
