package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.CommunityPair;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.portrait.StatingFacts;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people get from a community of the district to another one. */
final class Ways implements Editing {

    private static final String AND = "~";

    static String id(CommunityPair pair) {
        return pair.one() + AND + pair.other();
    }

    private static Optional<CommunityPair> pair(String id) {
        String[] ends = id.split(AND, -1);
        return ends.length != 2 || ends[0].equals(ends[1]) || ends[0].isBlank() || ends[1].isBlank()
                ? Optional.empty()
                : Optional.of(CommunityPair.of(new CommunityId(ends[0]), new CommunityId(ends[1])));
    }

    @Override
    public String part() {
        return "travel";
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        return pair(id).flatMap(pair -> stores.travels().find(pair))
                .filter(travel -> touches(travel.between(), stores).contains(district))
                .map(travel -> FactInput.blank()
                        .put("self", id)
                        .put("from", travel.between().one())
                        .put("to", travel.between().other())
                        .put("modes", travel.modes().stream().map(TravelMode::name))
                        .put("minutes", travel.minutes())
                        .put("kilometres", travel.kilometres()));
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        DistrictNumber district = acting.district();
        Stores stores = acting.stores();
        Fields fields = new Fields(part(), input, messages);
        if (input.text("self").isEmpty()) {
            List<Community> all = Known.sorted(stores.communities().all(), messages.locale(), Community::name);
            fields.choice(
                            "from",
                            fields.orNone(communities(all.stream()
                                    .filter(each -> each.districts().contains(district))
                                    .toList())))
                    .choice("to", fields.orNone(communities(all)));
        }
        return fields.checks("modes", fields.ofEnum(TravelMode.values(), "districts.mode."))
                .number("minutes")
                .number("kilometres")
                .all();
    }

    private static List<Field.Option> communities(List<Community> all) {
        return Fields.of(all.stream(), each -> each.id().value(), Community::name);
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        CommunityPair between = pair(id).orElseGet(() -> ends(input, acting.stores()));
        Set<TravelMode> modes = Stream.of(TravelMode.values())
                .filter(mode -> input.all("modes").contains(mode.name()))
                .collect(Collectors.toSet());
        if (modes.isEmpty()) {
            throw new UnfitField("modes", Refusal.of("modes-needed"));
        }
        Travel travel = new Travel(
                between,
                modes,
                input.number("minutes", 1, Travel.MOST_MINUTES)
                        .map(Math::toIntExact)
                        .orElse(null),
                input.number("kilometres", 1, Travel.MOST_KILOMETRES)
                        .map(Math::toIntExact)
                        .orElse(null));
        stating(acting.stores()).state(acting.actor(), acting.district(), travel, acting.at());
    }

    private static CommunityPair ends(FactInput input, Stores stores) {
        CommunityId from = end("from", input, stores);
        CommunityId to = end("to", input, stores);
        if (from.equals(to)) {
            throw new UnfitField("to", Refusal.of("same-community"));
        }
        return CommunityPair.of(from, to);
    }

    private static CommunityId end(String field, FactInput input, Stores stores) {
        return input.chosen(
                field,
                typed -> stores.communities()
                        .find(new CommunityId(typed))
                        .map(Community::id)
                        .orElseThrow(() -> new IllegalArgumentException(typed)));
    }

    @Override
    public void remove(String id, Acting acting) {
        pair(id).ifPresent(
                        pair -> stating(acting.stores()).remove(acting.actor(), acting.district(), pair, acting.at()));
    }

    private static Set<DistrictNumber> touches(CommunityPair pair, Stores stores) {
        Set<DistrictNumber> districts = new TreeSet<>();
        for (CommunityId end : List.of(pair.one(), pair.other())) {
            stores.communities().find(end).map(Community::districts).ifPresent(districts::addAll);
        }
        return districts;
    }

    private static StatingFacts<CommunityPair, Travel> stating(Stores stores) {
        return new StatingFacts<>(
                "travel",
                stores.travels(),
                Travel::between,
                travel -> touches(travel.between(), stores),
                stores.leads(),
                stores.audit());
    }
}
