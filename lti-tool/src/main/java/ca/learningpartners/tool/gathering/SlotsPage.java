package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.EmergentIssue;
import ca.learningpartners.mentorship.gathering.Proposal;
import java.util.List;

/**
 * The agenda as the team puts it together.
 *
 * @param topics what a part can come from: those the team took
 * @param issues what hangs on the board
 * @param fresh under which a new part is kept
 * @param nextStart where the free time begins
 * @param free how many minutes of the gathering are in no part
 */
public record SlotsPage(
        Seen seen,
        List<AgendaSlot> slots,
        List<Proposal> topics,
        List<EmergentIssue.Heard> issues,
        String fresh,
        String nextStart,
        int free,
        Filled filled) {}
