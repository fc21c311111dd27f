package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.stewardship.DataSet;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.stewardship.KeepingDataSet;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The data sets of a program: the Office keeps them, the Office and evaluators are given them, if their community says yes. */
final class DataSetRoutes {

    private static final String ADDRESS = "/programs/{program}/data-sets";

    private final Room room;
    private final Viewing viewing;

    DataSetRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::list);
        routes.get(ADDRESS + "/new", context -> form(context, DataSetFormPage.Typed.fresh(), Optional.empty()));
        routes.post(ADDRESS, this::keep);
        routes.post(ADDRESS + "/{set}/export", this::export);
    }

    private void list(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = program(context);
        Locale locale = viewing.messages(context).locale();
        DataSetsPage page = viewer.store().read(stores -> {
            Program program = stores.programs()
                    .find(id)
                    .filter(found -> DataSetPages.mayLook(stores, viewer, id))
                    .orElseThrow(NotFoundResponse::new);
            return new DataSetPages(stores, viewer, id, locale, room.clock().getZone()).list(program);
        });
        room.pages().show(context, "privacy/data-sets", viewing.frame(context, "data-sets.title"), page);
    }

    private void form(Context context, DataSetFormPage.Typed typed, Optional<UnfitField> unfit) {
        office(context);
        DataSetFormPage page = new DataSetFormPage(
                program(context).value(), typed, unfit.map(each -> each.problem(viewing.messages(context))));
        room.pages().show(context, "privacy/data-set-form", viewing.frame(context, "data-sets.new"), page);
    }

    private void keep(Context context) {
        Viewer viewer = office(context);
        DataSetFormPage.Typed typed = new DataSetFormPage.Typed(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "title-en").orElse(""),
                Forms.text(context, "title-fr").orElse(""));
        try {
            DataSetId id = UnfitField.madeHere(typed.id(), DataSetId::new);
            LocalText title = new LocalText(
                    UnfitField.needed("title-en", typed.en().replaceAll("\\R|\\t", " "), 200, "data-set-title-needed"),
                    UnfitField.needed("title-fr", typed.fr().replaceAll("\\R|\\t", " "), 200, "data-set-title-needed"));
            UploadedFile sent = Optional.ofNullable(context.uploadedFile("file"))
                    .filter(each -> !each.filename().isEmpty())
                    .orElseThrow(() -> new UnfitField("file", Refusal.of("file-needed")));
            String name = UnfitField.needed("file", sent.filename().replaceAll(".*[/\\\\]", ""), 200, "file-needed");
            byte[] content = bytes(sent);
            viewer.store()
                    .write(stores -> UnfitField.in("file", () -> {
                        keeping(stores)
                                .keep(
                                        viewer.actor(),
                                        program(context),
                                        id,
                                        title,
                                        name,
                                        content,
                                        room.clock().instant());
                        return true;
                    }));
            context.redirect(
                    "/programs/" + program(context) + "/labels/data-set/" + id + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            form(context, typed.withProperId(), Optional.of(unfit));
        }
    }

    /** What is not released yet answers with the reason. */
    private void export(Context context) {
        Viewer viewer = viewing.viewer(context);
        DataSetId id = Forms.path(context, "set", DataSetId::new);
        DataSet set = viewer.store()
                .read(stores -> stores.dataSets().find(id))
                .filter(found -> found.program().equals(program(context)))
                .orElseThrow(NotFoundResponse::new);
        byte[] content = viewer.store()
                .write(stores ->
                        keeping(stores).export(viewer.actor(), id, room.clock().instant()));
        handOver(context, set.name(), "application/octet-stream", content);
    }

    /** A file to be saved, never shown on an address of ours. */
    static void handOver(Context context, String name, String type, byte[] content) {
        context.header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9 ._-]", "_")
                                + "\"; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .contentType(type)
                .result(content);
    }

    private static KeepingDataSet keeping(Stores stores) {
        return new KeepingDataSet(stores.dataSets(), stores.labels(), stores.audit());
    }

    private Viewer office(Context context) {
        Viewer viewer = viewing.viewer(context);
        if (!viewer.isOffice(program(context))) {
            throw new NotFoundResponse();
        }
        return viewer;
    }

    private static byte[] bytes(UploadedFile sent) {
        try (InputStream content = sent.content()) {
            return content.readNBytes(DataSet.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
