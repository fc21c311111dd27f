package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.portrait.DescribingDistrict;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/** Motto, profile and territory acknowledgement, in the district's own words. */
final class OwnWords implements Editing {

    /** A form that comes without one of them was cut short: what is kept is not emptied for it. */
    private static final List<String> FIELDS =
            List.of("motto-en", "motto-fr", "text-en", "text-fr", "acknowledgement-en", "acknowledgement-fr");

    @Override
    public String part() {
        return "profile";
    }

    @Override
    public boolean isFor(Actor actor, DistrictNumber district, Hand hand) {
        return hand.mayWriteWords();
    }

    @Override
    public boolean canBeRemoved() {
        return false;
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        DistrictProfile profile = kept(district, stores);
        return Optional.of(FactInput.blank()
                .put(EditPage.SEEN, profile.edition())
                .put("motto", profile.motto())
                .put("text", profile.text())
                .put("acknowledgement", profile.acknowledgement()));
    }

    private static DistrictProfile kept(DistrictNumber district, Stores stores) {
        return stores.profiles().find(district).orElseGet(() -> DistrictProfile.blank(district));
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        return new Fields(part(), input, messages)
                .lines("motto", DistrictProfile.LONGEST_MOTTO)
                .passages("text", DistrictProfile.LONGEST_TEXT)
                .passages("acknowledgement", DistrictProfile.LONGEST_TEXT)
                .all();
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        if (!input.values().keySet().containsAll(FIELDS)) {
            throw new UnfitField(EditPage.SEEN, Refusal.of("form-too-old"));
        }
        DistrictProfile profile = new DistrictProfile(
                acting.district(),
                input.both("motto", DistrictProfile.LONGEST_MOTTO),
                input.both("text", DistrictProfile.LONGEST_TEXT),
                input.both("acknowledgement", DistrictProfile.LONGEST_TEXT));
        Stores stores = acting.stores();
        DescribingDistrict describing =
                new DescribingDistrict(stores.profiles(), stores.pictures(), stores.leads(), stores.audit());
        UnfitField.in(EditPage.SEEN, () -> {
            describing.describe(acting.actor(), profile, input.text(EditPage.SEEN), acting.at());
            return profile;
        });
    }
}
