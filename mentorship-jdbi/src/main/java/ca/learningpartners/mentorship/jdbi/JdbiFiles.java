package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.FileKind;
import ca.learningpartners.mentorship.resource.Files;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.ResourceId;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code resource_file} and {@code resource_file_chunk}: its bytes stand in pieces, so that none is held whole. */
record JdbiFiles(Handle handle) implements Files {

    private static final int PIECE = 256 * 1024;

    @Override
    public Optional<KeptFile> find(FileId id) {
        return handle.createQuery("SELECT * FROM resource_file WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(row -> new KeptFile(
                        new FileId(row.text("id")),
                        new ResourceId(row.text("resource")),
                        row.text("name"),
                        row.one(FileKind.class, "kind"),
                        row.number("size"),
                        row.text("sha256"),
                        row.fact("kept"))))
                .findFirst();
    }

    @Override
    public boolean add(KeptFile file, byte[] content, long most) {
        boolean added = handle.createUpdate("""
                                INSERT INTO resource_file
                                    (id, program, resource, name, kind, size, sha256, kept_by, kept_at)
                                SELECT :id, r.program, r.id, :name, :kind, :size, :sha256, :by, :at FROM resource r
                                WHERE r.id = :resource AND :size + COALESCE(
                                    (SELECT SUM(f.size) FROM resource_file f WHERE f.program = r.program), 0) <= :most
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("id", file.id())
                        .bind("resource", file.resource())
                        .bind("name", file.name())
                        .bind("kind", file.kind())
                        .bind("size", file.size())
                        .bind("sha256", file.sha256())
                        .bind("by", file.kept().by())
                        .bind("at", file.kept().at())
                        .bind("most", most)
                        .execute()
                == 1;
        if (added) {
            for (int number = 0; number * PIECE < content.length; number++) {
                add(file.id(), number, piece(content, number));
            }
        }
        return added;
    }

    private void add(FileId file, int number, byte[] piece) {
        handle.createUpdate("INSERT INTO resource_file_chunk (file, number, bytes) VALUES (:file, :number, :bytes)")
                .bind("file", file)
                .bind("number", number)
                .bind("bytes", piece)
                .execute();
    }

    @Override
    public Optional<byte[]> piece(FileId id, int number) {
        return handle.createQuery("SELECT bytes FROM resource_file_chunk WHERE file = :file AND number = :number")
                .bind("file", id)
                .bind("number", number)
                .map(Row.mapper(row -> row.bytes("bytes")))
                .findFirst();
    }

    private static byte[] piece(byte[] content, int number) {
        return Arrays.copyOfRange(content, number * PIECE, Math.min(content.length, (number + 1) * PIECE));
    }
}
