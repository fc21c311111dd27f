package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.Files;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import java.util.Optional;

/** Files in memory. */
record InMemoryFiles(InMemoryData data) implements Files {

    @Override
    public Optional<KeptFile> find(FileId id) {
        return Optional.ofNullable(data.files.get(id));
    }

    @Override
    public boolean add(KeptFile file, byte[] content, long most) {
        data.requireWritable();
        InMemoryData.require(data.resources.containsKey(file.resource()), "Resource", file.resource());
        ProgramId program = program(file.resource());
        long kept = data.files.values().stream()
                .filter(each -> program(each.resource()).equals(program))
                .mapToLong(KeptFile::size)
                .sum();
        boolean fits = !data.files.containsKey(file.id()) && kept + file.size() <= most;
        if (fits) {
            data.files.put(file.id(), file);
            data.fileContents.put(file.id(), content.clone());
        }
        return fits;
    }

    @Override
    public Optional<byte[]> piece(FileId id, int number) {
        return Optional.ofNullable(data.fileContents.get(id))
                .filter(content -> number == 0)
                .map(byte[]::clone);
    }

    private ProgramId program(ResourceId id) {
        return Optional.ofNullable(data.resources.get(id))
                .map(Resource::makers)
                .orElseThrow()
                .program();
    }
}
