package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Joint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A resource as its makers work on it.
 *
 * @param number the version that is shown
 * @param newest the newest there is
 * @param published the one everybody reads, 0 if there is none
 * @param fileId a fresh id for the next file
 * @param fileFor the language of the file that was refused
 * @param label what a community asks of whoever uses it
 * @param labels whether the viewer may label it as a community’s
 * @param held whether it waits for the word of the community’s steward
 */
public record DraftPage(
        String id,
        String program,
        boolean practice,
        int number,
        int newest,
        int published,
        List<ResourceText> texts,
        boolean lacksLanguage,
        List<TagWords.Named> tags,
        Joint joint,
        List<Line> versions,
        Optional<ResourcePage.Trace> madeOf,
        String fileId,
        Optional<UnfitField.Problem> problem,
        String fileFor,
        String comment,
        Optional<Label> label,
        boolean labels,
        boolean held) {

    /** One version in the list of all. */
    public record Line(int number, boolean byDistrict, LocalDate on, boolean published) {}

    public boolean isNewest() {
        return number == newest;
    }

    public boolean isPublished() {
        return number == published;
    }

    /** Whether something about a field was refused. */
    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
