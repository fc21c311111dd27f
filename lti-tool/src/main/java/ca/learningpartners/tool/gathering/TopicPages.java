package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.BallotBox;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringNote;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.gathering.TopicWindows;
import ca.learningpartners.mentorship.gathering.VoteResult;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads what the page about topics shows. */
record TopicPages(Seen seen, Stores stores) {

    private static final int LOOKED_AT = 200;

    TopicsPage page(Filled filled) {
        GatheringId id = seen.gathering().id();
        List<Proposal> all = stores.topics().of(id);
        Map<ProposalId, String> words = new HashMap<>();
        all.forEach(each -> words.put(each.id(), each.words()));
        Optional<VoteResult> result = Seen.result(seen.gathering(), stores);
        List<TopicDecision> decisions = new ArrayList<>(stores.topics().decisions(id));
        Collections.reverse(decisions);
        BallotBox box = stores.ballotBox();
        return new TopicsPage(
                seen,
                filled.or("propose", "id", ProposalId.random().value()),
                lines(all, words, result, decisions),
                all.stream().filter(Proposal::stands).toList(),
                result,
                decisions.stream().map(each -> decided(each, words)).toList(),
                box.hasCast(id, seen.viewer().id()),
                windows(seen.gathering()),
                words,
                filled);
    }

    private List<TopicsPage.Line> lines(
            List<Proposal> all,
            Map<ProposalId, String> words,
            Optional<VoteResult> result,
            List<TopicDecision> decisions) {
        List<AgendaSlot> slots = stores.agendas().of(seen.gathering().id());
        List<GatheringNote> notes = stores.agendas().notes(seen.gathering().id());
        List<Commitment> taken = stores.commitments().of(seen.viewer().id(), LOOKED_AT);
        return all.stream()
                .filter(each -> each.withdrawn() == null || isOwn(each))
                .map(each -> line(each, words, result, decisions, slots, notes, taken))
                .toList();
    }

    private TopicsPage.Line line(
            Proposal each,
            Map<ProposalId, String> words,
            Optional<VoteResult> result,
            List<TopicDecision> decisions,
            List<AgendaSlot> slots,
            List<GatheringNote> notes,
            List<Commitment> takings) {
        Proposal.@Nullable Merged merged = each.merged();
        ProposalId stands = merged == null ? each.id() : merged.into();
        List<AgendaSlot> own =
                slots.stream().filter(slot -> stands.equals(slot.topic())).toList();
        List<String> ids = own.stream().map(slot -> slot.id().value()).toList();
        return new TopicsPage.Line(
                each,
                each.named() ? name(each) : Optional.empty(),
                isOwn(each),
                merged == null ? Optional.empty() : Optional.ofNullable(words.get(merged.into())),
                result.map(known -> known.placeOf(stands)).orElse(OptionalInt.empty()),
                result.filter(known -> isTied(known, stands)).isPresent(),
                decisions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(decisions.get(0).taken().contains(stands)),
                own,
                notes.stream().anyMatch(note -> ids.contains(note.about())),
                (int) takings.stream()
                        .filter(taking -> taking.slot() != null
                                && ids.contains(taking.slot().value()))
                        .count());
    }

    private static boolean isTied(VoteResult result, ProposalId topic) {
        return result.places().stream().anyMatch(place -> place.topic().equals(topic) && place.tied());
    }

    private boolean isOwn(Proposal each) {
        return each.author().equals(seen.viewer().id());
    }

    private Optional<String> name(Proposal each) {
        return stores.participants().find(each.author()).map(Participant::name);
    }

    private TopicsPage.Decided decided(TopicDecision decision, Map<ProposalId, String> words) {
        return new TopicsPage.Decided(
                decision,
                stores.participants()
                        .find(decision.decided().by())
                        .map(Participant::name)
                        .orElse(""),
                decision.taken().stream()
                        .map(topic -> words.getOrDefault(topic, ""))
                        .toList(),
                LocalDate.ofInstant(decision.decided().at(), seen.zone()));
    }

    /** What was asked for; where nothing was, a proposal: two weeks to propose, one to rank, done two weeks before. */
    private TopicsPage.Windows windows(Gathering gathering) {
        TopicWindows windows = gathering.windows();
        if (windows.equals(TopicWindows.NONE)) {
            LocalDate day = gathering.plan().hours().day();
            return new TopicsPage.Windows(
                    day.minusDays(22).toString(),
                    day.minusDays(21).toString(),
                    "08:00",
                    day.minusDays(14).toString(),
                    "16:00");
        }
        List<String> opens = dayAndTime(windows.voteOpens());
        List<String> closes = dayAndTime(windows.voteCloses());
        return new TopicsPage.Windows(
                windows.proposeUntil() == null ? "" : windows.proposeUntil().toString(),
                opens.get(0),
                opens.get(1),
                closes.get(0),
                closes.get(1));
    }

    private List<String> dayAndTime(@Nullable Instant moment) {
        if (moment == null) {
            return List.of("", "");
        }
        LocalDateTime there = seen.there(moment);
        return List.of(there.toLocalDate().toString(), there.toLocalTime().toString());
    }
}
