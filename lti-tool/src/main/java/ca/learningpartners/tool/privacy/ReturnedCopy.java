package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.stewardship.DataSet;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.store.Stores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that is here of what a community controls, in one file that goes back to it. */
final class ReturnedCopy {

    private final Stores stores;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private ReturnedCopy(Stores stores) {
        this.stores = stores;
    }

    /** A zip with the label’s words, and the data set, or the resource in all its versions with its files. */
    static byte[] of(Stores stores, Label label) {
        ReturnedCopy copy = new ReturnedCopy(stores);
        try (ZipOutputStream zip = new ZipOutputStream(copy.bytes, StandardCharsets.UTF_8)) {
            put(zip, "protocol.txt", protocol(label).getBytes(StandardCharsets.UTF_8));
            if (label.subject().kind() == Subject.Kind.DATA_SET) {
                copy.putSet(zip, new DataSetId(label.subject().id()));
            } else {
                copy.putResource(zip, new ResourceId(label.subject().id()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.bytes.toByteArray();
    }

    private static String protocol(Label label) {
        return String.join(
                "\n\n",
                label.community(),
                label.own(),
                label.protocol().english(),
                label.protocol().french());
    }

    private void putSet(ZipOutputStream zip, DataSetId id) throws IOException {
        Optional<byte[]> content = stores.dataSets().content(id);
        if (content.isPresent()) {
            String name = stores.dataSets().find(id).map(DataSet::name).orElseThrow();
            put(zip, "data/" + safe(name), content.get());
        }
    }

    private void putResource(ZipOutputStream zip, ResourceId id) throws IOException {
        for (Version version : stores.resources().versions(id)) {
            for (var written : version.content().wordings().entrySet()) {
                String folder =
                        "version-" + version.number() + "/" + written.getKey().tag() + "/";
                put(zip, folder + "words.txt", words(written.getValue()).getBytes(StandardCharsets.UTF_8));
                Optional<KeptFile> file =
                        Optional.ofNullable(written.getValue().file()).flatMap(stores.files()::find);
                if (file.isPresent()) {
                    put(zip, folder + safe(file.get().name()), bytes(file.get().id()));
                }
            }
        }
    }

    private static String words(Wording wording) {
        return String.join("\n\n", wording.title(), wording.summary(), wording.body());
    }

    private byte[] bytes(FileId id) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Optional<byte[]> piece = stores.files().piece(id, 0);
        for (int number = 1; piece.isPresent(); number++) {
            whole.writeBytes(piece.get());
            piece = stores.files().piece(id, number);
        }
        return whole.toByteArray();
    }

    /** No part of a path. */
    private static String safe(String name) {
        return name.replaceAll("[/\\\\:]", "_").replaceAll("^\\.+", "_");
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
