package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.portrait.DescribingDistrict;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Optional;

/** Motto, profile and territory acknowledgement, in the district's own words. */
final class OwnWords implements Editing {

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
        DistrictProfile profile = stores.profiles().find(district).orElseGet(() -> DistrictProfile.blank(district));
        return Optional.of(FactInput.blank()
                .put("motto", profile.motto())
                .put("text", profile.text())
                .put("acknowledgement", profile.acknowledgement()));
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
        Stores stores = acting.stores();
        new DescribingDistrict(stores.profiles(), stores.pictures(), stores.leads(), stores.audit())
                .describe(
                        acting.actor(),
                        new DistrictProfile(
                                acting.district(),
                                input.both("motto", DistrictProfile.LONGEST_MOTTO),
                                input.both("text", DistrictProfile.LONGEST_TEXT),
                                input.both("acknowledgement", DistrictProfile.LONGEST_TEXT)),
                        acting.at());
    }
}
