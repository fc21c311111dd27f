package ca.learningpartners.mentorship.network;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How soon people are answered, as far as it may be said. */
class FirstAnswersTest {

    private static final Instant THEN = Instant.parse("2026-10-01T16:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-01T16:00:00Z");

    private final List<Ask> asks = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();

    @Test
    void nothingIsSaidOfFewerThanTenPeopleHoweverMuchTheyAsk() {
        for (int i = 0; i < 30; i++) {
            ask("budget", "p" + i % 9, Optional.of(Duration.ofHours(5)));
        }
        assertThat(figures().all()).isEmpty();
        assertThat(figures().topics().values()).containsOnly(Optional.empty());
    }

    @Test
    void theMedianAndTheShareWithinThreeDaysAreThoseOfTheFirstAnswer() {
        for (int i = 0; i < 20; i++) {
            ask("budget", "p" + i, Optional.of(i < 10 ? Duration.ofHours(10) : Duration.ofDays(4)));
        }
        FirstAnswers.Figure figure = figures().all().orElseThrow();
        assertThat(figure.asks()).isEqualTo(20);
        assertThat(figure.median()).contains(Duration.ofHours(53));
        assertThat(figure.soon()).contains(50);
        assertThat(figures().topics().get(new Topic("budget"))).contains(figure);
    }

    @Test
    void aShareThatWouldPointAtAFewIsMasked() {
        for (int i = 0; i < 20; i++) {
            ask("budget", "p" + i, i < 19 ? Optional.of(Duration.ofHours(10)) : Optional.empty());
        }
        assertThat(figures().all()).isPresent();
        assertThat(figures().all().orElseThrow().soon()).isEmpty();
    }

    @Test
    void asksOfTheLastThreeDaysDoNotCountYet() {
        for (int i = 0; i < 10; i++) {
            ask("budget", "p" + i, Optional.empty());
        }
        assertThat(FirstAnswers.of(asks, replies, THEN.plus(Duration.ofDays(2))).all())
                .isEmpty();
    }

    private FirstAnswers figures() {
        return FirstAnswers.of(asks, replies, NOW);
    }

    private void ask(String topic, String asker, Optional<Duration> answered) {
        Ask ask = new Ask(
                AskId.random(),
                new ProgramId("bcssa"),
                new ParticipantId(asker),
                new Topic(topic),
                "",
                "How?",
                Audience.PROGRAM,
                new TreeSet<>(),
                new TreeSet<>(Set.of(Language.FRENCH)),
                THEN,
                THEN.plus(Duration.ofDays(7)),
                null,
                null);
        asks.add(ask);
        answered.ifPresent(after -> {
            replies.add(reply(ask, THEN.plus(after).plus(Duration.ofDays(2))));
            replies.add(reply(ask, THEN.plus(after)));
        });
    }

    private static Reply reply(Ask ask, Instant at) {
        return new Reply(ReplyId.random(), ask.id(), new ParticipantId("robin"), "So.", false, at, null);
    }
}
