package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.district.Pictures;
import java.util.List;
import java.util.Optional;

record InMemoryPictures(InMemoryData data) implements Pictures {

    /** A picture with its file. */
    record Filed(Picture picture, byte[] content) {}

    @Override
    public List<Picture> of(DistrictNumber district) {
        return data.pictures.values().stream()
                .map(Filed::picture)
                .filter(picture -> picture.district().equals(district))
                .toList();
    }

    @Override
    public Optional<Picture> find(PictureId id) {
        return Optional.ofNullable(data.pictures.get(id)).map(Filed::picture);
    }

    @Override
    public Optional<byte[]> content(PictureId id) {
        return Optional.ofNullable(data.pictures.get(id))
                .map(filed -> filed.content().clone());
    }

    @Override
    public boolean add(Picture picture, byte[] content) {
        data.requireWritable();
        return data.pictures.putIfAbsent(picture.id(), new Filed(picture, content.clone())) == null;
    }

    @Override
    public void describe(Picture picture) {
        data.requireWritable();
        data.pictures.computeIfPresent(picture.id(), (id, filed) -> new Filed(picture, filed.content()));
    }

    @Override
    public void remove(PictureId id) {
        data.requireWritable();
        data.pictures.remove(id);
    }
}
