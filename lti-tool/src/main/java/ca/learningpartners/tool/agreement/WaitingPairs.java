package ca.learningpartners.tool.agreement;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.agreement.Word;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matchmaking.Agreeing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which pairs wait for the word of a coordinator, named as far as the coordinator may know. */
final class WaitingPairs {

    private final Clock clock;

    WaitingPairs(Clock clock) {
        this.clock = clock;
    }

    AgreementPage page(Viewer viewer, ProgramId id, Stores stores) {
        Program program = stores.programs().find(id).orElseThrow();
        Set<DistrictNumber> own = viewer.coordinated(id);
        List<AgreementPage.Asked> runs = Stream.concat(
                        approved(viewer, program, own, stores),
                        stores
                                .matchRuns()
                                .latest(id)
                                .filter(run -> run.approval() == null)
                                .map(run -> asked(viewer, run, isUnspoken(run, own, stores), stores))
                                .stream())
                .filter(run -> !run.pairs().isEmpty())
                .toList();
        String districts = own.stream().sorted().map(DistrictNumber::toString).collect(Collectors.joining(", "));
        return new AgreementPage(id.value(), program.title(), districts, runs);
    }

    /** What the approved runs wait for, by run. */
    private Stream<AgreementPage.Asked> approved(
            Viewer viewer, Program program, Set<DistrictNumber> own, Stores stores) {
        Map<MatchRun, Set<ParticipantId>> mentees = new LinkedHashMap<>();
        stores.agreements().waiting(program.id(), Agreeing.since(program, clock.instant())).stream()
                .filter(agreement -> own.contains(agreement.district()))
                .collect(Collectors.groupingBy(
                        Agreement::run, LinkedHashMap::new, Collectors.mapping(Agreement::mentee, Collectors.toSet())))
                .forEach((run, waiting) ->
                        mentees.put(stores.matchRuns().find(run).orElseThrow(), waiting));
        return mentees.entrySet().stream()
                .map(entry ->
                        asked(viewer, entry.getKey(), pair -> entry.getValue().contains(pair.mentee()), stores));
    }

    /** Before the approval: a pair that touches one of the districts and on which that one has not spoken. */
    private static Predicate<ProposedPair> isUnspoken(MatchRun run, Set<DistrictNumber> own, Stores stores) {
        List<Agreement> given = stores.agreements().on(run.id());
        return pair -> {
            List<Agreement> words = given.stream()
                    .filter(agreement -> agreement.mentee().equals(pair.mentee()))
                    .toList();
            return words.stream().noneMatch(agreement -> agreement.word() == Word.DECLINED)
                    && Stream.of(pair.mentee(), pair.mentor())
                            .flatMap(id -> stores.participants().find(id).stream())
                            .map(Participant::district)
                            .filter(Objects::nonNull)
                            .filter(own::contains)
                            .anyMatch(district -> words.stream()
                                    .noneMatch(agreement -> agreement.district().equals(district)));
        };
    }

    private AgreementPage.Asked asked(Viewer viewer, MatchRun run, Predicate<ProposedPair> waits, Stores stores) {
        List<ProposedPair> pairs = run.proposal().pairs();
        Fact approval = run.approval();
        return new AgreementPage.Asked(
                run.id().value(),
                LocalDate.ofInstant(
                        Optional.ofNullable(approval).orElse(run.run()).at(), clock.getZone()),
                approval != null,
                IntStream.range(0, pairs.size())
                        .filter(place -> waits.test(pairs.get(place)))
                        .mapToObj(place -> pair(viewer, run, place, pairs.get(place), stores))
                        .toList());
    }

    private static AgreementPage.Pair pair(Viewer viewer, MatchRun run, int place, ProposedPair pair, Stores stores) {
        Participant mentee = stores.participants().find(pair.mentee()).orElseThrow();
        Participant mentor = stores.participants().find(pair.mentor()).orElseThrow();
        return new AgreementPage.Pair(
                place,
                name(viewer, run, mentee),
                district(mentee),
                name(viewer, run, mentor),
                district(mentor),
                Contribution.strongest(pair.contributions()));
    }

    private static String name(Viewer viewer, MatchRun run, Participant person) {
        return viewer.looksAfter(person, run.program()) ? person.name() : "";
    }

    private static String district(Participant person) {
        return person.district() == null ? "" : person.district().toString();
    }
}
