package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.portrait.ServingCommunity;
import ca.learningpartners.mentorship.portrait.StatingFacts;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A community the district serves: one that is known already, or a new one. */
final class Places implements Editing {

    private static final int LONGEST = 120;
    private static final int MOST_SPELLINGS = 20;

    @Override
    public String part() {
        return "communities";
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        return stores.communities()
                .find(new CommunityId(id))
                .filter(community -> community.districts().contains(district))
                .map(Places::filled);
    }

    private static FactInput filled(Community community) {
        GeoPoint at = community.at();
        return FactInput.blank()
                .put("self", community.id())
                .put("name", community.name())
                .put("spellings", String.join("\n", community.otherNames()))
                .put("latitude", at == null ? null : at.latitude())
                .put("longitude", at == null ? null : at.longitude())
                .put("nations", community.nations().stream().map(NationId::value))
                .put(community.population());
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        DistrictNumber district = acting.district();
        Stores stores = acting.stores();
        Fields fields = new Fields(part(), input, messages);
        if (input.text("self").isEmpty()) {
            List<Community> others = stores.communities().all().stream()
                    .filter(each -> !each.districts().contains(district))
                    .toList();
            fields.choice(
                    "existing",
                    fields.orNone(Fields.of(
                            Known.sorted(others, messages.locale(), Community::name).stream(),
                            each -> each.id().value(),
                            Community::name)));
        }
        List<Nation> nations = Known.sorted(stores.nations().all(), messages.locale(), Nation::name);
        return fields.line("name", LONGEST)
                .passage("spellings", LONGEST * MOST_SPELLINGS)
                .line("latitude", 12)
                .line("longitude", 12)
                .checks("nations", Fields.of(nations.stream(), each -> each.id().value(), Nation::name))
                .published()
                .all();
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        Optional<CommunityId> existing = input.maybe("existing", CommunityId::new);
        if (existing.isPresent()) {
            serving(acting.stores()).serve(acting.actor(), acting.district(), existing.get(), acting.at());
        } else {
            stating(acting.stores()).state(acting.actor(), acting.district(), read(id, input, acting), acting.at());
        }
    }

    private static Community read(String id, FactInput input, Acting acting) {
        CommunityId known = new CommunityId(id);
        Set<DistrictNumber> districts = acting.stores()
                .communities()
                .find(known)
                .map(Community::districts)
                .orElse(Set.of(acting.district()));
        return new Community(
                known,
                input.needed("name", LONGEST),
                input.lines("spellings", LONGEST, MOST_SPELLINGS),
                point(input),
                input.published().orElse(null),
                districts,
                nations(input, acting.stores()));
    }

    /** Those ticked; what the form never offered is refused. */
    private static Set<NationId> nations(FactInput input, Stores stores) {
        Map<String, NationId> known = stores.nations().all().stream()
                .map(Nation::id)
                .collect(Collectors.toMap(NationId::value, Function.identity()));
        List<String> ticked =
                input.all("nations").stream().filter(each -> !each.isBlank()).toList();
        if (!known.keySet().containsAll(ticked)) {
            throw new UnfitField("nations", Refusal.of("choice-needed"));
        }
        return ticked.stream().map(known::get).collect(Collectors.toSet());
    }

    private static @Nullable GeoPoint point(FactInput input) {
        String latitude = input.text("latitude").strip();
        String longitude = input.text("longitude").strip();
        return latitude.isEmpty() && longitude.isEmpty()
                ? null
                : new GeoPoint(degrees("latitude", latitude, 90), degrees("longitude", longitude, 180));
    }

    private static double degrees(String field, String typed, int most) {
        String plain = typed.replace(',', '.').replace('\u2212', '-');
        double degrees = plain.matches("-?[0-9]{1,3}(\\.[0-9]{1,8})?") ? Double.parseDouble(plain) : Double.NaN;
        if (!(Math.abs(degrees) <= most)) {
            throw new UnfitField(field, Refusal.of("degrees-unreadable", most));
        }
        return degrees;
    }

    @Override
    public void remove(String id, Acting acting) {
        serving(acting.stores()).leave(acting.actor(), acting.district(), new CommunityId(id), acting.at());
    }

    private static ServingCommunity serving(Stores stores) {
        return new ServingCommunity(stores.communities(), stores.leads(), stores.audit());
    }

    private static StatingFacts<CommunityId, Community> stating(Stores stores) {
        return new StatingFacts<>(
                "community", stores.communities(), Community::id, Community::districts, stores.leads(), stores.audit());
    }
}
