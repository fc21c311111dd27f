package ca.learningpartners.demolms;

import ca.learningpartners.demolms.registration.Tool;
import java.util.Optional;

/** What the tool's registration page answered, and the tool that got registered or updated by it, if one did. */
public record RegistrationOutcome(int status, String body, Optional<Tool> tool) {}
