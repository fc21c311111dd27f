package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.SearchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds districts however somebody types: by number, by name, or by a community, a Nation or a school of theirs; with or
 * without accents, apostrophes and dashes, in capitals or not, and even if words are run together or torn apart.
 */
public final class DistrictFinder {

    /** Fewer letters than these, run together, would find too much. */
    private static final int LEAST_RUN_TOGETHER = 4;

    /** In “l’Anse”, what follows one is a word of its own; in “Ts’msyen” it is not. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");

    private final List<District> districts;
    private final Map<DistrictNumber, List<Named>> names = new HashMap<>();

    /** What somebody can search in. */
    public DistrictFinder(
            List<District> districts,
            List<Community> communities,
            List<Nation> nations,
            List<NationTie> ties,
            List<School> schools) {
        this.districts = List.copyOf(districts);
        districts.forEach(
                each -> add(each.number(), Why.NAME, each.name(), BundledDistricts.otherNames(each.number())));
        communities.forEach(
                each -> each.districts().forEach(number -> add(number, Why.COMMUNITY, each.name(), each.otherNames())));
        Map<NationId, Nation> known = new HashMap<>();
        nations.forEach(each -> known.put(each.id(), each));
        ties.forEach(tie -> addNation(tie.district(), known.get(tie.nation())));
        communities.forEach(each -> each.nations()
                .forEach(nation -> each.districts().forEach(number -> addNation(number, known.get(nation)))));
        schools.forEach(each -> add(each.district(), Why.SCHOOL, each.name(), List.of()));
    }

    private void addNation(DistrictNumber district, @Nullable Nation nation) {
        if (nation != null) {
            add(district, Why.NATION, nation.name(), nation.otherNames());
        }
    }

    private void add(DistrictNumber district, Why why, String name, List<String> others) {
        names.computeIfAbsent(district, any -> new ArrayList<>()).add(new Named(new Reason(why, name), others));
    }

    /**
     * The districts that were meant, by number: each with everything that speaks for it, its own name first. If nothing is
     * sought, all of them, without a reason.
     */
    public List<Found> find(String sought) {
        if (SearchKey.words(sought).isEmpty()) {
            return districts.stream().map(each -> new Found(each, List.of())).toList();
        }
        return districts.stream()
                .map(each -> new Found(each, reasons(each, sought)))
                .filter(found -> !found.reasons().isEmpty())
                .toList();
    }

    private List<Reason> reasons(District district, String sought) {
        Set<Reason> reasons = new LinkedHashSet<>();
        if (isNumber(district.number(), sought)) {
            reasons.add(new Reason(Why.NUMBER, district.number().toString()));
        }
        names.getOrDefault(district.number(), List.of()).stream()
                .filter(named -> named.isMeant(sought))
                .map(Named::reason)
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private static boolean isNumber(DistrictNumber number, String sought) {
        try {
            return DistrictNumber.parse(sought).equals(number);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isMeant(String sought, String name) {
        String apart = APOSTROPHES.matcher(name).replaceAll(" ");
        if (SearchKey.finds(sought, name) || SearchKey.finds(sought, apart)) {
            return true;
        }
        String run = SearchKey.of(sought).replace(" ", "");
        List<String> words = SearchKey.words(name);
        return run.length() >= LEAST_RUN_TOGETHER
                && Stream.iterate(0, from -> from < words.size(), from -> from + 1)
                        .anyMatch(from -> String.join("", words.subList(from, words.size()))
                                .startsWith(run));
    }

    /** Why a district was found. */
    public enum Why {
        NUMBER,
        NAME,
        COMMUNITY,
        NATION,
        SCHOOL
    }

    /** @param name what was meant, spelled as its people spell it, whatever was typed */
    public record Reason(Why why, String name) {}

    /** A district that was meant. */
    public record Found(District district, List<Reason> reasons) {

        public Found {
            reasons = List.copyOf(reasons);
        }
    }

    private record Named(Reason reason, List<String> others) {

        boolean isMeant(String sought) {
            return Stream.concat(Stream.of(reason.name()), others.stream())
                    .anyMatch(name -> DistrictFinder.isMeant(sought, name));
        }
    }
}
