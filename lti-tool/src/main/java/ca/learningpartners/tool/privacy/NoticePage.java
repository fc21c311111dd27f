package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for what is collected in a program, and why it is.
 *
 * @param bodies whoever runs the program, then the viewer’s own district; for the Office all that differ
 * @param others for the Office: districts of which nothing was said
 * @param purposes what is asked for, each with its sentence
 * @param office whether the viewer may say who answers
 * @param draft whether the viewer may read the draft of the impact assessment
 * @param sets whether the viewer may see data sets
 */
public record NoticePage(
        String program,
        String title,
        List<Answer> bodies,
        List<Answer> others,
        List<String> purposes,
        int version,
        boolean office,
        boolean draft,
        boolean sets) {

    public NoticePage {
        bodies = List.copyOf(bodies);
        others = List.copyOf(others);
        purposes = List.copyOf(purposes);
    }

    /**
     * What a body says.
     *
     * @param place its number in the address: 0 for whoever runs the program
     * @param said on which day; empty if nothing was said
     */
    public record Answer(
            int place,
            String name,
            String law,
            String authority,
            Optional<Bilingual.Said> contact,
            Optional<Bilingual.Said> officer,
            Optional<Bilingual.Said> server,
            Optional<LocalDate> said) {}
}
