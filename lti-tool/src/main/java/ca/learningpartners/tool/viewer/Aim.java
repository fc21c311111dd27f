package ca.learningpartners.tool.viewer;

import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Optional;

/**
 * What somebody came for.
 *
 * @param message the kind of launch
 * @param program the program the link in the course belongs to, if it says
 * @param view what the link opens
 * @param about the platform's id of the person whose work is to be looked at, in a submission review
 */
public record Aim(MessageType message, Optional<ProgramId> program, View view, Optional<String> about) {

    /** Where that is. */
    public String path() {
        return switch (message) {
            case RESOURCE_LINK -> view.path();
            case DEEP_LINKING -> "/pick";
            case SUBMISSION_REVIEW -> "/review";
            case DATA_PRIVACY -> "/privacy";
        };
    }
}
