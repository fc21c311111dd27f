package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.OverridingRule;
import ca.learningpartners.mentorship.steering.SettingRule;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rules of a program: everybody sees what holds for them, the Office decides for the province, a district for itself. */
final class RuleRoutes {

    private static final String ALL = "/programs/{program}/rules";
    private static final String ONE = ALL + "/{key}";

    private final Room room;
    private final Viewing viewing;

    RuleRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ALL, this::showAll);
        routes.get(ONE, this::showOne);
        routes.post(ONE, this::set);
        routes.get(ONE + "/history", this::showHistory);
        routes.post(ONE + "/{district}", this::differ);
        routes.post(ONE + "/{district}/withdrawal", this::withdraw);
    }

    private void showAll(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (!viewer.programs().contains(program(context))) {
            throw new NotFoundResponse();
        }
        Frame frame = viewing.frame(context, "rules.title");
        show(context, "rules", frame, viewer, (pages, stores) -> pages.all(frame.locale()));
    }

    private void showOne(Context context) {
        showOne(context, Optional.empty());
    }

    private void showOne(Context context, Optional<RulePages.Typed> typed) {
        Viewer viewer = viewing.viewer(context);
        viewer.requireStaff(program(context));
        PolicyKey key = key(context);
        Frame frame = viewing.frame(context, "rule.name." + key);
        show(context, "rule", frame, viewer, (pages, stores) -> pages.one(key, typed));
    }

    private void showHistory(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.requireStaff(program(context));
        PolicyKey key = key(context);
        Frame frame = viewing.frame(context, "rule.history");
        show(context, "rule-history", frame, viewer, (pages, stores) -> pages.history(key, Forms.page(context)));
    }

    private void show(
            Context context, String page, Frame frame, Viewer viewer, BiFunction<RulePages, Stores, Record> work) {
        Record shown = viewer.store()
                .read(stores -> stores.programs()
                        .find(program(context))
                        .map(found -> work.apply(
                                new RulePages(
                                        stores, found, viewer, room.clock().getZone()),
                                stores))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, page, frame, shown);
    }

    private void set(Context context) {
        Viewer viewer = viewing.viewer(context);
        RuleInput input = RuleInput.of(context);
        PolicyKey key = key(context);
        answer(
                context,
                Optional.empty(),
                input,
                stores -> new SettingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .set(
                                viewer.actor(),
                                program(context),
                                input.wish(key),
                                room.clock().instant()));
    }

    private void differ(Context context) {
        Viewer viewer = viewing.viewer(context);
        RuleInput input = RuleInput.of(context);
        OverridingRule.Place place = place(context, input);
        answer(
                context,
                Optional.of(place.district()),
                input,
                stores -> new OverridingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .differ(
                                viewer.actor(),
                                place,
                                input.number(place.key()),
                                input.reason(),
                                room.clock().instant()));
    }

    private void withdraw(Context context) {
        Viewer viewer = viewing.viewer(context);
        RuleInput input = RuleInput.of(context);
        OverridingRule.Place place = place(context, input);
        answer(
                context,
                Optional.of(place.district()),
                input,
                stores -> new OverridingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .withdraw(viewer.actor(), place, room.clock().instant()));
    }

    /** Something to be decided, in one transaction. */
    private interface Decision {
        boolean make(Stores stores);
    }

    private void answer(Context context, Optional<DistrictNumber> district, RuleInput input, Decision decision) {
        try {
            RuleInput.understood(() -> viewing.viewer(context).store().<Boolean>write(decision::make));
            context.redirect(
                    "/programs/" + program(context) + "/rules/" + key(context) + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            viewing.viewer(context).requireStaff(program(context));
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showOne(
                    context,
                    Optional.of(new RulePages.Typed(district, input, unfit.problem(viewing.messages(context)))));
        }
    }

    private static OverridingRule.Place place(Context context, RuleInput input) {
        DistrictNumber district = Forms.path(context, "district", text -> new DistrictNumber(Integer.parseInt(text)));
        return new OverridingRule.Place(program(context), key(context), district, input.seenNumber());
    }

    private static PolicyKey key(Context context) {
        return Forms.path(context, "key", PolicyKey::valueOf);
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
