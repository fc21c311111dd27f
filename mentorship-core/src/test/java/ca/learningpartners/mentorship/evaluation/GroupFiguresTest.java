package ca.learningpartners.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fit and waiting by group, of invented people in invented numbers. */
class GroupFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ProgramId PROGRAM = new ProgramId("leaders-2026");

    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> mentors = new ArrayList<>();
    private final List<ProposedPair> pairs = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();

    private static Participant person(String id, int district, String language) {
        return new Participant(
                new ParticipantId(id),
                "Somebody called " + id,
                null,
                new DistrictNumber(district),
                new TreeSet<>(Set.of(new Language(language))),
                Locale.CANADA);
    }

    private void mentee(int district, String language, int remoteness, int waited, int score) {
        ParticipantId id = new ParticipantId("mentee-" + mentees.size());
        mentees.add(new Mentee(
                PROGRAM,
                person(id.value(), district, language),
                "",
                "",
                TODAY.minusDays(waited),
                new Setting(null, null, remoteness, Map.of(), Set.of(), null),
                List.of(),
                Set.of(),
                Map.of(),
                false,
                Boundaries.NONE));
        if (score < 0) {
            unmatched.add(new Unmatched(id, "no-place-left"));
        } else {
            pairs.add(new ProposedPair(id, new ParticipantId("mentor"), score, List.of()));
        }
    }

    private void mentor(int district) {
        mentors.add(new Mentor(
                PROGRAM,
                person("mentor-" + mentors.size(), district, "en"),
                "",
                "",
                9,
                true,
                true,
                1,
                Setting.UNKNOWN,
                Map.of(),
                List.of(),
                Map.of(),
                Boundaries.NONE));
    }

    private GroupFigures figures() {
        Proposal proposal = new Proposal(
                pairs, unmatched, List.of(), new Certificate(1, 0, new TreeMap<>(), new TreeMap<>()), null);
        return GroupFigures.of(new Cohort(mentees, mentors, Map.of()), proposal, TODAY);
    }

    private GroupFigure group(Grouping grouping, String name) {
        return figures().groups().get(grouping).stream()
                .filter(each -> each.group().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void many(int count, int district, int waited, int score) {
        for (int each = 0; each < count; each++) {
            mentee(district, "en", 1, waited, score);
        }
    }

    @Test
    void largeGroupsShowHowTheyFare() {
        many(20, 27, 30, 800_000);
        many(20, 27, 50, -1);
        many(30, 52, 10, 600_000);
        many(10, 52, 10, -1);

        assertThat(group(Grouping.DISTRICT, "SD27")).isEqualTo(figure("SD27", 40, 20, 20, 50, 80, 40));
        assertThat(group(Grouping.DISTRICT, "SD52")).isEqualTo(figure("SD52", 40, 30, 10, 75, 60, 10));
        assertThat(figures().everybody()).isEqualTo(figure("", 80, 50, 30, 63, 68, 25));
    }

    private static GroupFigure figure(
            String group, int all, int matched, int unmatched, int share, int fit, int waited) {
        return new GroupFigure(
                group,
                OptionalInt.of(all),
                OptionalInt.of(matched),
                OptionalInt.of(unmatched),
                OptionalInt.of(share),
                OptionalInt.of(fit),
                OptionalInt.of(waited));
    }

    @Test
    void aFewUnmatchedHideHowManyButNotHowWellTheOthersFare() {
        many(27, 27, 30, 800_000);
        many(3, 27, 30, -1);

        GroupFigure all = figures().everybody();

        assertThat(all.mentees()).hasValue(30);
        assertThat(all.matched()).isEmpty();
        assertThat(all.unmatched()).isEmpty();
        assertThat(all.share()).isEmpty();
        assertThat(all.fit()).hasValue(80);
        assertThat(all.waitingDays()).hasValue(30);
    }

    @Test
    void aSmallGroupShowsNothingAndCannotBeTakenFromTheSum() {
        many(40, 27, 30, 800_000);
        many(30, 52, 30, 700_000);
        many(9, 85, 200, 100_000);

        Stream.of("SD85", "SD52")
                .map(name -> group(Grouping.DISTRICT, name))
                .forEach(hidden -> assertThat(hidden)
                        .isEqualTo(new GroupFigure(
                                hidden.group(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty())));
        assertThat(group(Grouping.DISTRICT, "SD27").mentees()).hasValue(40);
        assertThat(figures().everybody().mentees()).hasValue(79);
    }

    @Test
    void aDistrictWithMentorsOnlyLooksLikeOneWithAFewMentees() {
        many(40, 27, 30, 800_000);
        many(30, 52, 30, 700_000);
        many(4, 85, 30, 700_000);
        mentor(93);

        GroupFigure nobody = group(Grouping.DISTRICT, "SD93");
        GroupFigure few = group(Grouping.DISTRICT, "SD85");

        assertThat(nobody.mentees()).isEqualTo(few.mentees()).isEmpty();
        assertThat(nobody.waitingDays()).isEqualTo(few.waitingDays()).isEmpty();
    }

    @Test
    void aDistrictCannotBeToldFromAZoneItLiesIn() {
        for (int each = 0; each < 16; each++) {
            mentee(27, "en", 2, 30, 800_000);
            mentee(45, "en", 0, 30, 800_000);
            mentee(52, "fr", 0, 30, 800_000);
        }
        for (int each = 0; each < 5; each++) {
            mentee(85, "en", 2, 90, 200_000);
        }

        OptionalInt zone = group(Grouping.REMOTENESS, "2").mentees();
        OptionalInt district = group(Grouping.DISTRICT, "SD27").mentees();

        assertThat(zone.isPresent() && district.isPresent()).isFalse();
        assertThat(group(Grouping.DISTRICT, "SD85").mentees()).isEmpty();
    }

    @Test
    void aProvinceIsCountedWithinAMoment() {
        Random random = new Random(60);
        for (int each = 0; each < 600; each++) {
            int district = 1 + random.nextInt(60);
            mentee(district, random.nextInt(5) == 0 ? "fr" : "en", district % 4, random.nextInt(90), 500_000);
        }

        GroupFigures figures = figures();

        assertThat(figures.everybody().mentees()).hasValue(600);
        assertThat(figures.groups().get(Grouping.REMOTENESS)).hasSize(4);
        figures.groups()
                .values()
                .forEach(groups -> groups.forEach(each -> {
                    each.mentees().ifPresent(shown -> assertThat(shown).isGreaterThanOrEqualTo(10));
                    each.matched().ifPresent(shown -> assertThat(shown).isGreaterThanOrEqualTo(10));
                }));
    }

    @Test
    void nobodyAtAllIsMaskedToo() {
        assertThat(figures().everybody().mentees()).isEmpty();
    }
}
