package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.quality.Appraisal;
import ca.learningpartners.mentorship.quality.AppraisalId;
import ca.learningpartners.mentorship.quality.AppraisingQuality;
import ca.learningpartners.mentorship.quality.Evidence;
import ca.learningpartners.mentorship.quality.Level;
import ca.learningpartners.mentorship.quality.Placed;
import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.mentorship.quality.Undertaking;
import ca.learningpartners.mentorship.quality.UndertakingId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The program and its districts look at themselves, standard by standard, sign it off, and take on what follows. */
public final class QualityRoutes {

    private static final String ALL = "/programs/{program}/quality";
    private static final String ONE = ALL + "/{appraisal}";
    private static final String PLACE = ONE + "/standards/{standard}";

    private final Room room;
    private final Viewing viewing;
    private final URI base;

    /** @param base the tool’s own address, by which links into it are known */
    public QualityRoutes(Room room, Viewing viewing, URI base) {
        this.room = room;
        this.viewing = viewing;
        this.base = base;
    }

    public void register(RoutesConfig routes) {
        routes.get(ALL, this::list);
        routes.post(ALL, this::begin);
        routes.get(ONE, context -> show(context, "quality-one", AppraisalPage.Typed.NOTHING, Optional.empty()));
        routes.get(
                ONE + "/print",
                context -> show(context, "quality-print", AppraisalPage.Typed.NOTHING, Optional.empty()));
        routes.post(ONE + "/signature", this::sign);
        routes.post(ONE + "/steps", this::undertake);
        routes.post(ONE + "/steps/{step}/done", this::finish);
        routes.get(PLACE, context -> form(context, Optional.empty(), Optional.empty()));
        routes.post(PLACE, this::place);
    }

    private void list(Context context) {
        Viewer viewer = viewer(context);
        QualityPage page =
                viewer.store().read(stores -> pages(context, stores, viewer).all());
        room.pages()
                .show(
                        context,
                        "quality",
                        viewing.frame(context, "quality.title").widened(),
                        page);
    }

    private void begin(Context context) {
        Viewer viewer = viewer(context);
        AppraisalId id = id(context);
        @Nullable
        DistrictNumber district = Forms.text(context, "district")
                .map(text -> {
                    if (!text.matches("[0-9]{1,3}")) {
                        throw new NotFoundResponse();
                    }
                    return new DistrictNumber(Integer.parseInt(text));
                })
                .orElse(null);
        AppraisalId begun = viewer.store()
                .write(stores -> found(() -> appraising(stores)
                        .begin(
                                viewer.actor(),
                                id,
                                program(context),
                                district,
                                room.today().getYear(),
                                room.clock().instant())));
        context.redirect(address(context) + "/" + begun, HttpStatus.SEE_OTHER);
    }

    private static AppraisalId id(Context context) {
        String typed = Forms.text(context, "id").orElse("");
        if (!UnfitField.isMadeHere(typed)) {
            throw new RefusedException("form-too-old");
        }
        return new AppraisalId(typed);
    }

    private void show(
            Context context, String template, AppraisalPage.Typed typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewer(context);
        AppraisalPage page = viewer.store()
                .read(stores -> pages(context, stores, viewer).one(seen(context, stores, viewer), typed, problem));
        room.pages()
                .show(context, template, viewing.frame(context, "quality.title").widened(), page);
    }

    private void form(Context context, Optional<PlaceInput> typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewer(context);
        PlacePage page = viewer.store().read(stores -> {
            Appraisal appraisal = written(context, stores, viewer);
            return pages(context, stores, viewer).form(appraisal, standard(context, appraisal), typed, problem);
        });
        room.pages().show(context, "quality-standard", viewing.frame(context, "quality.title"), page);
    }

