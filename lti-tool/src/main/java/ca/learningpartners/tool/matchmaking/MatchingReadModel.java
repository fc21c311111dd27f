package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Floor;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Viewer;
import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a proposal to those who look after the program: all of it to the Office, to a coordinator their own district's. */
final class MatchingReadModel {

    private final ZoneId zone;

    MatchingReadModel(ZoneId zone) {
        this.zone = zone;
    }

    /** A page of the proposal beyond the last one is the last one. */
    MatchingPage page(Viewer viewer, Gathered gathered, Stores stores, int wanted, Locale reader) {
        ProgramId id = gathered.program().id();
        Cohort cohort = gathered.cohort();
        Map<ParticipantId, Participant> people = new HashMap<>();
        gathered.enrolled().forEach(mentee -> people.put(mentee.id(), mentee.person()));
        cohort.mentors().forEach(mentor -> people.put(mentor.id(), mentor.person()));
        return new MatchingPage(
                id.value(),
                gathered.program().title(),
                gathered.program().template().terms().mentee(),
                cohort.mentees().size(),
                places(cohort),
                viewer.isOffice(id),
                stores.matchRuns()
                        .latest(id)
                        .map(run -> proposed(
                                viewer, run, offered(run, stores), awaiting(run, stores), people, wanted, reader)));
    }

    /** The pairs the approval of a run put to both partners: each mentee with the mentor. */
    private static Map<ParticipantId, ParticipantId> offered(MatchRun run, Stores stores) {
        Map<ParticipantId, ParticipantId> offered = new HashMap<>();
        Fact approval = run.approval();
        if (approval != null) {
            stores.pairings().in(run.program()).stream()
                    .filter(pairing -> run.id().equals(pairing.run()))
                    .forEach(pairing -> offered.put(pairing.mentee(), pairing.mentor()));
        }
        return offered;
    }

    /** The mentees whose pair waits for the word of a coordinator. */
    private static Set<ParticipantId> awaiting(MatchRun run, Stores stores) {
        Fact approval = run.approval();
        return approval == null
                ? Set.of()
                : stores.agreements().waiting(run.program(), approval.at()).stream()
                        .filter(waiting -> waiting.run().equals(run.id()))
                        .map(Agreement::mentee)
                        .collect(Collectors.toSet());
    }

    private static int places(Cohort cohort) {
        return cohort.mentors().stream()
                .filter(Mentor::available)
                .mapToInt(mentor ->
                        Math.max(0, mentor.capacity() - cohort.placesTaken().getOrDefault(mentor.id(), 0)))
                .sum();
    }

    private MatchingPage.Proposed proposed(
            Viewer viewer,
            MatchRun run,
            Map<ParticipantId, ParticipantId> offered,
            Set<ParticipantId> awaiting,
            Map<ParticipantId, Participant> people,
            int wanted,
            Locale reader) {
        Comparator<Object> order = Collator.getInstance(reader);
        List<MatchingPage.Pair> pairs = run.proposal().pairs().stream()
                .filter(pair -> mayName(viewer, run.program(), people.get(pair.mentee()))
                        || mayName(viewer, run.program(), people.get(pair.mentor())))
                .map(pair -> named(
                        viewer,
                        run,
                        pair,
                        pair.mentor().equals(offered.get(pair.mentee())),
                        awaiting.contains(pair.mentee()),
                        people))
                .sorted(Comparator.comparing(MatchingPage.Pair::mentee, order))
                .toList();
        List<MatchingPage.Alone> alone = run.proposal().unmatched().stream()
                .filter(unmatched -> mayName(viewer, run.program(), people.get(unmatched.mentee())))
                .map(unmatched -> new MatchingPage.Alone(name(people, unmatched.mentee()), unmatched.reason()))
                .sorted(Comparator.comparing(MatchingPage.Alone::mentee, order))
                .toList();
        int last = Math.max(Math.max(pairs.size(), alone.size()) - 1, 0) / MatchingPage.Part.SIZE;
        int number = Math.min(wanted, last);
        int matched = run.proposal().pairs().size();
        return new MatchingPage.Proposed(
                run.id().value(),
                day(run.run().at()),
                Optional.ofNullable(run.approval())
                        .map(approval -> new MatchingPage.Approved(
                                day(approval.at()),
                                offered.size(),
                                awaiting.size(),
                                matched - offered.size() - awaiting.size())),
                MatchingPage.Part.page(pairs, number),
                matched - pairs.size(),
                MatchingPage.Part.page(alone, number),
                matched,
                run.proposal().unmatched().size(),
                run.proposal().total(),
                run.proposal().worst(),
                Optional.ofNullable(run.proposal().floor()).map(Floor::price).orElse(0L));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static boolean mayName(Viewer viewer, ProgramId program, @Nullable Participant person) {
        return person == null ? viewer.isOffice(program) : viewer.looksAfter(person, program);
    }

    /** A coordinator learns the name of a partner from another district once the two are paired, not before. */
    private static MatchingPage.Pair named(
            Viewer viewer,
            MatchRun run,
            ProposedPair pair,
            boolean paired,
            boolean awaiting,
            Map<ParticipantId, Participant> people) {
        boolean mentee = paired || mayName(viewer, run.program(), people.get(pair.mentee()));
        boolean mentor = paired || mayName(viewer, run.program(), people.get(pair.mentor()));
        return new MatchingPage.Pair(
                mentee ? name(people, pair.mentee()) : "",
                district(people, pair.mentee()),
                mentor ? name(people, pair.mentor()) : "",
                district(people, pair.mentor()),
                pair.score(),
                pair.contributions(),
                awaiting,
                run.approval() != null && !paired && !awaiting);
    }

    private static String name(Map<ParticipantId, Participant> people, ParticipantId id) {
        Participant person = people.get(id);
        return person == null ? id.value() : person.name();
    }

    private static String district(Map<ParticipantId, Participant> people, ParticipantId id) {
        Participant person = people.get(id);
        return person == null || person.district() == null
                ? ""
                : person.district().toString();
    }
}
