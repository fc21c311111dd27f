package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What somebody can do about a gathering at a moment, the most pressing first. Pure reading. */
public final class GatheringSteps {

    /** How long before a gathering people are asked whether they come. */
    private static final Duration ASKED_BEFORE = Duration.ofDays(60);

    /** How long after one people are reminded of what they take with them. */
    private static final Duration ASKED_AFTER = Duration.ofDays(21);

    private static final int LOOKED_AT = 100;

    private final Topics topics;
    private final BallotBox box;
    private final Agendas agendas;
    private final Guests guests;
    private final Commitments commitments;

    public GatheringSteps(Topics topics, BallotBox box, Agendas agendas, Guests guests, Commitments commitments) {
        this.topics = topics;
        this.box = box;
        this.agendas = agendas;
        this.guests = guests;
        this.commitments = commitments;
    }

    /** None for who is not invited, and none about what is cancelled. */
    public List<GatheringStep> of(Actor actor, Gathering gathering, Instant now) {
        List<GatheringStep> steps = new ArrayList<>();
        if (!gathering.isHeld() || !Team.isInvited(actor, gathering.program())) {
            return steps;
        }
        if (Team.hasVoice(actor, gathering.program())) {
            addVoice(steps, actor, gathering, now);
        }
        addComing(steps, actor, gathering, now);
        if (Team.includes(actor, gathering.program()) && gathering.isAhead(now)) {
            addTeam(steps, gathering, now);
        }
        return steps;
    }

    private void addVoice(List<GatheringStep> steps, Actor actor, Gathering gathering, Instant now) {
        if (gathering.takesVotes(now) && !box.hasCast(gathering.id(), actor.id())) {
            steps.add(GatheringStep.VOTE);
        }
        if (gathering.takesProposals(now)) {
            steps.add(GatheringStep.PROPOSE);
        }
    }

    private void addComing(List<GatheringStep> steps, Actor actor, Gathering gathering, Instant now) {
        Hours hours = gathering.plan().hours();
        boolean today = gathering.today(now).equals(hours.day());
        boolean there = guests.attendance(gathering.id()).stream()
                .anyMatch(each -> each.person().equals(actor.id()));
        if (today && !there) {
            steps.add(0, GatheringStep.ARRIVE);
        }
        boolean asked = gathering.isAhead(now) && !hours.startsAt().isAfter(now.plus(ASKED_BEFORE));
        if (asked && guests.reply(gathering.id(), actor.id()).isEmpty()) {
            steps.add(GatheringStep.ANSWER);
        }
        if (gathering.isOver(now)
                && there
                && hours.endsAt().plus(ASKED_AFTER).isAfter(now)
                && hasTakenNothing(actor, gathering)) {
            steps.add(GatheringStep.TAKE_AWAY);
        }
    }

    private boolean hasTakenNothing(Actor actor, Gathering gathering) {
        return commitments.of(actor.id(), LOOKED_AT).stream()
                .noneMatch(each -> each.gathering().equals(gathering.id()));
    }

    private void addTeam(List<GatheringStep> steps, Gathering gathering, Instant now) {
        TopicWindows windows = gathering.windows();
        boolean decided = !topics.decisions(gathering.id()).isEmpty();
        boolean closed = windows.hasVote() ? windows.voteIsOver(now) : !gathering.takesProposals(now);
        if (windows.equals(TopicWindows.NONE)) {
            steps.add(GatheringStep.ASK);
        } else if (closed && !decided) {
            steps.add(GatheringStep.DECIDE);
        } else if (decided && agendas.of(gathering.id()).isEmpty()) {
            steps.add(GatheringStep.AGENDA);
        }
    }
}
