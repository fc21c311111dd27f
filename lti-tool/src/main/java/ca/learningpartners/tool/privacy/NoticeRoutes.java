package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.notice.SayingWhoAnswers;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for what is collected: everybody in a program reads it, its Office says it. */
final class NoticeRoutes {

    private static final String ADDRESS = "/programs/{program}/notice";

    private final Room room;
    private final Viewing viewing;

    NoticeRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.get(ADDRESS + "/{body}", context -> form(context, Optional.empty(), Optional.empty()));
        routes.post(ADDRESS + "/{body}", this::say);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = program(context);
        if (!viewer.programs().contains(id)) {
            throw new NotFoundResponse();
        }
        NoticePage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            return new NoticePages(
                            stores, viewing.messages(context), room.clock().getZone())
                    .page(program, viewer);
        });
        room.pages().show(context, "privacy/notice", viewing.frame(context, "notice.title"), page);
    }

    private void form(Context context, Optional<NoticeInput> typed, Optional<UnfitField> unfit) {
        Viewer viewer = office(context);
        NoticeFormPage page = viewer.store().read(stores -> {
            DistrictNumber district = district(context);
            if (district != null && stores.districts().find(district).isEmpty()) {
                throw new NotFoundResponse();
            }
            Body body = stores.bodies().of(program(context), district);
            NoticePages pages = new NoticePages(
                    stores, viewing.messages(context), room.clock().getZone());
            return new NoticeFormPage(
                    program(context).value(),
                    NoticePages.place(body),
                    pages.name(body),
                    typed.orElseGet(() -> NoticeInput.kept(body)),
                    unfit.map(each -> each.problem(viewing.messages(context))));
        });
        room.pages().show(context, "privacy/notice-form", viewing.frame(context, "notice.form.title"), page);
    }

    private void say(Context context) {
        Viewer viewer = office(context);
        NoticeInput input = NoticeInput.of(context);
        try {
            viewer.store()
                    .write(stores -> new SayingWhoAnswers(stores.bodies(), stores.audit())
                            .say(
                                    viewer.actor(),
                                    program(context),
                                    district(context),
                                    input.understood(),
                                    input.answering(),
                                    input.number(),
                                    room.clock().instant()));
            context.redirect("/programs/" + program(context) + "/notice?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            form(context, Optional.of(input), Optional.of(unfit));
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals("notice-changed-meanwhile")) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            form(context, Optional.of(input), Optional.of(new UnfitField("law", refused.refusal())));
        }
    }

    private Viewer office(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (!viewer.isOffice(program(context))) {
            throw new NotFoundResponse();
        }
        return viewer;
    }

    /** Null for whoever runs the program. */
    private static @Nullable DistrictNumber district(Context context) {
        int number = Forms.path(context, "body", Integer::parseInt);
        return number == 0 ? null : Forms.path(context, "body", DistrictNumber::parse);
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
