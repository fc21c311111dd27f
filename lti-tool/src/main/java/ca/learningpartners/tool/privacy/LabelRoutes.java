package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.FollowingSteward;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.mentorship.stewardship.StewardWord;
import ca.learningpartners.mentorship.stewardship.Stewarding;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.store.Stores;
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
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The label of a community on a data set or a resource: the Office puts it there, the steward decides. */
final class LabelRoutes {

    private static final String ADDRESS = "/programs/{program}/labels/{kind}/{subject}";
    private static final Set<String> IN_THE_FORM = Set.of("steward-note-missing", "label-changed-meanwhile");

    private final Room room;
    private final Viewing viewing;
    private final StewardReadModel stewards;

    LabelRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.stewards = new StewardReadModel(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, Optional.empty(), Optional.empty()));
        routes.post(ADDRESS, this::label);
        routes.post(ADDRESS + "/approval", context -> decide(context, true));
        routes.post(ADDRESS + "/withdrawal", context -> decide(context, false));
        routes.post(ADDRESS + "/copy", this::copy);
        routes.post(ADDRESS + "/deletion", this::delete);
    }

    private void show(Context context, Optional<LabelInput> typed, Optional<UnfitField> unfit) {
        LabelPage page = viewing.viewer(context).store().read(stores -> page(context, stores, typed, unfit));
        room.pages().show(context, "privacy/label", viewing.frame(context, "label.title"), page);
    }

    private LabelPage page(Context context, Stores stores, Optional<LabelInput> typed, Optional<UnfitField> unfit) {
        Viewer viewer = viewing.viewer(context);
        return new DataSetPages(
                        stores,
                        viewer,
                        program(context),
                        viewing.messages(context).locale(),
                        room.clock().getZone())
                .one(subject(context), typed, unfit.map(each -> each.problem(viewing.messages(context))))
                .orElseThrow(NotFoundResponse::new);
    }

    private void label(Context context) {
        Viewer viewer = viewing.viewer(context);
        LabelInput input = LabelInput.of(context);
        answer(context, Optional.of(input), stores -> {
            page(context, stores, Optional.empty(), Optional.empty());
            Label label = input.understood(
                    subject(context),
                    program(context),
                    address -> stewards.withAddress(program(context), address),
                    new Fact(viewer.id(), now()));
            stewarding(stores).label(viewer.actor(), label);
        });
    }

    private void decide(Context context, boolean approved) {
        Actor actor = viewing.viewer(context).actor();
        answer(context, Optional.empty(), stores -> {
            page(context, stores, Optional.empty(), Optional.empty());
            stewarding(stores).decide(actor, subject(context), approved, note(context), now());
        });
    }

    private void delete(Context context) {
        Actor actor = viewing.viewer(context).actor();
        if (subject(context).kind() != Subject.Kind.DATA_SET) {
            throw new NotFoundResponse();
        }
        answer(context, Optional.empty(), stores -> {
            page(context, stores, Optional.empty(), Optional.empty());
            stewarding(stores).delete(actor, new DataSetId(subject(context).id()), note(context), now());
        });
    }

    /** The copy is made and noted down in one transaction; it is the answer. */
    private void copy(Context context) {
        Viewer viewer = viewing.viewer(context);
        Actor actor = viewer.actor();
        try {
            byte[] zip = viewer.store().write(stores -> {
                page(context, stores, Optional.empty(), Optional.empty());
                stewarding(stores).returned(actor, subject(context), note(context), now());
                return ReturnedCopy.of(
                        stores, stores.labels().find(subject(context)).orElseThrow());
            });
            DataSetRoutes.handOver(context, subject(context).id() + ".zip", "application/zip", zip);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.empty(), Optional.of(unfit));
        } catch (RefusedException refused) {
            comeBack(context, Optional.empty(), refused);
        }
    }

    /** A resource follows its steward’s word in the same transaction. */
    private void answer(Context context, Optional<LabelInput> input, Consumer<Stores> work) {
        Viewer viewer = viewing.viewer(context);
        Actor actor = viewer.actor();
        try {
            viewer.store().write(stores -> {
                work.accept(stores);
                follow(stores, actor, subject(context), now());
                return true;
            });
            context.redirect(
                    context.path().replaceFirst("/(approval|withdrawal|deletion)$", "") + "?done=saved",
                    HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, input, Optional.of(unfit));
        } catch (RefusedException refused) {
            comeBack(context, input, refused);
        }
    }

    private void comeBack(Context context, Optional<LabelInput> input, RefusedException refused) {
        if (!IN_THE_FORM.contains(refused.refusal().code())) {
            throw refused;
        }
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, input, Optional.of(new UnfitField("note", refused.refusal())));
    }

    private static void follow(Stores stores, Actor actor, Subject subject, Instant at) {
        if (subject.kind() == Subject.Kind.RESOURCE) {
            new FollowingSteward(stores.resources(), stores.labels(), stores.audit())
                    .follow(actor, new ResourceId(subject.id()), at);
        }
    }

    private static String note(Context context) {
        return UnfitField.passage("note", Forms.text(context, "note").orElse(""), StewardWord.LONGEST);
    }

    private static Stewarding stewarding(Stores stores) {
        return new Stewarding(stores.labels(), stores.dataSets(), stores.audit());
    }

    private static Subject subject(Context context) {
        return Forms.path(
                context,
                "subject",
                id -> new Subject(
                        switch (context.pathParam("kind")) {
                            case "data-set" -> Subject.Kind.DATA_SET;
                            case "resource" -> Subject.Kind.RESOURCE;
                            default -> throw new IllegalArgumentException("There is no such kind.");
                        },
                        id));
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }

    private Instant now() {
        return room.clock().instant();
    }
}
