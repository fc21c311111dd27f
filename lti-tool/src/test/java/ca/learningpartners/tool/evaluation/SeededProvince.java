package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.Trend;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sixty districts, most of them small, through a year in which people join, find a partner and leave. */
final class SeededProvince {

    static final int DISTRICTS = 60;
    static final int MONTHS = 12;
    static final Measure ENROLLED = measure("enrolled", Unit.PEOPLE);
    static final Measure ACTIVE = measure("active", Unit.PEOPLE);
    static final Measure MATCHED = measure("matched", Unit.SHARE);
    static final Measure STAYED = measure("stayed", Unit.SHARE);
    static final Measure LEFT = measure("left", Unit.SHARE);
    static final Measure UNKNOWN = measure("unknown", Unit.SHARE);
    static final Measure CONTACTS = measure("contacts", Unit.EACH);

    private static final int NEVER = 99;

    /** Somebody, with the months in which things happen. */
    private record Person(Mentee mentee, int joins, int leaves, int matched, int heardOf) {

        boolean isIn(int month) {
            return joins <= month && leaves > month;
        }
    }

    final Program program = new Program(
            new ProgramId("province"),
            ProgramTemplate.newest("bcssa").orElseThrow(),
            new LocalText("Province", "Province"),
            LocalDate.of(2026, 8, 1),
            Stage.SCALE,
            new TreeSet<>());
    final Map<ParticipantId, Integer> numbers = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final Random random;

    SeededProvince(long seed, int atFirst, int eachMonth) {
        random = new Random(seed);
        double[] weight = new double[DISTRICTS];
        double sum = 0;
        for (int d = 0; d < DISTRICTS; d++) {
            weight[d] = Math.exp(random.nextGaussian());
            sum += weight[d];
        }
        for (int month = 0; month < MONTHS; month++) {
            int joining = month == 0 ? atFirst : eachMonth / 2 + random.nextInt(eachMonth);
            for (int i = 0; i < joining; i++) {
                add(drawn(weight, sum), month);
            }
        }
    }

    private int drawn(double[] weight, double sum) {
        double left = random.nextDouble() * sum;
        int district = 0;
        while (district < DISTRICTS - 1 && left > weight[district]) {
            left -= weight[district++];
        }
        return district;
    }

    private void add(int district, int joins) {
        int number = people.size();
        ParticipantId id = new ParticipantId("p-" + number);
        numbers.put(id, number);
        Set<Language> languages = new TreeSet<>();
        int speech = random.nextInt(100);
        if (speech < 97) {
            languages.add(Language.ENGLISH);
        }
        if (speech >= 85) {
            languages.add(Language.FRENCH);
        }
        Setting setting = new Setting(
                null,
                null,
                random.nextInt(40) == 0 ? (Integer) random.nextInt(4) : (Integer) (district % 7 % 4),
                Map.of(),
                Set.of(),
                district % 5 == 0 ? null : Trend.values()[district % Trend.values().length]);
        Participant person = new Participant(
                id,
                "Person " + number,
                null,
                new DistrictNumber(district + 1),
                new TreeSet<>(languages),
                Locale.ENGLISH);
        Mentee mentee = new Mentee(
                program.id(),
                person,
                random.nextInt(10) < 6 ? "elementary" : "secondary",
                "",
                LocalDate.of(2026, 8, 1),
                setting,
                List.of(),
                Set.of(),
                Map.of(),
                false,
                Boundaries.NONE);
        int leaves = random.nextInt(8) == 0 ? joins + 1 + random.nextInt(14) : NEVER;
        int matched = random.nextInt(5) == 0 ? NEVER : joins + random.nextInt(4);
        int heardOf = random.nextInt(3) == 0 ? NEVER : joins + random.nextInt(6);
        people.add(new Person(mentee, joins, leaves, matched, heardOf));
    }

    int size(int month) {
        return (int) people.stream().filter(each -> each.joins <= month).count();
    }

    static LocalDate day(int month) {
        return LocalDate.of(2026, 8, 1).plusMonths(month + 1L).minusDays(1);
    }

    /** Everything that is counted at the end of a month. */
    Sheet sheet(int month) {
        Members members = members(month);
        Sheet sheet = new Sheet(program, day(month), members);
        sheet.count(ENROLLED, members.all());
        sheet.count(ACTIVE, set(month, each -> each.isIn(month)));
        sheet.share(MATCHED, members.all(), with(MATCHED, month));
        sheet.share(STAYED, members.all(), with(STAYED, month));
        sheet.share(LEFT, members.all(), with(LEFT, month));
        sheet.share(UNKNOWN, members.all(), with(UNKNOWN, month));
        sheet.mean(CONTACTS, members.all(), number -> (number * 7 + month * 3) % 11);
        return sheet;
    }

    Members members(int month) {
        return Members.of(
                people.stream()
                        .filter(each -> each.joins <= month)
                        .map(Person::mentee)
                        .toList(),
                List.of());
    }

    /** Whom a measure is about. */
    BitSet people(Measure measure, int month) {
        return set(month, each -> measure != ACTIVE || each.isIn(month));
    }

    /** Those of whom it holds. */
    BitSet with(Measure measure, int month) {
        return set(
                month,
                each -> measure == MATCHED
                        ? each.matched <= month
                        : measure == LEFT
                                ? each.leaves <= month
                                : measure == STAYED
                                        ? each.leaves > month && each.heardOf <= month
                                        : each.leaves > month && each.heardOf > month);
    }

    private BitSet set(int month, Predicate<Person> which) {
        BitSet set = new BitSet();
        for (int number = 0; number < people.size(); number++) {
            set.set(number, people.get(number).joins <= month && which.test(people.get(number)));
        }
        return set;
    }

    private static Measure measure(String key, Unit unit) {
        return new Measure(key, Theme.PARTICIPATION, unit, Datum.ELIGIBILITY);
    }
}
