package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.store.Stores;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of places while a page is made, each by its id. */
record Known(
        Stores stores,
        Map<CommunityId, Community> communities,
        Map<NationId, Nation> nations,
        List<NationTie> ties,
        List<Travel> travels) {

    static Known in(Stores stores) {
        return new Known(
                stores,
                by(stores.communities().all(), Community::id),
                by(stores.nations().all(), Nation::id),
                stores.nationTies().all(),
                stores.travels().all());
    }

    private static <I, T> Map<I, T> by(List<T> facts, Function<T, I> id) {
        return facts.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    static <T> List<T> sorted(List<T> facts, Locale reader, Function<T, String> name) {
        Comparator<Object> order = Collator.getInstance(reader);
        return facts.stream().sorted(Comparator.comparing(name, order)).toList();
    }

    List<Community> communitiesOf(DistrictNumber district) {
        return communities.values().stream()
                .filter(each -> each.districts().contains(district))
                .toList();
    }

    List<NationTie> tiesOf(DistrictNumber district) {
        return ties.stream()
                .filter(tie -> tie.district().equals(district) && nations.containsKey(tie.nation()))
                .toList();
    }

    /** Ways to travel that begin or end in a community of the district. */
    List<Travel> travelsOf(DistrictNumber district) {
        return travels.stream()
                .filter(travel -> communities.containsKey(travel.between().one())
                        && communities.containsKey(travel.between().other()))
                .filter(travel -> isOf(travel.between().one(), district)
                        || isOf(travel.between().other(), district))
                .toList();
    }

    boolean isOf(CommunityId community, DistrictNumber district) {
        return Optional.ofNullable(communities.get(community))
                .filter(found -> found.districts().contains(district))
                .isPresent();
    }

    List<School> schoolsOf(DistrictNumber district) {
        return stores.schools().of(district);
    }

    List<DistrictFigure> figuresOf(DistrictNumber district) {
        return stores.figures().of(district);
    }

    Distances distances() {
        return Distances.of(communities.values(), travels);
    }
}
