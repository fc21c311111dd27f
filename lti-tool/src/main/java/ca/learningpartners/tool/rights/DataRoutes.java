package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.PersonalData;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.privacy.Retention;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody sees what is kept about them, and takes it along. */
final class DataRoutes {

    private final Room room;
    private final Viewing viewing;
    private final PersonalData personal;

    DataRoutes(Room room, Viewing viewing, PersonalData personal) {
        this.room = room;
        this.viewing = viewing;
        this.personal = personal;
    }

    void register(RoutesConfig routes) {
        routes.get("/me/data", this::show);
        routes.post("/me/data/export", this::export);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        DataPage page = page(personal.overview(viewer.id()));
        room.pages().show(context, "rights/data", viewing.frame(context, "me.data.title"), page);
    }

    private static DataPage page(List<PersonalData.Kept> kept) {
        return new DataPage(Arrays.stream(Purpose.values())
                .map(purpose -> new DataPage.Group(
                        purpose,
                        kinds(kept.stream()
                                .filter(each -> each.purpose() == purpose)
                                .toList())))
                .filter(group -> !group.kinds().isEmpty())
                .toList());
    }

    /** Several tables of one kind are one line. */
    private static List<DataPage.Kind> kinds(List<PersonalData.Kept> kept) {
        Map<Datum, List<PersonalData.Kept>> byDatum = kept.stream()
                .collect(Collectors.groupingBy(each -> mainly(each.table()), TreeMap::new, Collectors.toList()));
        return byDatum.entrySet().stream()
                .map(each -> new DataPage.Kind(each.getKey(), longest(each.getValue()), sum(each.getValue())))
                .toList();
    }

    private static Retention longest(List<PersonalData.Kept> kept) {
        return kept.stream()
                .map(PersonalData.Kept::until)
                .max(Retention::compareTo)
                .orElseThrow();
    }

    private static long sum(List<PersonalData.Kept> kept) {
        return kept.stream().mapToLong(PersonalData.Kept::rows).sum();
    }

    private static Datum mainly(String table) {
        return DataFolder.register().table(table).orElseThrow().mainly();
    }

    /** The name of the file says nothing, and no cache keeps it. That it was taken is an act of its own. */
    private void export(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            stores.audit()
                    .add(new Act(
                            viewer.id().value(),
                            "own-data-exported",
                            viewer.id().value(),
                            room.clock().instant()));
            return true;
        });
        context.header("Content-Disposition", "attachment; filename=\"learning-partners.zip\"")
                .header("Cache-Control", "no-store")
                .contentType("application/zip");
        try {
            new ExportFile(personal, viewing.messages(context), room.clock())
                    .write(viewer.id(), true, context.outputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
