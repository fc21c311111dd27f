package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.resource.AddingFile;
import ca.learningpartners.mentorship.resource.Examined;
import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.Files;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
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
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of resources, on their way in and out. A file is added to words that are saved already, so that one that is
 * refused takes nothing else along.
 */
final class FileRoutes {

    /** A file is handed over to be saved, and never shown or run on an address of ours. */
    private static final String POLICY =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Room room;
    private final Viewing viewing;

    FileRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.post("/resources/{resource}/files", this::add);
        routes.post("/resources/{resource}/files/removal", this::takeOff);
        routes.get("/files/{file}", this::handOut);
    }

    private void add(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId id = Forms.path(context, "resource", ResourceId::new);
        Language language = language(context);
        int base = ResourceInput.number(context, "version");
        try {
            FileId file = UnfitField.madeHere(Forms.text(context, "id").orElse(""), FileId::new);
            UploadedFile sent = Optional.ofNullable(context.uploadedFile("file"))
                    .filter(each -> each.size() > 0 || !each.filename().isEmpty())
                    .orElseThrow(() -> new UnfitField("file", Refusal.of("file-needed")));
            byte[] content = bytes(sent);
            Examined examined = UnfitField.in(
                    "file",
                    () -> Examined.of(
                            sent.filename(),
                            Optional.ofNullable(sent.contentType()).orElse(""),
                            content));
            viewer.store()
                    .write(stores -> UnfitField.in(
                            "file",
                            () -> adding(stores)
                                    .add(
                                            viewer.actor(),
                                            id,
                                            base,
                                            DraftRoutes.own(stores, viewer, id),
                                            language,
                                            file,
                                            examined,
                                            content,
                                            Files.MOST,
                                            room.clock().instant())));
            boolean renamed = !examined.name().equals(sent.filename());
            context.redirect(
                    "/resources/" + id + "/draft?done=" + (renamed ? "file-renamed" : "file-added"),
                    HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            if (unfit.refusal().code().startsWith("unknown-")) {
                throw new RefusedException(unfit.refusal());
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            DraftRoutes.showDraft(context, viewing, room, Optional.of(unfit));
        }
    }

    private void takeOff(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId id = Forms.path(context, "resource", ResourceId::new);
        Language language = language(context);
        int base = ResourceInput.number(context, "version");
        viewer.store()
                .write(stores -> adding(stores)
                        .takeOff(
                                viewer.actor(),
                                id,
                                base,
                                DraftRoutes.own(stores, viewer, id),
                                language,
                                room.clock().instant()));
        context.redirect("/resources/" + id + "/draft?done=saved", HttpStatus.SEE_OTHER);
    }

    private void handOut(Context context) {
        Viewer viewer = viewing.viewer(context);
        FileId id = Forms.path(context, "file", FileId::new);
        KeptFile file = viewer.store()
                .read(stores -> stores.files()
                        .find(id)
                        .filter(found -> mayRead(stores, viewer, found))
                        .orElseThrow(NotFoundResponse::new));
        String tag = "\"" + file.sha256() + "\"";
        context.header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache")
                .header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.header(
                        "Content-Disposition",
                        "attachment; filename=\"" + plain(file) + "\"; filename*=UTF-8''"
                                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("Content-Length", String.valueOf(file.size()))
                .contentType(
                        file.kind().type().startsWith("text/")
                                ? file.kind().type() + "; charset=utf-8"
                                : file.kind().type());
        send(viewer, id, context.outputStream());
    }

    /** Whoever may read a version with this file in it: its makers any, everybody in the program the published one. */
    private static boolean mayRead(Stores stores, Viewer viewer, KeptFile file) {
        Optional<Resource> own = stores.resources().find(file.resource());
        return own.stream()
                .flatMap(resource -> Stream.concat(own.stream(), stores.resources().madeOf(resource.id()).stream()))
                .anyMatch(resource -> stores.resources().versions(resource.id()).stream()
                        .filter(version -> has(version, file.id()))
                        .anyMatch(version -> resource.isReadBy(viewer.actor(), version.number())));
    }

    private static boolean has(Version version, FileId file) {
        return version.content().wordings().values().stream().anyMatch(wording -> file.equals(wording.file()));
    }

    /** Each piece in a transaction of its own, so that a slow line keeps nobody waiting. */
    private void send(Viewer viewer, FileId id, OutputStream out) {
        try {
            Optional<byte[]> piece = piece(viewer, id, 0);
            for (int number = 1; piece.isPresent(); number++) {
                out.write(piece.get());
                piece = piece(viewer, id, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> piece(Viewer viewer, FileId id, int number) {
        return viewer.store().read(stores -> stores.files().piece(id, number));
    }

    /** The name for browsers that know no other letters. */
    private static String plain(KeptFile file) {
        return file.name().replaceAll("[^A-Za-z0-9 ._-]", "_");
    }

    private static byte[] bytes(UploadedFile sent) {
        try (InputStream content = sent.content()) {
            return content.readNBytes(KeptFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(Context context) {
        return Forms.text(context, "language")
                .filter(tag -> tag.equals("en") || tag.equals("fr"))
                .map(Language::new)
                .orElseThrow(NotFoundResponse::new);
    }

    private static AddingFile adding(Stores stores) {
        return new AddingFile(DraftRoutes.making(stores), stores.resources(), stores.files());
    }
}
