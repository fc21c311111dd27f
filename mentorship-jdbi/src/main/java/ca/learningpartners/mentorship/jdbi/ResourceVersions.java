package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.together.Side;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables {@code resource_version} and {@code resource_wording}. */
record ResourceVersions(Handle handle) {

    static final String NEWEST =
            "v.number = (SELECT MAX(n.number) FROM resource_version n WHERE n.resource = v.resource)";
    static final String PUBLISHED = "v.number = (SELECT r.published FROM resource r WHERE r.id = v.resource)";

    /** Which version of which resource, in which language. */
    private record Key(String resource, int number, String language) {}

    /** Those versions of some resources that meet a condition on {@code v}, the newest first. */
    List<Version> of(List<ResourceId> resources, String condition) {
        Map<Key, Wording> wordings = new HashMap<>();
        handle.createQuery("SELECT w.* FROM resource_wording w JOIN resource_version v ON v.resource = w.resource"
                        + " AND v.number = w.number WHERE v.resource IN (<resources>) AND " + condition)
                .bindList("resources", resources)
                .map(Row.mapper(row -> Map.entry(
                        new Key(row.text("resource"), row.number("number"), row.text("language")), wording(row))))
                .forEach(entry -> wordings.put(entry.getKey(), entry.getValue()));
        return handle.createQuery("SELECT v.* FROM resource_version v WHERE v.resource IN (<resources>) AND "
                        + condition + " ORDER BY v.resource, v.number DESC")
                .bindList("resources", resources)
                .map(Row.mapper(row -> read(row, wordings)))
                .list();
    }

    /** Keeps the version after the newest of a resource that stands; it has no signatures yet. */
    boolean add(Version version) {
        boolean added = handle.createUpdate("""
                                INSERT INTO resource_version (resource, number, side, written_by, written_at, tags)
                                SELECT r.id, :number, :side, :by, :at, :tags FROM resource r
                                WHERE r.id = :resource AND r.withdrawn_at IS NULL AND :before = COALESCE(
                                    (SELECT MAX(n.number) FROM resource_version n WHERE n.resource = r.id), 0)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("resource", version.resource())
                        .bind("number", version.number())
                        .bind("before", version.number() - 1)
                        .bind("side", version.side())
                        .bind("by", version.written().by())
                        .bind("at", version.written().at())
                        .bind("tags", text(version.content().chosen()))
                        .execute()
                == 1;
        if (added) {
            addWordings(version);
        }
        return added;
    }

    private void addWordings(Version version) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO resource_wording (resource, number, language, title, summary, body, link, file)
                VALUES (:resource, :number, :language, :title, :summary, :body, :link, :file)
                """);
        version.content().wordings().forEach((language, wording) -> {
            SecureLink link = wording.link();
            batch.bind("resource", version.resource())
                    .bind("number", version.number())
                    .bind("language", language)
                    .bind("title", wording.title())
                    .bind("summary", wording.summary())
                    .bind("body", wording.body())
                    .bind("link", link == null ? null : link.value())
                    .bind("file", wording.file())
                    .add();
        });
        batch.execute();
    }

    private static Version read(Row row, Map<Key, Wording> wordings) throws SQLException {
        String resource = row.text("resource");
        int number = row.number("number");
        return new Version(
                new ResourceId(resource),
                number,
                new Content(
                        in(Language.ENGLISH, resource, number, wordings),
                        in(Language.FRENCH, resource, number, wordings),
                        tags(row.text("tags"))),
                row.one(Side.class, "side"),
                row.fact("written"),
                JointColumns.read(row));
    }

    private static @Nullable Wording in(Language language, String resource, int number, Map<Key, Wording> wordings) {
        return wordings.get(new Key(resource, number, language.tag()));
    }

    private static Wording wording(Row row) throws SQLException {
        String link = row.maybeText("link");
        String file = row.maybeText("file");
        return new Wording(
                row.text("title"),
                row.text("summary"),
                row.text("body"),
                link == null ? null : new SecureLink(link),
                file == null ? null : new FileId(file));
    }

    private static String text(SortedSet<Tag> tags) {
        return tags.stream().map(Tag::toString).collect(Collectors.joining(" "));
    }

    private static SortedSet<Tag> tags(String text) {
        return Arrays.stream(text.split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(Tag::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
