package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.evaluation.Unmasked;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Every figure of a province, reckoned once more from the planted people alone, in the words of its definition: with lists
 * of people and days one by one, no set of numbers, no statement, and nothing of what makes bulletins.
 */
final class ProvinceReckoning {

    private static final LocalDate DAY = Province.COUNTED;

    private final Province province;
    private final Map<String, List<Province.Person>> groups = new LinkedHashMap<>();
    private final Map<Province.Person, List<Province.Couple>> had = new HashMap<>();
    private final SortedMap<String, Unmasked.Number> numbers = new TreeMap<>();

    ProvinceReckoning(Province province) {
        this.province = province;
        for (Province.Person person : province.people) {
            group("EVERYBODY", "", person);
            group("DISTRICT", known(person.district()), person);
            group("BRANCH", person.branch(), person);
            person.languages().forEach(language -> group("LANGUAGE", language, person));
            group("REMOTENESS", known(person.remoteness()), person);
            group("TREND", known(person.trend()).toLowerCase(Locale.ROOT), person);
        }
        province.couples.stream()
                .filter(couple -> couple.begun() != null)
                .sorted(Comparator.comparing(Province.Couple::begun).thenComparing(Province.Couple::id))
                .forEach(couple -> had.computeIfAbsent(couple.mentee(), any -> new ArrayList<>())
                        .add(couple));
    }

    private void group(String dimension, String name, Province.Person person) {
        groups.computeIfAbsent(dimension + " " + name, any -> new ArrayList<>()).add(person);
    }

    private static String known(Object value) {
        return value == null ? "" : value.toString();
    }

    SortedMap<String, Unmasked.Number> numbers() {
        participation();
        waiting();
        fit();
        contacts();
        IntStream.rangeClosed(1, 12).forEach(number -> objective("O" + number));
        gatherings();
        network();
        papers();
        recruitment();
        data();
        return numbers;
    }

    private void participation() {
        each("mentees", mentee(), people -> people.size());
        each("mentors", mentee().negate(), people -> people.size());
        share(
                "mentees-in-window",
                mentee(),
                person -> !person.start().isAfter(DAY)
                        && person.start().plusMonths(24).isAfter(DAY));
        share("answered-enough", any -> true, person -> person.says() && person.saysMore());
        share("mentees-matched", mentee(), had::containsKey);
        share("mentees-active", mentee(), person -> had.containsKey(person) && lasts(latest(person)));
        share("completed", had::containsKey, person -> ended(person, "COMPLETED"));
        share("ended-no-fault", had::containsKey, person -> ended(person, "NO_FAULT"));
    }

    private boolean ended(Province.Person person, String how) {
        return had.get(person).stream()
                .anyMatch(couple -> !lasts(couple) && couple.ending().equals(how));
    }

    private void waiting() {
        ToDoubleFunction<Province.Person> days = person -> Math.max(
                0,
                ChronoUnit.DAYS.between(person.start(), had.get(person).get(0).begun()));
        mean("waiting-days", had::containsKey, days);
        each("waiting-days-median", had::containsKey, people -> {
            List<Double> sorted =
                    people.stream().map(days::applyAsDouble).sorted().toList();
            int size = sorted.size();
            return size == 0 ? 0 : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        });
        share("waited-over-30-days", had::containsKey, person -> days.applyAsDouble(person) > 30);
    }

    private void fit() {
        Predicate<Province.Person> scored =
                person -> had.containsKey(person) && latest(person).score() != null;
        mean("fit-score", scored, person -> latest(person).score() / 1e6);
        share("fit-below-half", scored, person -> latest(person).score() < 500_000);
        share(
                "first-meeting-soon",
                person -> had.containsKey(person)
                        && !latest(person).begun().plusDays(14).isAfter(DAY),
                person -> contacts(latest(person)).stream()
                        .anyMatch(contact ->
                                !contact.on().isAfter(latest(person).begun().plusDays(14))));
    }

