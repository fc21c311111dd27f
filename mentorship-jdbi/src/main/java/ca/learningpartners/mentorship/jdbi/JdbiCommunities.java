package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.Communities;
import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.district.NationId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables {@code community}, {@code community_district} and {@code community_nation}. */
final class JdbiCommunities extends FactTable<CommunityId, Community> implements Communities {

    JdbiCommunities(Handle handle) {
        super(handle, "community", "id");
    }

    @Override
    CommunityId id(Community community) {
        return community.id();
    }

    @Override
    List<Object> key(CommunityId id) {
        return List.of(id.value());
    }

    @Override
    void write(Community community, Columns columns) {
        GeoPoint at = community.at();
        columns.put("name", community.name());
        columns.put("other_names", String.join("\n", community.otherNames()));
        columns.put("latitude", at == null ? null : (Double) at.latitude());
        columns.put("longitude", at == null ? null : (Double) at.longitude());
        columns.put(community.population());
    }

    @Override
    Community read(Row row) throws SQLException {
        return new Community(
                new CommunityId(row.text("id")),
                row.text("name"),
                parted(row.text("other_names"), "\n"),
                row.maybePoint(),
                figure(row),
                Set.of(),
                Set.of());
    }

    @Override
    void writeAround(Community community) {
        String id = community.id().value();
        join("district", id, community.districts());
        join("nation", id, community.nations().stream().map(NationId::value).toList());
    }

    private void join(String with, String community, Collection<?> others) {
        String table = "community_" + with;
        handle.createUpdate("DELETE FROM " + table + " WHERE community = :community")
                .bind("community", community)
                .execute();
        if (others.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO " + table + " (community, " + with + ") VALUES (:community, :other)");
        others.forEach(
                other -> batch.bind("community", community).bind("other", other).add());
        batch.execute();
    }

    @Override
    List<Community> readAround(List<Community> communities) {
        if (communities.isEmpty()) {
            return communities;
        }
        String only = communities.size() == 1 ? " WHERE community = :community" : "";
        Map<String, SortedSet<DistrictNumber>> districts =
                joined("community_district", only, communities, row -> new DistrictNumber(row.number("district")));
        Map<String, SortedSet<NationId>> nations =
                joined("community_nation", only, communities, row -> new NationId(row.text("nation")));
        return communities.stream()
                .map(each -> new Community(
                        each.id(),
                        each.name(),
                        each.otherNames(),
                        each.at(),
                        each.population(),
                        districts.getOrDefault(each.id().value(), new TreeSet<>()),
                        nations.getOrDefault(each.id().value(), new TreeSet<>())))
                .toList();
    }

    private <V extends Comparable<V>> Map<String, SortedSet<V>> joined(
            String table, String only, List<Community> communities, Row.Reader<V> value) {
        var query = handle.createQuery("SELECT * FROM " + table + only);
        if (!only.isEmpty()) {
            query.bind("community", communities.get(0).id().value());
        }
        return Row.gathered(query, "community", value);
    }
}
