package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.portrait.Activity;
import ca.learningpartners.mentorship.portrait.ActivityId;
import ca.learningpartners.mentorship.portrait.ActivityKind;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.portrait.NotingActivity;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something the district has done. */
record Log(Clock clock) implements Editing {

    @Override
    public String part() {
        return "activities";
    }

    @Override
    public boolean isFor(Actor actor, DistrictNumber district, Hand hand) {
        return hand.mayWriteWords();
    }

    @Override
    public FactInput blank() {
        return FactInput.blank().put("day", LocalDate.now(clock)).put("kind", ActivityKind.MEETING);
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        return stores.activities()
                .find(new ActivityId(id))
                .filter(activity -> activity.district().equals(district))
                .map(activity -> FactInput.blank()
                        .put("self", id)
                        .put("day", activity.day())
                        .put("kind", activity.kind())
                        .put("words", activity.words())
                        .put("link", activity.link()));
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        Fields fields = new Fields(part(), input, messages);
        return fields.date("day")
                .choice("kind", fields.ofEnum(ActivityKind.values(), "districts.activity."))
                .passages("words", Activity.LONGEST)
                .line("link", 500)
                .all();
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        NotingActivity.Draft draft = new NotingActivity.Draft(
                UnfitField.day("day", input.text("day")),
                input.chosen("kind", ActivityKind::valueOf),
                input.bothNeeded("words", Activity.LONGEST, "activity-words-needed"),
                link(input));
        LocalDate today = LocalDate.now(clock);
        if (draft.day().isAfter(today)) {
            throw new UnfitField("day", Refusal.of("activity-in-future", draft.day()));
        }
        noting(acting.stores()).note(acting.actor(), new ActivityId(id), acting.district(), draft, today, acting.at());
    }

    private static @Nullable String link(FactInput input) {
        String link = input.text("link").strip();
        return Activity.isLink(link) ? link : Ties.link("link", input);
    }

    @Override
    public void remove(String id, Acting acting) {
        noting(acting.stores()).remove(acting.actor(), acting.district(), new ActivityId(id), acting.at());
    }

    private static NotingActivity noting(Stores stores) {
        return new NotingActivity(stores.activities(), stores.leads(), stores.audit());
    }
}
