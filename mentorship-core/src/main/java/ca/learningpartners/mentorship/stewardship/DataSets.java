package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The data sets of programs, with their content. */
public interface DataSets {

    Optional<DataSet> find(DataSetId id);

    /** All of a program, the newest first; also those whose content is gone. */
    List<DataSet> of(ProgramId program);

    /** Keeps one. Returns false, and keeps nothing, if its id is there already. */
    boolean add(DataSet set, byte[] content);

    /** The file; empty once it was deleted. */
    Optional<byte[]> content(DataSetId id);

    /** Removes the content for good; that there was one, and who deleted it, stays. Returns false if it was gone already. */
    boolean delete(DataSetId id, Fact fact);
}
