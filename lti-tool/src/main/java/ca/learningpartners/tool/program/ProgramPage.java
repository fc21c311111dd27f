package ca.learningpartners.tool.program;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.program.Program;

/**
 * A program as it explains itself.
 *
 * @param counts what its gradebooks are told
 */
public record ProgramPage(Program program, Completion counts) {}
