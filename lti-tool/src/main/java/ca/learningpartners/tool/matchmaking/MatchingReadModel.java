package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.district.DistrictNumber;
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
import org.jspecify.annotations.Nullable;

/** Shows a proposal to those who look after the program: all of it to the Office, to a coordinator their own district's. */
final class MatchingReadModel {

    private final ZoneId zone;

    MatchingReadModel(ZoneId zone) {
        this.zone = zone;
    }

    MatchingPage page(Viewer viewer, Gathered gathered, Stores stores, Locale reader) {
        ProgramId id = gathered.program().id();
        Cohort cohort = gathered.cohort();
        Map<ParticipantId, Participant> people = new HashMap<>();
        stores.enrolments().mentees(id).forEach(mentee -> people.put(mentee.id(), mentee.person()));
        cohort.mentors().forEach(mentor -> people.put(mentor.id(), mentor.person()));
        return new MatchingPage(
                id.value(),
                gathered.program().title(),
                gathered.program().template().terms().mentee(),
                cohort.mentees().size(),
                places(cohort),
                viewer.isOffice(id),
                stores.matchRuns().latest(id).map(run -> proposed(viewer, run, people, reader)));
    }

    private static int places(Cohort cohort) {
        return cohort.mentors().stream()
                .filter(Mentor::available)
                .mapToInt(mentor ->
                        Math.max(0, mentor.capacity() - cohort.placesTaken().getOrDefault(mentor.id(), 0)))
                .sum();
    }

    private MatchingPage.Proposed proposed(
            Viewer viewer, MatchRun run, Map<ParticipantId, Participant> people, Locale reader) {
        Comparator<Object> order = Collator.getInstance(reader);
        List<MatchingPage.Pair> pairs = run.proposal().pairs().stream()
                .filter(pair -> mayName(viewer, run.program(), people.get(pair.mentee()))
                        || mayName(viewer, run.program(), people.get(pair.mentor())))
                .map(pair -> named(viewer, run, pair, people))
                .sorted(Comparator.comparing(MatchingPage.Pair::mentee, order))
                .toList();
        List<MatchingPage.Alone> alone = run.proposal().unmatched().stream()
                .filter(unmatched -> mayName(viewer, run.program(), people.get(unmatched.mentee())))
                .map(unmatched -> new MatchingPage.Alone(name(people, unmatched.mentee()), unmatched.reason()))
                .sorted(Comparator.comparing(MatchingPage.Alone::mentee, order))
                .toList();
        return new MatchingPage.Proposed(
                run.id().value(),
                day(run.run().at()),
                Optional.ofNullable(run.approval()).map(Fact::at).map(this::day),
                pairs,
                run.proposal().pairs().size() - pairs.size(),
                alone,
                run.proposal().pairs().size(),
                run.proposal().total(),
                run.proposal().worst(),
                Optional.ofNullable(run.proposal().floor()).map(Floor::price).orElse(0L));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static boolean mayName(Viewer viewer, ProgramId program, @Nullable Participant person) {
        Set<DistrictNumber> own = viewer.coordinated(program);
        return viewer.isOffice(program)
                || (person != null && person.district() != null && own.contains(person.district()));
    }

    /** A coordinator learns the name of a partner from another district once the two are paired, not before. */
    private static MatchingPage.Pair named(
            Viewer viewer, MatchRun run, ProposedPair pair, Map<ParticipantId, Participant> people) {
        boolean paired = run.approval() != null;
        boolean mentee = paired || mayName(viewer, run.program(), people.get(pair.mentee()));
        boolean mentor = paired || mayName(viewer, run.program(), people.get(pair.mentor()));
        return new MatchingPage.Pair(
                mentee ? name(people, pair.mentee()) : "",
                district(people, pair.mentee()),
                mentor ? name(people, pair.mentor()) : "",
                district(people, pair.mentor()),
                pair.score(),
                pair.contributions());
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
