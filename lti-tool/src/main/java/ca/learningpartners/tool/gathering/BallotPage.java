package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Proposal;
import java.util.List;

/**
 * The ballot of whoever is looking.
 *
 * @param topics in an order that is the same for everybody: that of the proposals
 * @param ranks the rank each has on the ballot as it is shown; empty for none
 * @param hasVoted whether a ballot of theirs is in the box
 */
public record BallotPage(Seen seen, List<Proposal> topics, List<String> ranks, boolean hasVoted, Filled filled) {}
