package ca.learningpartners.mentorship.jdbi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An invented province as plainly as it can be said: people, pairs and what they did, each day a day. It knows nothing of
 * how any of it is kept or counted. The same seed gives the same province.
 */
final class Province {

    static final LocalDate BEGINS = LocalDate.of(2024, 8, 15);
    /** The last day that counts; what is planted goes on for two months more. */
    static final LocalDate COUNTED = BEGINS.plusMonths(22);

    record Person(
            String id,
            boolean mentee,
            Integer district,
            Set<String> languages,
            String branch,
            Integer remoteness,
            String trend,
            boolean address,
            boolean says,
            boolean saysMore,
            LocalDate start,
            boolean trained,
            boolean available,
            int places,
            LocalDate arrived) {}

    record Contact(LocalDate on, int minutes, LocalDate noted, Set<String> objectives) {}

    record Leave(LocalDate from, LocalDate until) {}

    record Signed(LocalDate first, LocalDate second, int cadence) {}

    /** @param ending null while it lasts */
    record Couple(
            String id,
            Person mentee,
            Person mentor,
            LocalDate offered,
            LocalDate menteeYes,
            LocalDate mentorYes,
            LocalDate over,
            String ending,
            Integer score,
            List<Signed> charters,
            List<Leave> leaves,
            List<Contact> contacts,
            List<Contact> goals,
            LocalDate visit,
            boolean visitAgreed) {

        /** The day of the second yes, if it has come. */
        LocalDate begun() {
            LocalDate later = menteeYes == null || mentorYes == null
                    ? null
                    : menteeYes.isAfter(mentorYes) ? menteeYes : mentorYes;
            return later == null || later.isAfter(COUNTED) ? null : later;
        }
    }

    /** @param answered by whom, and when; possibly the asker */
    record Question(String id, Person asker, LocalDate asked, LocalDate takenBack, Person by, LocalDate answered) {}

    record Meeting(String id, LocalDate day, boolean cancelled, Set<Person> there) {}

    record Paper(String id, int district, LocalDate out, LocalDate back, boolean english, boolean french) {}

    final List<Person> people = new ArrayList<>();
    final List<Couple> couples = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();
    final int districts;
    private final Random random;

