package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Shelf;
import ca.learningpartners.mentorship.resource.Tag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The table {@code resource_tag} and the {@link SearchWords}: by what published resources are found, and in which order. */
record ShelfTables(Handle handle) {

    private static final String POINTS = Arrays.stream(Tag.Kind.values())
            .map(kind -> "WHEN '" + kind + "' THEN " + kind.points())
            .collect(Collectors.joining(" ", "CASE kind ", " END"));

    /** One page of them, and how many there are on all. */
    record Found(List<ResourceId> page, int total) {}

    /** From now on it is found by this. */
    void put(ResourceId resource, Content content) {
        handle.createUpdate("DELETE FROM resource_tag WHERE resource = :resource")
                .bind("resource", resource)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO resource_tag (resource, tag, kind) VALUES (:resource, :tag, :kind)");
        content.tags()
                .forEach(tag -> batch.bind("resource", resource)
                        .bind("tag", tag.toString())
                        .bind("kind", tag.kind())
                        .add());
        batch.execute();
        SearchWords.keep(handle, SearchWords.RESOURCES, resource.value(), content.searched(), List.of());
    }

    /** From now on it is not found. */
    void clear(ResourceId resource) {
        handle.createUpdate("DELETE FROM resource_tag WHERE resource = :resource")
                .bind("resource", resource)
                .execute();
        SearchWords.forget(handle, SearchWords.RESOURCES, resource.value());
    }

    Found find(Shelf.Question question) {
        Map<String, Object> values = new HashMap<>();
        String among = among(question, values);
        int total = bound(handle.createQuery("SELECT COUNT(*) FROM resource r WHERE " + among), values)
                .mapTo(Integer.class)
                .one();
        List<String> tags = question.reader().tags().stream().map(Tag::toString).toList();
        Query page = bound(handle.createQuery(ordered(!tags.isEmpty(), among)), values)
                .bind("most", question.most())
                .bind("from", question.from());
        return new Found(
                (tags.isEmpty() ? page : page.bindList("tags", tags))
                        .mapTo(ResourceId.class)
                        .list(),
                total);
    }

    /** Every kind of tag that fits counts once, see {@link ca.learningpartners.mentorship.resource.Reader#points}. */
    private static String ordered(boolean known, String among) {
        String fit = known
                ? " LEFT JOIN (SELECT k.resource, SUM(" + POINTS + ") AS points FROM (SELECT DISTINCT resource, kind"
                        + " FROM resource_tag WHERE tag IN (<tags>)) k GROUP BY k.resource) f ON f.resource = r.id"
                : "";
        return "SELECT r.id FROM resource r" + fit + " WHERE " + among + " ORDER BY "
                + (known ? "COALESCE(f.points, 0) DESC, " : "")
                + "r.published_at DESC, r.id LIMIT :most OFFSET :from";
    }

    private String among(Shelf.Question question, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder("r.program = :program AND r.published > 0 AND r.withdrawn_at IS NULL");
        values.put("program", question.program());
        Reach reach = question.reach();
        if (reach != null) {
            sql.append(" AND r.reach = :reach");
            values.put("reach", reach);
        }
        for (int i = 0; i < question.only().size(); i++) {
            sql.append(" AND EXISTS (SELECT 1 FROM resource_tag t WHERE t.resource = r.id AND t.tag = :only")
                    .append(i)
                    .append(")");
            values.put("only" + i, question.only().get(i).toString());
        }
        SearchWords.Sought sought = SearchWords.sought(handle, SearchWords.RESOURCES, question.sought());
        if (sought.words() > 0) {
            sql.append(" AND ").append(sought.condition("r.id"));
            values.putAll(sought.values());
        }
        return sql.toString();
    }

    private static Query bound(Query query, Map<String, Object> values) {
        values.forEach((name, value) -> query.bind(name, value));
        return query;
    }
}
