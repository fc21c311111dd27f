package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringStep;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.TableMix;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/**
 * One gathering: when and where, what there is to do, the agenda, and the answer of whoever is looking.
 *
 * @param next the one thing to do now, if there is one
 * @param decided what the team took, in their words
 * @param reply the viewer's answer, if they gave one
 * @param table the viewer's own table in each round, once the mix is shown to everybody
 * @param there whether the viewer was noted as present
 * @param changedBy who cancelled it or changed it last
 * @param counts how many come, maybe come, do not; empty where they are fewer than ten or the viewer is not of the team
 */
public record GatheringPage(
        Seen seen,
        Optional<GatheringStep> next,
        List<AgendaSlot> slots,
        List<String> decided,
        Optional<Guest.Reply> reply,
        Optional<Guest.Needs> needs,
        List<Integer> table,
        boolean there,
        String changedBy,
        Optional<Counts> counts,
        Filled filled) {

    /** How many said what. */
    public record Counts(int yes, int online, int maybe, int no) {}

    /** Where a step is taken. */
    static String address(GatheringId id, GatheringStep step) {
        String there = "/gatherings/" + id;
        return switch (step) {
            case VOTE -> there + "/ballot";
            case PROPOSE, ASK -> there + "/topics";
            case DECIDE -> there + "/topics#decision";
            case AGENDA -> there + "/agenda";
            case ANSWER -> there + "#answer";
            case ARRIVE -> there + "#arrival";
            case TAKE_AWAY -> there + "/takeaways";
        };
    }

    public String nextAddress() {
        return next.map(step -> address(seen.gathering().id(), step)).orElse("");
    }

    /** The answers somebody can give. */
    public List<Guest.Answer> answers() {
        return switch (seen.gathering().plan().venue().form()) {
            case BOTH -> List.of(Guest.Answer.YES, Guest.Answer.ONLINE, Guest.Answer.MAYBE, Guest.Answer.NO);
            case IN_PERSON, ONLINE -> List.of(Guest.Answer.YES, Guest.Answer.MAYBE, Guest.Answer.NO);
        };
    }

    static List<Integer> tables(Optional<TableMix> mix, ParticipantId person) {
        return mix.filter(known -> known.published() != null).stream()
                .flatMap(known -> known.rounds().stream())
                .flatMap(round -> Optional.ofNullable(round.seats().get(person)).stream())
                .toList();
    }
}
