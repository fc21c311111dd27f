package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;

/**
 * Before a partner leaves: what happens then.
 *
 * @param word the program's word for the partner
 * @param options by when both are shown whom else it could be
 */
public record LeavingPage(String pairing, String partner, LocalText word, LocalDate options) {}
