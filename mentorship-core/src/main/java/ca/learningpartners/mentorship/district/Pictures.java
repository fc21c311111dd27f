package ca.learningpartners.mentorship.district;

import java.util.List;
import java.util.Optional;

/** The pictures of the districts. */
public interface Pictures {

    /** Those of a district, the first one added first. */
    List<Picture> of(DistrictNumber district);

    Optional<Picture> find(PictureId id);

    /** The file itself; empty if there is none. */
    Optional<byte[]> content(PictureId id);

    /** Adds one. Returns false, and changes nothing, if there is one of that id. */
    boolean add(Picture picture, byte[] content);

    /** Changes the words of one that is there. */
    void describe(Picture picture);

    void remove(PictureId id);
}
