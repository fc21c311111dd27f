package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.portrait.DescribingDistrict;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/** A picture of the district, with words for those who do not see it. */
final class Photos implements Editing {

    @Override
    public String part() {
        return "pictures";
    }

    @Override
    public boolean isFor(Actor actor, DistrictNumber district, Hand hand) {
        return hand.mayWriteWords();
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        return stores.pictures()
                .find(new PictureId(id))
                .filter(picture -> picture.district().equals(district))
                .map(picture -> FactInput.blank()
                        .put("self", id)
                        .put("alternative-en", picture.alternative().en())
                        .put("alternative-fr", picture.alternative().fr()));
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        Fields fields = new Fields(part(), input, messages);
        if (input.text("self").isEmpty()) {
            fields.file("picture");
        }
        return fields.lines("alternative", Picture.LONGEST_WORDS).all();
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        LocalText words = new LocalText(word("alternative-en", input), word("alternative-fr", input));
        PictureId picture = new PictureId(id);
        if (acting.stores().pictures().find(picture).isPresent()) {
            describing(acting.stores()).caption(acting.actor(), acting.district(), picture, words, acting.at());
            return;
        }
        byte[] file = acting.file()
                .filter(bytes -> bytes.length > 0)
                .orElseThrow(() -> new UnfitField("picture", Refusal.of("picture-needed")));
        UnfitField.in("picture", () -> DescribingDistrict.type(file));
        UnfitField.in("picture", () -> {
            describing(acting.stores()).show(acting.actor(), picture, acting.district(), file, words, acting.at());
            return true;
        });
    }

    private static String word(String field, FactInput input) {
        String line = UnfitField.line(field, input.text(field), Picture.LONGEST_WORDS);
        if (line.isEmpty()) {
            throw new UnfitField(field, Refusal.of("alternative-needed"));
        }
        return line;
    }

    @Override
    public void remove(String id, Acting acting) {
        describing(acting.stores()).hide(acting.actor(), acting.district(), new PictureId(id), acting.at());
    }

    private static DescribingDistrict describing(Stores stores) {
        return new DescribingDistrict(stores.profiles(), stores.pictures(), stores.leads(), stores.audit());
    }
}
