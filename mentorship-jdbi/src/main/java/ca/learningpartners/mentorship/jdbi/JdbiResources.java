package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Resources;
import ca.learningpartners.mentorship.resource.Shelf;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Withdrawal;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The table {@code resource}, with {@link ResourceVersions} its versions and with {@link ShelfTables} what it is found by. */
record JdbiResources(Handle handle, ResourceVersions written, ShelfTables shelves) implements Resources {

    JdbiResources(Handle handle) {
        this(handle, new ResourceVersions(handle), new ShelfTables(handle));
    }

    @Override
    public Optional<Resource> find(ResourceId id) {
        return where("id = :key", id).stream().findFirst();
    }

    @Override
    public Optional<Resource> madeOf(ResourceId practice) {
        return where("practice = :key AND withdrawn_at IS NULL", practice).stream()
                .findFirst();
    }

    @Override
    public List<Version> versions(ResourceId resource) {
        return written.of(List.of(resource), "1 = 1");
    }

    @Override
    public Optional<Version> newest(ResourceId resource) {
        return written.of(List.of(resource), ResourceVersions.NEWEST).stream().findFirst();
    }

    @Override
    public Optional<Version> version(ResourceId resource, int number) {
        return written.of(List.of(resource), "v.number = " + number).stream().findFirst();
    }

    @Override
    public boolean begin(Resource resource, Version first) {
        int added = handle.createUpdate("""
                        INSERT INTO resource (id, program, district, reach, begun_side, begun_by, begun_at, practice)
                        VALUES (:id, :program, :district, :reach, :side, :by, :at, :practice)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("id", resource.id())
                .bind("program", resource.makers().program())
                .bind("district", resource.makers().district())
                .bind("reach", resource.reach())
                .bind("side", resource.begunBy())
                .bind("by", resource.begun().by())
                .bind("at", resource.begun().at())
                .bind("practice", resource.practice())
                .execute();
        return added == 1 && written.add(first);
    }

    @Override
    public boolean add(Version version) {
        return written.add(version);
    }

    @Override
    public boolean sign(ResourceId resource, int version, Side side, Fact signature) {
        return JointColumns.signing(handle, "resource_version", side, signature, """
                        resource = :resource AND number = :number
                        AND number = (SELECT MAX(n.number) FROM resource_version n WHERE n.resource = :resource)
                        AND EXISTS (SELECT 1 FROM resource r WHERE r.id = :resource AND r.withdrawn_at IS NULL)
                        """)
                        .bind("resource", resource)
                        .bind("number", version)
                        .execute()
                == 1;
    }

    @Override
    public boolean publish(ResourceId resource, int version, Instant at) {
        boolean published = handle.createUpdate("""
                                UPDATE resource SET published = :number, published_at = :at
                                WHERE id = :resource AND published < :number AND withdrawn_at IS NULL
                                AND EXISTS (SELECT 1 FROM resource_version v
                                    WHERE v.resource = :resource AND v.number = :number AND v.district_by IS NOT NULL
                                    AND (resource.reach = 'DISTRICT' OR v.office_by IS NOT NULL))
                                """)
                        .bind("resource", resource)
                        .bind("number", version)
                        .bind("at", at)
                        .execute()
                == 1;
        if (published) {
            shelves.put(resource, version(resource, version).orElseThrow().content());
        }
        return published;
    }

    @Override
    public boolean hold(ResourceId resource) {
        boolean held = handle.createUpdate("UPDATE resource SET published = 0 WHERE id = :resource AND published > 0")
                        .bind("resource", resource)
                        .execute()
                == 1;
        if (held) {
            new ShelfTables(handle).clear(resource);
        }
        return held;
    }

    @Override
    public boolean withdraw(ResourceId resource, Withdrawal withdrawal) {
        boolean withdrawn = handle.createUpdate("""
                                UPDATE resource SET withdrawn_side = :side, withdrawn_by = :by, withdrawn_at = :at,
                                    withdrawn_reason = :reason
                                WHERE id = :resource AND withdrawn_at IS NULL
                                """)
                        .bind("resource", resource)
                        .bind("side", withdrawal.side())
                        .bind("by", withdrawal.fact().by())
                        .bind("at", withdrawal.fact().at())
                        .bind("reason", withdrawal.reason())
                        .execute()
                == 1;
        if (withdrawn) {
            shelves.clear(resource);
        }
        return withdrawn;
    }

    @Override
    public Shelf shelf(Shelf.Question question) {
        ShelfTables.Found found = shelves.find(question);
        return new Shelf(items(found.page(), ResourceVersions.PUBLISHED), found.total());
    }

    @Override
    public List<Shelf.Item> drafts(ProgramId program) {
        List<ResourceId> drafts = handle.createQuery("""
                        SELECT r.id FROM resource r
                        JOIN resource_version v ON v.resource = r.id AND v.number > r.published
                        WHERE r.program = :program AND r.withdrawn_at IS NULL
                        AND v.number = (SELECT MAX(n.number) FROM resource_version n WHERE n.resource = r.id)
                        ORDER BY v.written_at DESC, r.id
                        """)
                .bind("program", program)
                .mapTo(ResourceId.class)
                .list();
        return items(drafts, ResourceVersions.NEWEST);
    }

    /** In the order of the ids, each with the version the condition names. */
    private List<Shelf.Item> items(List<ResourceId> ids, String condition) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var versions =
                written.of(ids, condition).stream().collect(Collectors.toMap(Version::resource, version -> version));
        var resources = handle.createQuery("SELECT * FROM resource WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .map(Row.mapper(JdbiResources::read))
                .collect(Collectors.toMap(Resource::id, resource -> resource));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(resources.get(id)).stream()
                        .flatMap(resource -> Optional.ofNullable(versions.get(id)).stream()
                                .map(version -> new Shelf.Item(resource, version))))
                .toList();
    }

    private List<Resource> where(String condition, Object key) {
        return handle.createQuery("SELECT * FROM resource WHERE " + condition)
                .bind("key", key)
                .map(Row.mapper(JdbiResources::read))
                .list();
    }

    private static Resource read(Row row) throws SQLException {
        String practice = row.maybeText("practice");
        return new Resource(
                new ResourceId(row.text("id")),
                new Makers(row.program(), new DistrictNumber(row.number("district"))),
                row.one(Reach.class, "reach"),
                row.one(Side.class, "begun_side"),
                row.fact("begun"),
                practice == null ? null : new ResourceId(practice),
                row.number("published"),
                row.maybeText("withdrawn_by") == null
                        ? null
                        : new Withdrawal(
                                row.one(Side.class, "withdrawn_side"),
                                row.fact("withdrawn"),
                                row.text("withdrawn_reason")));
    }
}