    Province(long seed, int districts, int pairs) {
        random = new Random(seed);
        this.districts = districts;
        int mentors = pairs * 3 / 5;
        IntStream.range(0, pairs).forEach(number -> people.add(person("n" + number, true, districts)));
        IntStream.range(0, mentors).forEach(number -> people.add(person("m" + number, false, districts)));
        IntStream.range(0, pairs)
                .forEach(number -> couples.add(couple("c" + number, number, pairs + number % mentors)));
        IntStream.range(0, pairs / 10)
                .filter(number -> couples.get(number).over() != null)
                .forEach(number -> couples.add(again("d" + number, number, pairs)));
        IntStream.range(0, pairs / 5).forEach(this::ask);
        IntStream.range(0, 8).forEach(this::meet);
        IntStream.range(0, 90).forEach(number -> papers.add(paper("r" + number, districts)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private LocalDate after(LocalDate day, int most) {
        return day.plusDays(random.nextInt(most));
    }

    private Person person(String id, boolean mentee, int districts) {
        Set<String> languages = new TreeSet<>(Set.of(chance(85) ? "en" : "fr"));
        if (chance(15)) {
            languages.add("fr");
        }
        return new Person(
                id,
                mentee,
                chance(99) ? 1 + (int) (districts * Math.pow(random.nextDouble(), 2)) : null,
                languages,
                chance(70) ? "elementary" : "secondary",
                chance(80) ? random.nextInt(4) : null,
                chance(60) ? List.of("GROWTH", "STABLE", "DECLINE").get(random.nextInt(3)) : null,
                chance(93),
                chance(88),
                chance(80),
                BEGINS.plusDays(random.nextInt(400) - 60),
                chance(85),
                chance(90),
                random.nextInt(4),
                chance(75) ? after(BEGINS, 720) : null);
    }

    private Couple couple(String id, int mentee, int mentor) {
        LocalDate offered = after(people.get(mentee).start(), 50);
        LocalDate one = chance(95) ? after(offered, 14) : null;
        LocalDate two = chance(92) ? after(offered, 14) : null;
        return lived(id, people.get(mentee), people.get(mentor), offered, one, two);
    }

    /** A second one, for somebody whose first one is over; its mentor is another. */
    private Couple again(String id, int number, int pairs) {
        Couple first = couples.get(number);
        LocalDate offered = first.over().plusDays(20);
        return lived(
                id,
                first.mentee(),
                people.get(pairs + (number + 7) % (pairs * 3 / 5)),
                offered,
                offered.plusDays(3),
                offered.plusDays(1));
    }

    private Couple lived(String id, Person mentee, Person mentor, LocalDate offered, LocalDate one, LocalDate two) {
        boolean begun = one != null && two != null;
        LocalDate start = begun ? (one.isAfter(two) ? one : two) : offered;
        boolean ends = !begun || chance(30);
        String ending = ends
                ? (begun ? List.of("COMPLETED", "NO_FAULT", "INELIGIBLE").get(random.nextInt(3)) : "LAPSED")
                : null;
        LocalDate over = ends ? (begun ? start.plusDays(60 + random.nextInt(500)) : offered.plusDays(14)) : null;
        return new Couple(
                id,
                mentee,
                mentor,
                offered,
                one,
                two,
                over,
                ending,
                id.startsWith("c") && chance(90) ? random.nextInt(1_000_001) : null,
                begun ? charters(start) : List.of(),
                begun && chance(12) ? leaves(start) : List.of(),
                begun ? contacts(start, over) : List.of(),
                begun ? goals(start) : List.of(),
                begun && chance(10) ? after(start, 600) : null,
                chance(80));
    }

    private List<Signed> charters(LocalDate start) {
        List<Signed> charters = new ArrayList<>();
        LocalDate day = start.plusDays(random.nextInt(25) - 3);
        for (int version = 0; version < random.nextInt(3); version++) {
            LocalDate second = chance(85) ? after(day, 10) : null;
            charters.add(new Signed(day, second, List.of(14, 28, 30, 45).get(random.nextInt(4))));
            day = day.plusDays(90);
        }
        return charters;
    }

    private List<Leave> leaves(LocalDate start) {
        LocalDate first = after(start.plusDays(1), 200);
        LocalDate back = first.plusDays(random.nextInt(90));
        LocalDate second = back.plusDays(1 + random.nextInt(120));
        return chance(50)
                ? List.of(new Leave(first, back), new Leave(second, null))
                : List.of(new Leave(first, back), new Leave(second, second.plusDays(10)));
    }

    private List<Contact> contacts(LocalDate start, LocalDate over) {
        List<Contact> contacts = new ArrayList<>();
        int rhythm = 14 + random.nextInt(45);
        LocalDate last = over == null ? BEGINS.plusMonths(24) : over;
        for (LocalDate day = start.plusDays(random.nextInt(30) - 4);
                day.isBefore(last);
                day = after(day.plusDays(1), 2 * rhythm)) {
            contacts.add(new Contact(day, 10 + random.nextInt(90), after(day, chance(90) ? 4 : 70), objectives(3)));
        }
        return contacts;
    }

    private List<Contact> goals(LocalDate start) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(each -> new Contact(after(start, 700), 0, start, objectives(2)))
                .toList();
    }

    private Set<String> objectives(int most) {
        Set<String> objectives = new TreeSet<>();
        IntStream.range(0, random.nextInt(most + 1))
                .forEach(each -> objectives.add("O" + (1 + (int) (12 * Math.pow(random.nextDouble(), 1.5)))));
        return objectives;
    }

    private void ask(int number) {
        Person asker = people.get(random.nextInt(people.size()));
        LocalDate asked = after(BEGINS, 720);
        boolean self = chance(5);
        Person by = self ? asker : people.get(random.nextInt(people.size()));
        questions.add(new Question(
                "a" + number,
                asker,
                asked,
                chance(5) ? asked.plusDays(2) : null,
                by,
                chance(80) ? after(asked, 12) : null));
    }

    private void meet(int number) {
        LocalDate day = BEGINS.plusDays(30 + 85L * number);
        Set<Person> there = new LinkedHashSet<>();
        if (number != 2) {
            people.stream().filter(each -> chance(3 + 5 * number)).forEach(there::add);
        }
        meetings.add(new Meeting("g" + number, day, number == 3, there));
    }

    private Paper paper(String id, int districts) {
        boolean english = chance(80);
        return new Paper(
                id,
                1 + random.nextInt(districts),
                after(BEGINS, 720),
                chance(10) ? after(BEGINS.plusDays(300), 420) : null,
                english,
                !english || chance(50));
    }
}
