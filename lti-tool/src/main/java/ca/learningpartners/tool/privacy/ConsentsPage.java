package ca.learningpartners.tool.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody agreed to, program by program. */
public record ConsentsPage(List<InProgram> programs) {

    public ConsentsPage {
        programs = List.copyOf(programs);
    }

    /**
     * What is asked in one program, and what was said.
     *
     * @param standing topics of waves that stand, which can be taken back here
     */
    public record InProgram(String program, String title, Asked asked, List<Past> standing, List<Past> history) {}

    /**
     * What is asked now.
     *
     * @param state NEVER, GIVEN, WITHDRAWN, or OUTDATED if they agreed to words that have changed
     * @param said when they last said something
     */
    public record Asked(String topic, int version, String state, Optional<LocalDate> said) {

        public boolean stands() {
            return state.equals("GIVEN");
        }
    }

    /** Something they said. */
    public record Past(String topic, String words, int version, boolean given, LocalDate day) {}
}
