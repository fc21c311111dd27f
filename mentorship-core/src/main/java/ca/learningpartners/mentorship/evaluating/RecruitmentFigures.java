package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.RECRUITMENT;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.ProgramYear;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Whether there will be enough mentors. */
final class RecruitmentFigures implements Source {

    static final Measure READY = new Measure("mentors-ready", RECRUITMENT, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure WITH_PLACE = new Measure("mentors-with-place", RECRUITMENT, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure PLACES = new Measure("places-free", RECRUITMENT, Unit.THINGS, Datum.ELIGIBILITY);
    static final Measure RATIO = new Measure("mentees-per-mentor", RECRUITMENT, Unit.EACH, Datum.ELIGIBILITY);
    static final Measure EXPECTED = new Measure("expected-next-year", RECRUITMENT, Unit.THINGS, Datum.PROGRAM);

    private final FactsAtHand hand;

    RecruitmentFigures(FactsAtHand hand) {
        this.hand = hand;
    }

    @Override
    public void fill(Sheet sheet) {
        Members members = sheet.members();
        List<MemberFacts> people = hand.members(sheet);
        Map<ParticipantId, Integer> free = free(people, hand.partnerships(sheet).all());
        BitSet mentors = MemberSets.who(people, each -> each.asMentor() != null, members);
        sheet.share(READY, mentors, MemberSets.who(people, RecruitmentFigures::isReady, members));
        sheet.share(
                WITH_PLACE, mentors, MemberSets.who(people, each -> free.getOrDefault(each.person(), 0) > 0, members));
        sheet.overall(PLACES, mentors, inTens(free.values()));
        if (!mentors.isEmpty()) {
            double mentees = members.mentees().cardinality();
            sheet.overall(RATIO, members.all(), mentees / mentors.cardinality());
        }
        expected(sheet);
    }

    private static boolean isReady(MemberFacts member) {
        return member.asMentor() != null && member.asMentor().isReady();
    }

    /** How many places each mentor who can take somebody has left. */
    private static Map<ParticipantId, Integer> free(List<MemberFacts> people, List<PairFacts> begun) {
        Map<ParticipantId, Long> taken = begun.stream()
                .filter(PairFacts::isActive)
                .collect(Collectors.groupingBy(PairFacts::mentor, Collectors.counting()));
        return people.stream()
                .filter(RecruitmentFigures::isReady)
                .collect(Collectors.toMap(MemberFacts::person, mentor -> left(mentor, taken)));
    }

    private static int left(MemberFacts mentor, Map<ParticipantId, Long> taken) {
        int places = mentor.asMentor() == null ? 0 : mentor.asMentor().places();
        return Math.max(0, places - taken.getOrDefault(mentor.person(), 0L).intValue());
    }

    /** Full tens: each partnership takes one place, so whoever knew the last place would know of one partnership more or less. */
    private static int inTens(Collection<Integer> free) {
        int places = free.stream().mapToInt(Integer::intValue).sum();
        return places - places % Suppression.LEAST;
    }

    private void expected(Sheet sheet) {
        int next = ProgramYear.of(sheet.program(), sheet.asOf()).number() + 1;
        SortedMap<DistrictNumber, Integer> expected =
                hand.facts().expected(sheet.program().id(), next, hand.asOf(sheet));
        expected.forEach((district, number) -> sheet.things(EXPECTED, Slice.district(district.value()), number));
        if (!expected.isEmpty()) {
            sheet.things(
                    EXPECTED,
                    Slice.EVERYBODY,
                    expected.values().stream().mapToInt(number -> number).sum());
        }
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.of(READY, Statement.MEMBERS),
                Definition.of(WITH_PLACE, Statement.MEMBERS, Statement.PAIRS),
                Definition.of(PLACES, Statement.MEMBERS, Statement.PAIRS),
                Definition.of(RATIO, Statement.MEMBERS),
                Definition.of(EXPECTED, Statement.EXPECTED));
    }
}