    private void contacts() {
        share(
                "in-rhythm",
                person -> had.containsKey(person) && days(latest(person)) >= rhythm(latest(person)),
                person -> contacts(latest(person)).size()
                        >= Math.floor(1.0 * days(latest(person)) / rhythm(latest(person))));
        mean(
                "contacts-per-month",
                person -> had.containsKey(person) && days(latest(person)) >= 30,
                person -> contacts(latest(person)).size() / (days(latest(person)) / (365.25 / 12)));
        Predicate<Province.Person> met =
                person -> had.containsKey(person) && !contacts(latest(person)).isEmpty();
        mean("minutes-per-contact", met, person -> {
            double minutes = 0;
            for (Province.Contact contact : contacts(latest(person))) {
                minutes += contact.minutes();
            }
            return minutes / contacts(latest(person)).size();
        });
        share(
                "charter-by-first-meeting",
                met,
                person -> signed(latest(person)).stream()
                        .limit(1)
                        .anyMatch(charter -> contacts(latest(person)).stream()
                                .allMatch(contact -> !contact.on().isBefore(charter.second()))));
        share(
                "visited",
                had::containsKey,
                person -> had.get(person).stream()
                        .anyMatch(couple -> couple.visit() != null
                                && couple.visitAgreed()
                                && !couple.visit().isAfter(DAY)));
    }

    private void objective(String code) {
        share(
                "objective-touched/" + code,
                had::containsKey,
                person -> had.get(person).stream()
                        .flatMap(couple -> contacts(couple).stream())
                        .anyMatch(contact -> contact.objectives().contains(code)));
        share(
                "objective-in-goals/" + code,
                had::containsKey,
                person -> had.get(person).stream()
                        .flatMap(couple -> couple.goals().stream())
                        .anyMatch(goal ->
                                !goal.on().isAfter(DAY) && goal.objectives().contains(code)));
    }

