package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody signed in, from a launch or by an administrator's link.
 *
 * @param fingerprint the fingerprint of the cookie's secret
 * @param admin true for an administrator's session, which has no visitor
 * @param visitor who came from a platform
 * @param participant who that is in the program, once that is known
 * @param program the program the link in the course belongs to, if it says
 */
public record WebSession(
        String fingerprint,
        boolean admin,
        Optional<Visitor> visitor,
        Optional<ParticipantId> participant,
        Optional<ProgramId> program,
        Locale locale) {}
