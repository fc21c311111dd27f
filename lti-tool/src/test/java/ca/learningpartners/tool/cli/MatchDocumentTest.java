package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.matchmaking.MatchDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What only a proposal of the tool can have in its document. */
class MatchDocumentTest {

    @Test
    void two_who_chose_each_other_have_that_shown_apart_and_nobody_else_has() {
        Proposal proposal = new Proposal(
                List.of(pair("a", 933_333, 33_333), pair("b", 900_000, 0)),
                List.of(),
                List.of(),
                new Certificate(0, 0, new TreeMap<>(), new TreeMap<>()),
                null);
        JsonNode pairs = MatchDocument.of(proposal, List.of()).get("pairs");
        assertThat(pairs.get(0).toString())
                .isEqualTo("{\"mentee\":\"a\",\"mentor\":\"x\",\"score\":\"0.933333\","
                        + "\"criteria\":{\"mutual\":\"0.033333\"}}");
        assertThat(pairs.get(1).get("criteria")).isEmpty();
    }

    private static ProposedPair pair(String mentee, int score, int bonus) {
        return new ProposedPair(new ParticipantId(mentee), new ParticipantId("x"), score, List.of(), bonus);
    }
}
