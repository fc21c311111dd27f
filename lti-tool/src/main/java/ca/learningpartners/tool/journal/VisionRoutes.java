package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.JournalClock;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.reflection.WritingVision;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How somebody sees their own leadership: the newest version, the next one, and an earlier one beside it. */
final class VisionRoutes {

    /** What a rule says of the words comes back into the form. */
    private static final Set<String> OF_THE_WORDS = Set.of("vision-changed", "vision-full");

    private final AuthorRoutes authors;

    VisionRoutes(AuthorRoutes authors) {
        this.authors = authors;
    }

    void register(RoutesConfig routes) {
        routes.get("/vision", this::show);
        routes.post("/vision", this::write);
        routes.get("/vision/deletion", this::askToDelete);
        routes.post("/vision/deletion", this::delete);
        routes.get("/vision/{number}", this::compare);
    }

    private void show(Context context) {
        show(context, authors.writer(context), Optional.empty(), Optional.empty());
    }

    private void write(Context context) {
        Viewer writer = authors.writer(context);
        String typed = Optional.ofNullable(context.formParam("text")).orElse("");
        try {
            String text = UnfitField.needed("text", typed, Vision.LONGEST, "vision-empty");
            vision(
                    writer,
                    vision -> vision.write(writer.id(), AuthorRoutes.number(context, "seen"), text, authors.now()));
            context.redirect("/vision?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(
                    context,
                    writer,
                    Optional.of(typed),
                    Optional.of(unfit.problem(authors.viewing().messages(context))));
        }
    }

    private void compare(Context context) {
        Viewer writer = authors.writer(context);
        int wanted = Forms.path(context, "number", Integer::parseInt);
        List<VisionPage.Version> versions = writer.store().read(stores -> versions(stores, writer));
        VisionPage.Version before = versions.stream()
                .filter(version -> version.number() == wanted)
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        authors.show(context, "vision-version", "vision.title", VersionsPage.of(before, versions.get(0)));
    }

    private void askToDelete(Context context) {
        Viewer writer = authors.writer(context);
        VisionPage page = writer.store().read(stores -> page(stores, writer, Optional.empty(), Optional.empty()));
        if (page.versions().isEmpty()) {
            throw new NotFoundResponse();
        }
        authors.show(context, "vision-deletion", "vision.title", page);
    }

    private void delete(Context context) {
        Viewer writer = authors.writer(context);
        vision(writer, vision -> vision.delete(writer.id(), authors.now()));
        context.redirect("/vision?done=vision-deleted", HttpStatus.SEE_OTHER);
    }

    private void vision(Viewer writer, Consumer<WritingVision> work) {
        writer.store().write(stores -> {
            try {
                work.accept(new WritingVision(stores.visions(), stores.audit()));
            } catch (RefusedException refused) {
                throw OF_THE_WORDS.contains(refused.refusal().code())
                        ? new UnfitField("text", refused.refusal())
                        : refused;
            }
            return true;
        });
    }

    private void show(Context context, Viewer writer, Optional<String> typed, Optional<UnfitField.Problem> problem) {
        authors.show(
                context, "vision", "vision.title", writer.store().read(stores -> page(stores, writer, typed, problem)));
    }

    private VisionPage page(
            Stores stores, Viewer writer, Optional<String> typed, Optional<UnfitField.Problem> problem) {
        List<VisionPage.Version> versions = versions(stores, writer);
        JournalClock clock = new JournalPages(
                        stores,
                        writer.id(),
                        authors.now(),
                        authors.room().clock().getZone())
                .clock();
        return new VisionPage(
                versions,
                versions.size(),
                typed.orElse(versions.isEmpty() ? "" : versions.get(0).text()),
                stores.visions().lastWritten(writer.id()).flatMap(clock::lastDay),
                problem);
    }

    private static List<VisionPage.Version> versions(Stores stores, Viewer writer) {
        return stores.visions().of(writer.id()).stream()
                .map(version -> new VisionPage.Version(
                        version.number(),
                        LocalDate.ofInstant(version.written(), stores.zones().of(writer.id())),
                        version.text()))
                .toList();
    }
}
