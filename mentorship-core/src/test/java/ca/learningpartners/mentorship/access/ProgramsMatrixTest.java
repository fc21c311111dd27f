package ca.learningpartners.mentorship.access;

import static ca.learningpartners.mentorship.privacy.Standing.ADMINISTRATOR;
import static ca.learningpartners.mentorship.privacy.Standing.EVALUATOR;
import static ca.learningpartners.mentorship.privacy.Standing.OFFICE;
import static ca.learningpartners.mentorship.privacy.Standing.OWN_COORDINATOR;
import static ca.learningpartners.mentorship.privacy.Standing.PARTNER;
import static ca.learningpartners.mentorship.privacy.Standing.PARTNERS_COORDINATOR;
import static ca.learningpartners.mentorship.privacy.Standing.SELF;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Standing;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix as the program’s own text has it, line by line, in its order of columns. */
class ProgramsMatrixTest {

    private static final List<Standing> COLUMNS =
            List.of(SELF, PARTNER, OWN_COORDINATOR, PARTNERS_COORDINATOR, OFFICE, EVALUATOR, ADMINISTRATOR);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "WORK_CONTACT, W R R R R – R",
        "ELIGIBILITY, R – W M R X –",
        "NEEDS, W R R – R A –",
        "SELF_IDENTIFICATION, W – – – A A –",
        "JOURNAL, W – – – – – –",
        "SELF_ASSESSMENT, W – – – – – –",
        "VISION, W – – – – – –",
        "SHARED_NOTES, W W – – – – –",
        "CANDID_EXCHANGE, W W – – – – –",
        "SESSION_LOG, W W M M A X –",
        "GOAL, W W – – A A –",
        "CHARTER, W W M M A – –",
        "PULSE, W – M M A X –",
        "EXIT_REASON, R – M M A X –",
        "MATCH_REASONS, R R R R R A –",
        "NO_CONTACT, W – M – – – –",
        "ATTENDANCE, W – R – R X –",
        "VOTE, W A A A A A –",
        "VISIT_PLAN, W W R R A – –",
        "RETENTION, R – W – A X –",
        "AUDIT, R – – – – – –",
        "COMPLETION, R – M – – – M",
    })
    void says_what_the_program_says(Datum datum, String extents) {
        String ours = COLUMNS.stream()
                .map(standing -> AccessMatrix.extent(datum, standing).sign())
                .collect(Collectors.joining(" "));
        assertThat(ours).isEqualTo(extents);
    }
}
