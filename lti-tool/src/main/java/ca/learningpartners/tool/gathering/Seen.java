package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.BallotBox;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringStep;
import ca.learningpartners.mentorship.gathering.GatheringSteps;
import ca.learningpartners.mentorship.gathering.RankingTopics;
import ca.learningpartners.mentorship.gathering.Team;
import ca.learningpartners.mentorship.gathering.VoteResult;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A gathering as somebody who is invited sees it.
 *
 * @param zone by which clock they live
 * @param now the moment they look
 */
public record Seen(Viewer viewer, Program program, Gathering gathering, ZoneId zone, Instant now) {

    public boolean isOffice() {
        return viewer.isOffice(program.id());
    }

    /** Whether they belong to the mentorship team. */
    public boolean isTeam() {
        return Team.includes(viewer.actor(), program.id());
    }

    /** Whether they propose and rank topics. */
    public boolean hasVoice() {
        return Team.hasVoice(viewer.actor(), program.id());
    }

    public String address() {
        return "/gatherings/" + gathering.id();
    }

    /** When it begins, on the viewer's own clock; empty where that is the clock of the place. */
    public Optional<LocalDateTime> onOwnClock() {
        ZonedDateTime there = gathering
                .plan()
                .hours()
                .startsAt()
                .atZone(gathering.plan().hours().zone());
        LocalDateTime own = LocalDateTime.ofInstant(there.toInstant(), zone);
        return own.equals(there.toLocalDateTime()) ? Optional.empty() : Optional.of(own);
    }

    /** A moment on the clock of the place. */
    public LocalDateTime there(Instant moment) {
        return LocalDateTime.ofInstant(moment, gathering.plan().hours().zone());
    }

    public boolean isToday() {
        return gathering.today(now).equals(gathering.plan().hours().day());
    }

    static GatheringSteps steps(Stores stores) {
        return new GatheringSteps(
                stores.topics(), stores.ballotBox(), stores.agendas(), stores.guests(), stores.commitments());
    }

    List<GatheringStep> steps(Viewer who, Stores stores) {
        return steps(stores).of(who.actor(), gathering, now);
    }

    /** The result of the vote, once it was counted. */
    static Optional<VoteResult> result(Gathering gathering, Stores stores) {
        BallotBox box = stores.ballotBox();
        return new RankingTopics(stores.gatherings(), stores.topics(), box, stores.audit()).result(gathering.id());
    }
}
