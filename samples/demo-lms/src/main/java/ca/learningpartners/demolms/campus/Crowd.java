package ca.learningpartners.demolms.campus;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

/**
 * Thousands of invented learners, none of them kept: each is made from a number when it is asked for, always the same.
 * No two share a name. The names borrow the letters of the province's languages, and nobody's own name.
 */
public final class Crowd extends AbstractList<Person> {

    private static final int FIRST_ID = 10_001;
    private static final String USERNAME = "member.";
    private static final Wording PART = new Wording("one of the crowd", "dans la foule");

    private static final List<String> GIVEN = List.of(
            "Amélie",
            "Owen",
            "Maëlle",
            "Jean-Noël",
            "Priya",
            "Zoë",
            "Anne-Sophie",
            "Tomasz",
            "Xw’alína",
            "Hélène",
            "Noémie",
            "Kwame",
            "Siobhán",
            "Ḵ’isáwa",
            "François-Xavier",
            "Mei-Ling",
            "Dakota",
            "Loïc",
            "T̓ik̓áyu",
            "Ingrid",
            "Marie-Ève",
            "Arjun",
            "Solène",
            "Sx̱ánu",
            "Benoît",
            "Leilani",
            "Oluwaseun",
            "Chloé",
            "Wá7tsi",
            "Gaëtan");

    private static final List<String> FAMILY = List.of(
            "Tremblay-Côté",
            "O’Rourke",
            "Sx̱wátl’em",
            "Nguyễn",
            "N’Guessan",
            "D’Amours",
            "Ḵwítsaḵ",
            "Lévesque",
            "Ó Briain",
            "X̱áw̓ilas",
            "Kowalczyk",
            "Tł’izhún",
            "Beaulieu-Roy",
            "Singh Gill",
            "L’Heureux",
            "Gwi’mólas",
            "Ÿzerman",
            "Fournier",
            "Šxʷítəm̓",
            "McNair",
            "Okonkwo",
            "Ts’íx̱wten",
            "Gagné",
            "Yamamoto",
            "Sḵáw7litsa",
            "Saint-Onge",
            "Haw̓íl’a",
            "Łúts’el",
            "Brûlé",
            "Van der Meer",
            "Nłe’képa",
            "Côté-Ouellet",
            "Fitzgerald",
            "Q̓ʷúw̓et",
            "Delacroix",
            "Szabó",
            "Çelik");

    private static final List<String> MIDDLE =
            List.of("", " A.", " É.", " K̓.", " M.", " R.", " S.", " T.", " W.", " Y.");

    /** As many as have different names. */
    public static final int LARGEST = GIVEN.size() * FAMILY.size() * MIDDLE.size();

    private final String domain;
    private final int size;

    /** @param domain what stands after the @ of their addresses */
    public Crowd(String domain, int size) {
        this.domain = domain;
        this.size = size;
    }

    @Override
    public Person get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        String given = GIVEN.get(index % GIVEN.size());
        String family = FAMILY.get(index / GIVEN.size() % FAMILY.size());
        String middle = MIDDLE.get(index / (GIVEN.size() * FAMILY.size()));
        return new Person(
                Integer.toString(FIRST_ID + index),
                given + middle,
                family,
                given + middle + " " + family,
                "%s%05d@%s".formatted(USERNAME, index + 1, domain),
                List.of(Role.LEARNER),
                PART);
    }

    @Override
    public int size() {
        return size;
    }

    public Optional<Person> named(String username) {
        return username.matches("member\\.\\d{5}") ? at(Integer.parseInt(username.substring(7)) - 1) : Optional.empty();
    }

    public Optional<Person> withId(String id) {
        return id.matches("\\d{5,6}") ? at(Integer.parseInt(id) - FIRST_ID) : Optional.empty();
    }

    private Optional<Person> at(int index) {
        return index >= 0 && index < size ? Optional.of(get(index)) : Optional.empty();
    }
}
