package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictFinder;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.portrait.Activity;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The districts, for everybody with a part in a program. */
public final class DistrictRoutes {

    private static final int A_PAGE = 20;
    private static final int LONGEST_SOUGHT = 100;

    private final Room room;
    private final Viewing viewing;

    public DistrictRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/districts", this::list);
        routes.get("/nations", this::nations);
        routes.get("/communities/{community}", this::community);
        routes.get("/districts/{district}", this::show);
        routes.get("/districts/{district}/activities", this::log);
        routes.get("/districts/{district}/beside", this::choose);
        routes.get("/districts/{district}/beside/{other}", this::beside);
        routes.get("/districts/{district}/pictures/{picture}/file", this::picture);
        new EditRoutes(room, viewing).register(routes);
    }

    /** Whoever has no part in any program finds nothing here. */
    private Viewer reader(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (viewer.programs().isEmpty()) {
            throw new NotFoundResponse();
        }
        return viewer;
    }

    private void list(Context context) {
        Viewer viewer = reader(context);
        Frame frame = viewing.frame(context, "districts.title");
        String asked = Forms.asked(context, "q");
        String sought = asked.length() <= LONGEST_SOUGHT ? asked : asked.substring(0, LONGEST_SOUGHT);
        boolean byNumber = Forms.asked(context, "sort").equals("number");
        List<DistrictFinder.Found> found =
                viewer.store().read(DistrictRoutes::finder).find(sought);
        List<DistrictFinder.Found> sorted = byNumber
                ? found
                : Known.sorted(found, frame.locale(), each -> each.district().name());
        int page = Forms.page(context);
        List<DistrictsPage.Line> lines = sorted.stream()
                .skip((long) page * A_PAGE)
                .limit(A_PAGE)
                .map(each -> new DistrictsPage.Line(
                        each.district().number().value(), each.district().name(), each.reasons()))
                .toList();
        boolean more = sorted.size() > (page + 1L) * A_PAGE;
        room.pages()
                .show(
                        context,
                        "district/districts",
                        frame,
                        new DistrictsPage(sought, byNumber, sorted.size(), lines, page, more));
    }

    private static DistrictFinder finder(Stores stores) {
        return new DistrictFinder(
                stores.districts().all(),
                stores.communities().all(),
                stores.nations().all(),
                stores.nationTies().all(),
                stores.schools().all());
    }

    private void show(Context context) {
        Viewer viewer = reader(context);
        Frame frame = viewing.frame(
                context, "districts.one", EditRoutes.number(context).value());
        DistrictPage page = viewer.store()
                .read(stores -> new Portrait(
                                district(EditRoutes.number(context), stores),
                                Known.in(stores),
                                viewer.actor(),
                                frame.messages(),
                                room.clock().getZone())
                        .page());
        room.pages().show(context, "district/district", frame, page);
    }

    private static District district(DistrictNumber number, Stores stores) {
        return stores.districts().find(number).orElseThrow(NotFoundResponse::new);
    }

    private void log(Context context) {
        Viewer viewer = reader(context);
        DistrictNumber number = EditRoutes.number(context);
        Frame frame = viewing.frame(context, "districts.activities");
        int page = Forms.page(context);
        LogPage shown = viewer.store().read(stores -> {
            List<Activity> entries = stores.activities().of(number, page * A_PAGE, A_PAGE + 1);
            return new LogPage(
                    number.value(),
                    district(number, stores).name(),
                    Hand.of(viewer.actor(), number, stores.leads()).mayWriteWords(),
                    entries.stream()
                            .limit(A_PAGE)
                            .map(each -> Portrait.entry(
                                    each, frame.locale(), room.clock().getZone()))
                            .toList(),
                    page,
                    entries.size() > A_PAGE);
        });
        room.pages().show(context, "district/log", frame, shown);
    }

    private void choose(Context context) {
        reader(context);
        String other = Forms.asked(context, "with");
        if (!other.matches("[0-9]{1,3}")) {
            throw new NotFoundResponse();
        }
        context.redirect("/districts/" + EditRoutes.number(context).value() + "/beside/" + other, HttpStatus.SEE_OTHER);
    }

    private void beside(Context context) {
        Viewer viewer = reader(context);
        DistrictNumber one = EditRoutes.number(context);
        DistrictNumber other = Forms.path(context, "other", DistrictNumber::parse);
        Frame frame = viewing.frame(context, "districts.beside");
        BesidePage page = viewer.store().read(stores -> {
            List<BesidePage.Challenges> challenges = viewer.programs().stream()
                    .flatMap(program -> stores.programs().find(program).stream())
                    .map(program -> new Challenges(program, stores).shared(one, other, frame.locale()))
                    .toList();
            return new SideBySide(district(one, stores), district(other, stores), Known.in(stores), frame.messages())
                    .page(challenges);
        });
        room.pages().show(context, "district/beside", frame, page);
    }

    private void picture(Context context) {
        Viewer viewer = reader(context);
        PictureId id = Forms.path(context, "picture", PictureId::new);
        DistrictNumber district = EditRoutes.number(context);
        viewer.store().read(stores -> {
            Picture picture = stores.pictures()
                    .find(id)
                    .filter(found -> found.district().equals(district))
                    .orElseThrow(NotFoundResponse::new);
            context.contentType(picture.type().mediaType())
                    .header("Cache-Control", "private, max-age=3600")
                    .header("Content-Disposition", "inline")
                    .result(stores.pictures().content(id).orElseThrow(NotFoundResponse::new));
            return true;
        });
    }

    private void nations(Context context) {
        Viewer viewer = reader(context);
        Frame frame = viewing.frame(context, "districts.nations");
        NationsPage page = viewer.store().read(stores -> {
            Known known = Known.in(stores);
            List<Nation> all = Known.sorted(List.copyOf(known.nations().values()), frame.locale(), Nation::name);
            return new NationsPage(all.stream()
                    .map(each -> nation(each, known, frame.messages()))
                    .toList());
        });
        room.pages().show(context, "district/nations", frame, page);
    }

    private static NationsPage.Line nation(Nation nation, Known known, Messages messages) {
        Function<NationTie.Standing, List<DistrictPage.Other>> of = standing -> known.ties().stream()
                .filter(tie -> tie.nation().equals(nation.id()) && tie.standing() == standing)
                .flatMap(tie -> other(tie.district(), known))
                .toList();
        List<Community> communities = known.communities().values().stream()
                .filter(each -> each.nations().contains(nation.id()))
                .toList();
        return new NationsPage.Line(
                nation.id().value(),
                nation.name(),
                nation.otherNames(),
                of.apply(NationTie.Standing.TERRITORY),
                of.apply(NationTie.Standing.NEIGHBOUR),
                Known.sorted(communities, messages.locale(), Community::name).stream()
                        .map(each -> new DistrictPage.CommunityLine(
                                each.id().value(), each.name(), Optional.empty(), List.of()))
                        .toList());
    }

    private static Stream<DistrictPage.Other> other(DistrictNumber number, Known known) {
        return known.stores().districts().find(number).stream()
                .map(each -> new DistrictPage.Other(each.number().value(), each.name()));
    }

    private void community(Context context) {
        Viewer viewer = reader(context);
        CommunityId id = Forms.path(context, "community", CommunityId::new);
        Frame frame = viewing.frame(context, "districts.community");
        PlacePage page = viewer.store().read(stores -> {
            Known known = Known.in(stores);
            return Optional.ofNullable(known.communities().get(id))
                    .map(found -> place(found, known, frame.messages()))
                    .orElseThrow(NotFoundResponse::new);
        });
        room.pages().show(context, "district/community", frame, page);
    }

    private static PlacePage place(Community community, Known known, Messages messages) {
        return new PlacePage(
                community.name(),
                community.otherNames(),
                Optional.ofNullable(community.population()).map(people -> FigureLine.people(people, messages)),
                Portrait.nationsOf(community, known),
                community.districts().stream()
                        .flatMap(number -> other(number, known))
                        .toList(),
                Known.sorted(
                                known.stores().schools().all().stream()
                                        .filter(school -> community.id().equals(school.community()))
                                        .toList(),
                                messages.locale(),
                                School::name)
                        .stream()
                        .map(school -> Portrait.school(school, known, messages))
                        .toList(),
                known.travels().stream()
                        .filter(travel -> travel.between().has(community.id()))
                        .filter(travel ->
                                known.communities().containsKey(travel.between().from(community.id())))
                        .map(travel -> Portrait.way(travel, known, false))
                        .toList());
    }
}