    private void gatherings() {
        List<Province.Meeting> held = province.meetings.stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.day().isAfter(DAY))
                .toList();
        thing("gatherings-held EVERYBODY ", held.size());
        Set<Province.Person> came = new LinkedHashSet<>();
        for (Province.Meeting meeting : held) {
            if (!meeting.there().isEmpty() && meeting.day().isBefore(DAY)) {
                share("attended/" + meeting.day(), any -> true, meeting.there()::contains);
                came.addAll(meeting.there());
            }
        }
        share("attended-any", any -> true, came::contains);
    }

    private void network() {
        List<Province.Question> asked = province.questions.stream()
                .filter(each -> !each.asked().isAfter(DAY)
                        && (each.takenBack() == null || each.takenBack().isAfter(DAY)))
                .toList();
        thing("asks EVERYBODY ", asked.size());
        share("people-who-asked", any -> true, person -> asked.stream().anyMatch(each -> each.asker() == person));
        share(
                "people-who-answered",
                any -> true,
                person -> asked.stream().anyMatch(each -> each.by() == person && isAnswered(each)));
        List<Province.Question> due = asked.stream()
                .filter(each -> !each.asked().plusDays(7).isAfter(DAY))
                .toList();
        share(
                "asks-answered-in-7-days",
                person -> due.stream().anyMatch(each -> each.asker() == person),
                person -> due.stream()
                        .filter(each -> each.asker() == person)
                        .allMatch(each -> isAnswered(each)
                                && each.answered().isBefore(each.asked().plusDays(7))));
    }

    private static boolean isAnswered(Province.Question question) {
        return question.answered() != null
                && question.by() != question.asker()
                && !question.answered().isAfter(DAY);
    }

    private void papers() {
        for (Province.Paper paper : province.papers) {
            boolean out = !paper.out().isAfter(DAY)
                    && (paper.back() == null || paper.back().isAfter(DAY));
            if (out) {
                oneMore("resources-published EVERYBODY ");
                oneMore("resources-published DISTRICT " + paper.district());
            }
            if (out && paper.english() && paper.french()) {
                oneMore("resources-in-both EVERYBODY ");
                oneMore("resources-in-both DISTRICT " + paper.district());
            }
        }
    }

    private void oneMore(String key) {
        double before = numbers.containsKey(key) ? numbers.get(key).value() : 0;
        thing(key, before + 1);
    }

    private void recruitment() {
        Map<Province.Person, Integer> busy = new HashMap<>();
        province.couples.stream()
                .filter(couple -> couple.begun() != null && lasts(couple))
                .forEach(couple -> busy.merge(couple.mentor(), 1, Integer::sum));
        ToDoubleFunction<Province.Person> free = person -> person.mentee() || !person.trained() || !person.available()
                ? 0
                : Math.max(0, person.places() - busy.getOrDefault(person, 0));
        share("mentors-ready", mentee().negate(), person -> person.trained() && person.available());
        share("mentors-with-place", mentee().negate(), person -> free.applyAsDouble(person) > 0);
        List<Province.Person> mentors =
                province.people.stream().filter(mentee().negate()).toList();
        numbers.put(
                "places-free EVERYBODY ",
                new Unmasked.Number(
                        mentors.size(),
                        10 * Math.floor(mentors.stream().mapToDouble(free).sum() / 10)));
        int all = province.people.size();
        numbers.put(
                "mentees-per-mentor EVERYBODY ",
                new Unmasked.Number(all, 1.0 * (all - mentors.size()) / mentors.size()));
        for (int district = 1; district <= province.districts; district++) {
            thing("expected-next-year DISTRICT " + district, 5 + district);
        }
        thing("expected-next-year EVERYBODY ", province.districts * (province.districts + 11) / 2.0);
    }

    private void data() {
        share("known-district", any -> true, person -> person.district() != null);
        share("known-address", any -> true, Province.Person::address);
        share("known-needs", any -> true, Province.Person::says);
        share("known-place", any -> true, person -> person.remoteness() != null);
        share(
                "without-charter",
                person -> had.containsKey(person) && lasts(latest(person)),
                person -> signed(latest(person)).isEmpty());
        share(
                "noted-late",
                person -> had.containsKey(person)
                        && had.get(person).stream()
                                .anyMatch(couple -> !contacts(couple).isEmpty()),
                person -> had.get(person).stream()
                        .flatMap(couple -> contacts(couple).stream())
                        .anyMatch(
                                contact -> contact.noted().isAfter(contact.on().plusDays(30))));
    }

    private static Predicate<Province.Person> mentee() {
        return Province.Person::mentee;
    }

    private Province.Couple latest(Province.Person person) {
        List<Province.Couple> couples = had.get(person);
        return couples.get(couples.size() - 1);
    }

    private static boolean lasts(Province.Couple couple) {
        return couple.over() == null || couple.over().isAfter(DAY);
    }

    private static List<Province.Contact> contacts(Province.Couple couple) {
        return couple.contacts().stream()
                .filter(contact ->
                        !contact.on().isAfter(DAY) && !contact.noted().isAfter(DAY))
                .toList();
    }

    /** The versions both had signed by the day. */
    private static List<Province.Signed> signed(Province.Couple couple) {
        return couple.charters().stream()
                .filter(charter -> charter.second() != null && !charter.second().isAfter(DAY))
                .toList();
    }

    private static int rhythm(Province.Couple couple) {
        List<Province.Signed> signed = signed(couple);
        return signed.isEmpty() ? 30 : signed.get(signed.size() - 1).cadence();
    }

    /** Day by day. */
    private static long days(Province.Couple couple) {
        long days = 0;
        LocalDate end = lasts(couple) ? DAY : couple.over();
        for (LocalDate day = couple.begun(); day.isBefore(end); day = day.plusDays(1)) {
            LocalDate today = day;
            boolean rests = couple.leaves().stream()
                    .anyMatch(leave ->
                            !today.isBefore(leave.from()) && (leave.until() == null || today.isBefore(leave.until())));
            days += rests ? 0 : 1;
        }
        return days;
    }

    private void share(String measure, Predicate<Province.Person> whom, Predicate<Province.Person> holds) {
        mean(measure, whom, person -> holds.test(person) ? 1 : 0);
    }

    private void mean(String measure, Predicate<Province.Person> whom, ToDoubleFunction<Province.Person> value) {
        Map<Province.Person, Double> known = new HashMap<>();
        province.people.stream().filter(whom).forEach(person -> known.put(person, value.applyAsDouble(person)));
        each(measure, known::containsKey, people -> {
            double sum = 0;
            for (Province.Person person : people) {
                sum += known.get(person);
            }
            return people.isEmpty() ? 0 : sum / people.size();
        });
    }

    private void each(
            String measure, Predicate<Province.Person> whom, Function<List<Province.Person>, ? extends Number> reckon) {
        groups.forEach((group, members) -> {
            List<Province.Person> people = members.stream().filter(whom).toList();
            numbers.put(
                    measure + " " + group,
                    new Unmasked.Number(people.size(), reckon.apply(people).doubleValue()));
        });
    }

    private void thing(String key, double number) {
        numbers.put(key, new Unmasked.Number(-1, number));
    }
}
