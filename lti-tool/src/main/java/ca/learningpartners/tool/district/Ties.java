package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.portrait.StatingFacts;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Nation on whose territory the district is, or a neighbour, with the way to its education department. */
final class Ties implements Editing {

    private static final int LONGEST = 120;
    private static final int MOST_SPELLINGS = 20;

    @Override
    public String part() {
        return "nations";
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        return stores.nationTies()
                .find(new NationTie.Key(district, new NationId(id)))
                .map(tie -> FactInput.blank()
                        .put("self", id)
                        .put("standing", tie.standing())
                        .put("link", tie.link()));
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        Stores stores = acting.stores();
        Fields fields = new Fields(part(), input, messages);
        if (input.text("self").isEmpty()) {
            List<Nation> nations = Known.sorted(stores.nations().all(), messages.locale(), Nation::name);
            fields.choice(
                            "nation",
                            fields.orNone(Fields.of(
                                    nations.stream(), each -> each.id().value(), Nation::name)))
                    .line("name", LONGEST)
                    .passage("spellings", LONGEST * MOST_SPELLINGS);
        }
        return fields.choice("standing", fields.ofEnum(NationTie.Standing.values(), "districts.standing."))
                .line("link", NationTie.LONGEST_LINK)
                .all();
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        NationTie.Standing standing = input.chosen("standing", NationTie.Standing::valueOf);
        String link = link("link", input);
        NationId nation = nation(id, input, acting);
        new StatingFacts<>(
                        "nation-tie",
                        acting.stores().nationTies(),
                        NationTie::key,
                        tie -> Set.of(tie.district()),
                        acting.stores().leads(),
                        acting.stores().audit())
                .state(
                        acting.actor(),
                        acting.district(),
                        new NationTie(acting.district(), nation, standing, link),
                        acting.at());
    }

    /** One that is known, or a new one under the id the form was shown with. */
    private static NationId nation(String id, FactInput input, Acting acting) {
        NationId known = new NationId(id);
        if (acting.stores().nations().find(known).isPresent()) {
            return known;
        }
        Optional<NationId> chosen = input.maybe(
                "nation",
                text -> acting.stores()
                        .nations()
                        .find(new NationId(text))
                        .map(Nation::id)
                        .orElseThrow(() -> new IllegalArgumentException(text)));
        return chosen.orElseGet(() -> {
            Nation named =
                    new Nation(known, input.needed("name", LONGEST), input.lines("spellings", LONGEST, MOST_SPELLINGS));
            new StatingFacts<>(
                            "nation",
                            acting.stores().nations(),
                            Nation::id,
                            any -> Set.of(acting.district()),
                            acting.stores().leads(),
                            acting.stores().audit())
                    .state(acting.actor(), acting.district(), named, acting.at());
            return known;
        });
    }

    static @Nullable String link(String field, FactInput input) {
        String link = input.text(field).strip();
        if (link.isEmpty()) {
            return null;
        }
        if (!NationTie.isLink(link)) {
            throw new UnfitField(field, Refusal.of("link-not-safe"));
        }
        return link;
    }

    @Override
    public void remove(String id, Acting acting) {
        new StatingFacts<>(
                        "nation-tie",
                        acting.stores().nationTies(),
                        NationTie::key,
                        (NationTie tie) -> Set.of(tie.district()),
                        acting.stores().leads(),
                        acting.stores().audit())
                .remove(
                        acting.actor(),
                        acting.district(),
                        new NationTie.Key(acting.district(), new NationId(id)),
                        acting.at());
    }
}
