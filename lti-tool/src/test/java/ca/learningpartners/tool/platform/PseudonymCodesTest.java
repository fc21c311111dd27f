package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudonymCodesTest {

    private static final byte[] SECRET = "thirty-two bytes that nobody has".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ANOTHER = "thirty-two bytes of another tool".getBytes(StandardCharsets.UTF_8);
    private static final ProgramId LEADERS = new ProgramId("leaders");
    private static final ProgramId TEACHERS = new ProgramId("teachers");
    private static final ParticipantId ANAIS = new ParticipantId("anais");

    private final PseudonymCodes codes = new PseudonymCodes(SECRET);

    @Test
    void somebodyHasOneCodeInOneProgram() {
        assertThat(codes.of(LEADERS, ANAIS))
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")
                .isEqualTo(new PseudonymCodes(SECRET).of(LEADERS, ANAIS))
                .isNotEqualTo(codes.of(TEACHERS, ANAIS));
    }

    @Test
    void aCodeDependsOnTheSecretAndSaysNothingWithoutIt() {
        assertThat(codes.of(LEADERS, ANAIS)).isNotEqualTo(new PseudonymCodes(ANOTHER).of(LEADERS, ANAIS));
    }

    @Test
    void noTwoOfTwentyThousandPeopleHaveTheSameCode() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            seen.add(codes.of(LEADERS, new ParticipantId("person-" + i)));
        }
        assertThat(seen).hasSize(20_000);
    }

    @Test
    void whereOneIdEndsAndTheOtherBeginsMakesADifference() {
        assertThat(codes.of(new ProgramId("ab"), new ParticipantId("c")))
                .isNotEqualTo(codes.of(new ProgramId("a"), new ParticipantId("bc")));
    }
}
