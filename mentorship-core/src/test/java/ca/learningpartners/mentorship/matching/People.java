package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.participant.Trend;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of these tests, all invented: Odile Marchetti-Lowe, new in her position at Williams Lake, and Bertrand
 * Achterberg, who accompanies others from Prince Rupert. As they stand they may be paired; a test changes one thing.
 */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final ParticipantId ODILE = new ParticipantId("odile");
    static final ParticipantId BERTRAND = new ParticipantId("bertrand");
    static final GeoPoint WILLIAMS_LAKE = new GeoPoint(52.1417, -122.1417);
    static final GeoPoint PRINCE_RUPERT = new GeoPoint(54.315, -130.3208);
    static final Topic BUDGET = new Topic("budget");
    static final Topic BOARD = new Topic("board-relations");
    static final Topic STAFFING = new Topic("staffing");
    static final MatchingPolicy POLICY = policy(true);

    private People() {}

    static MatchingPolicy policy(boolean floor) {
        return new MatchingPolicy("test-1", MatchingPolicy.WEIGHTS, floor, false, 3, 24);
    }

    /** A mentee whose parts a test can change before the record is made. */
    static final class MenteeDraft {
        ParticipantId id = ODILE;
        String name = "Odile Marchetti-Lowe";
        String program = "leaders-2026";
        String branch = "district";

        @Nullable
        DistrictNumber district = new DistrictNumber(27);

        Set<String> languages = Set.of("en", "fr");
        Setting setting = new Setting(
                WILLIAMS_LAKE,
                4413,
                2,
                Map.of(SchoolKind.ELEMENTARY, 3, SchoolKind.SECONDARY, 4),
                Set.of(SharedContext.INDIGENOUS_PARTNERSHIP),
                Trend.DECLINE);
        List<Need> needs = List.of(new Need(BUDGET, 4, 3), new Need(BOARD, 2, 1));
        Set<Topic> duties = Set.of(BUDGET, STAFFING);
        Map<Topic, Integer> issues = Map.of(STAFFING, 4, BUDGET, 2);
        boolean prefersDistance = false;
        Boundaries boundaries = Boundaries.NONE;

        Mentee mentee() {
            return new Mentee(
                    new ProgramId(program),
                    person(id, name, district, languages),
                    branch,
                    "Assistant superintendent",
                    LocalDate.of(2026, 8, 1),
                    setting,
                    needs,
                    duties,
                    issues,
                    prefersDistance,
                    boundaries);
        }
    }

    /** A mentor whose parts a test can change before the record is made. */
    static final class MentorDraft {
        ParticipantId id = BERTRAND;
        String name = "Bertrand Achterberg";
        String program = "leaders-2026";
        String branch = "district";

        @Nullable
        DistrictNumber district = new DistrictNumber(52);

        Set<String> languages = Set.of("en");
        int seniorYears = 3;
        boolean trained = true;
        boolean available = true;
        int capacity = 1;
        Setting setting = new Setting(
                PRINCE_RUPERT,
                2000,
                3,
                Map.of(SchoolKind.ELEMENTARY, 6, SchoolKind.SECONDARY, 8),
                Set.of(SharedContext.INDIGENOUS_PARTNERSHIP),
                Trend.STABLE);
        Map<Topic, Integer> offers = Map.of(BUDGET, 2, BOARD, 4);
        List<Expertise> expertise = List.of(new Expertise(BUDGET, 4, 2026), new Expertise(STAFFING, 2, 2020));
        Map<Topic, Integer> issues = Map.of(STAFFING, 2, BOARD, 2);
        Boundaries boundaries = Boundaries.NONE;

        Mentor mentor() {
            return new Mentor(
                    new ProgramId(program),
                    person(id, name, district, languages),
                    branch,
                    "Superintendent",
                    seniorYears,
                    trained,
                    available,
                    capacity,
                    setting,
                    offers,
                    expertise,
                    issues,
                    boundaries);
        }
    }

    private static Participant person(
            ParticipantId id, String name, @Nullable DistrictNumber district, Set<String> languages) {
        return new Participant(
                id,
                name,
                null,
                district,
                languages.stream().map(Language::new).collect(Collectors.toCollection(TreeSet::new)),
                Locale.CANADA);
    }

    static Mentee mentee(Consumer<MenteeDraft> change) {
        MenteeDraft draft = new MenteeDraft();
        change.accept(draft);
        return draft.mentee();
    }

    static Mentor mentor(Consumer<MentorDraft> change) {
        MentorDraft draft = new MentorDraft();
        change.accept(draft);
        return draft.mentor();
    }

    static Cohort cohort(Mentee mentee, Mentor... mentors) {
        return new Cohort(List.of(mentee), Stream.of(mentors).toList(), Map.of());
    }
}
