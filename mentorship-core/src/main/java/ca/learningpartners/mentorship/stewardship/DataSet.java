package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Data a program was given or gathered outside its own records, as a table in one file.
 *
 * @param name how its file is called
 * @param size of the file, in bytes
 * @param deleted null as long as its content is here
 */
public record DataSet(
        DataSetId id,
        ProgramId program,
        LocalText title,
        String name,
        int size,
        Fact kept,
        @Nullable Fact deleted) {

    /** 5 MiB. */
    public static final int LARGEST = 5 * 1024 * 1024;

    public DataSet {
        name = Kept.line("file name", name, 200);
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("A data set of " + size + " bytes: 1 to " + LARGEST + " fit.");
        }
    }

    public boolean isHere() {
        return deleted == null;
    }

    /** The same once its content is gone. */
    public DataSet deleted(Fact fact) {
        return new DataSet(id, program, title, name, size, kept, fact);
    }
}