    private void place(Context context) {
        Viewer viewer = viewer(context);
        PlaceInput typed = PlaceInput.of(context);
        try {
            viewer.store().write(stores -> {
                Appraisal appraisal = written(context, stores, viewer);
                Standards.Standard standard = standard(context, appraisal);
                Level level = typed.meant();
                String why = typed.reason();
                List<Evidence> evidence = typed.shown(program(context), base);
                requireSeen(
                        new Shown(stores, viewer, program(context), viewing.messages(context)),
                        appraisal,
                        standard,
                        evidence);
                UnfitField.in("base", () -> {
                    appraising(stores)
                            .place(
                                    viewer.actor(),
                                    appraisal.id(),
                                    standard.key(),
                                    typed.base(),
                                    level,
                                    why,
                                    evidence,
                                    room.clock().instant());
                    return true;
                });
                return true;
            });
            context.redirect(
                    address(context) + "/" + context.pathParam("appraisal") + "?done=saved#"
                            + context.pathParam("standard"),
                    HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            form(context, Optional.of(typed), Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    /** What is linked anew must be there for the viewer; what was linked before may have gone since. */
    private static void requireSeen(
            Shown shown, Appraisal appraisal, Standards.Standard standard, List<Evidence> evidence) {
        List<Evidence> before = Optional.ofNullable(appraisal.placed().get(standard.key()))
                .map(Placed::evidence)
                .orElse(List.of());
        if (evidence.stream()
                .anyMatch(each -> !before.contains(each) && shown.of(each).isEmpty())) {
            throw new UnfitField("link", Refusal.of("evidence-unknown"));
        }
    }

    private void sign(Context context) {
        Viewer viewer = viewer(context);
        try {
            viewer.store().write(stores -> {
                Appraisal appraisal = seen(context, stores, viewer);
                found(() -> {
                    appraising(stores)
                            .sign(viewer.actor(), appraisal.id(), room.clock().instant());
                    return true;
                });
                return true;
            });
            context.redirect(one(context) + "?done=appraisal-signed", HttpStatus.SEE_OTHER);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals("appraisal-gaps")) {
                throw refused;
            }
            again(context, AppraisalPage.Typed.NOTHING, new UnfitField("signature", refused.refusal()));
        }
    }

    private void undertake(Context context) {
        Viewer viewer = viewer(context);
        AppraisalPage.Typed typed = new AppraisalPage.Typed(
                Forms.text(context, "standard").orElse(""),
                Forms.text(context, "what").orElse(""),
                Forms.text(context, "owner").orElse(""),
                Forms.text(context, "due").orElse(""));
        try {
            UndertakingId id = UnfitField.madeHere(Forms.text(context, "id").orElse(""), UndertakingId::new);
            String what = UnfitField.needed("what", typed.what(), Undertaking.LONGEST, "undertaking-what");
            LocalDate due = UnfitField.day("due", typed.due());
            viewer.store().write(stores -> {
                Appraisal appraisal = seen(context, stores, viewer);
                ParticipantId owner = pages(context, stores, viewer).staff().stream()
                        .filter(person -> person.value().equals(typed.owner()))
                        .findFirst()
                        .orElseThrow(() -> new UnfitField("owner", Refusal.of("undertaking-owner")));
                if (Standards.of(appraisal.standards()).find(typed.standard()).isEmpty()) {
                    throw new UnfitField("standard", Refusal.of("undertaking-standard"));
                }
                Fact noted = new Fact(viewer.id(), room.clock().instant());
                found(() -> {
                    appraising(stores)
                            .undertake(
                                    viewer.actor(),
                                    new Undertaking(
                                            id, appraisal.id(), typed.standard(), what, owner, due, noted, null),
                                    noted.at());
                    return true;
                });
                return true;
            });
            context.redirect(one(context) + "?done=saved#next", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, typed, unfit);
        }
    }

    private void finish(Context context) {
        Viewer viewer = viewer(context);
        UndertakingId id = Forms.path(context, "step", UndertakingId::new);
        viewer.store().write(stores -> {
            Appraisal appraisal = seen(context, stores, viewer);
            if (stores.appraisals()
                    .undertaking(id)
                    .filter(found -> found.appraisal().equals(appraisal.id()))
                    .isEmpty()) {
                throw new NotFoundResponse();
            }
            found(() -> {
                appraising(stores).finish(viewer.actor(), id, room.clock().instant());
                return true;
            });
            return true;
        });
        context.redirect(one(context) + "?done=saved#next", HttpStatus.SEE_OTHER);
    }

    private void again(Context context, AppraisalPage.Typed typed, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, "quality-one", typed, Optional.of(unfit.problem(viewing.messages(context))));
    }

    /** What is not the viewer’s to do is not there. */
    private static <T> T found(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            if (refused.refusal().code().equals("unknown-appraisal")) {
                throw new NotFoundResponse();
            }
            throw refused;
        }
    }

    /** Those who look after the program, and evaluators. */
    private Viewer viewer(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        if (!viewer.actor().is(Role.EVALUATOR, program)) {
            viewer.requireStaff(program);
        }
        return viewer;
    }

    private QualityPages pages(Context context, Stores stores, Viewer viewer) {
        Program program = stores.programs().find(program(context)).orElseThrow(NotFoundResponse::new);
        return new QualityPages(stores, program, viewer, viewing.messages(context), room.clock());
    }

    private static Appraisal seen(Context context, Stores stores, Viewer viewer) {
        return stores.appraisals()
                .find(Forms.path(context, "appraisal", AppraisalId::new))
                .filter(found -> found.program().equals(program(context)) && found.isSeenBy(viewer.actor()))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Appraisal written(Context context, Stores stores, Viewer viewer) {
        return Optional.of(seen(context, stores, viewer))
                .filter(found -> found.isOf(viewer.actor()))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Standards.Standard standard(Context context, Appraisal appraisal) {
        return Standards.of(appraisal.standards())
                .find(context.pathParam("standard"))
                .orElseThrow(NotFoundResponse::new);
    }

    private static AppraisingQuality appraising(Stores stores) {
        return new AppraisingQuality(stores.appraisals(), stores.audit());
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }

    private static String address(Context context) {
        return "/programs/" + context.pathParam("program") + "/quality";
    }

    private static String one(Context context) {
        return address(context) + "/" + context.pathParam("appraisal");
    }
}
