package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreTableFileTest {

    private static final long FIRST_SEED = 77_000L;

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 200; seed++) {
            ScoreTable table = table(new Random(seed));
            ScoreTable read = ScoreTableFile.read(new ByteArrayInputStream(bytes(table)));
            assertThat(read.mentees()).as("seed %s", seed).isEqualTo(table.mentees());
            assertThat(read.mentors()).as("seed %s", seed).isEqualTo(table.mentors());
            table.mentors().forEach(mentor -> assertThat(read.capacity(mentor)).isEqualTo(table.capacity(mentor)));
            assertThat(pairs(read)).as("seed %s", seed).isEqualTo(pairs(table));
            assertThat(bytes(read)).as("seed %s", seed).isEqualTo(bytes(table));
        }
    }

    @Test
    void aTableOfNobodyIsKeptToo() throws IOException {
        ScoreTable read = ScoreTableFile.read(
                new ByteArrayInputStream(bytes(ScoreTable.builder().build())));
        assertThat(read.mentees()).isEmpty();
        assertThat(read.size()).isZero();
    }

    @Test
    void aDamagedOrShortenedCopyIsRefused() throws IOException {
        byte[] whole = bytes(table(new Random(FIRST_SEED)));
        for (int at = 12; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            assertThatThrownBy(() -> ScoreTableFile.read(new ByteArrayInputStream(damaged)))
                    .as("byte %s", at)
                    .isInstanceOf(IOException.class);
            byte[] cut = Arrays.copyOf(whole, at);
            assertThatThrownBy(() -> ScoreTableFile.read(new ByteArrayInputStream(cut)))
                    .as("cut at %s", at)
                    .isInstanceOf(IOException.class);
        }
    }

    private static ScoreTable table(Random random) {
        ScoreTableBuilder table = ScoreTable.builder();
        for (int j = 0; j < 12; j++) {
            table.mentor(new ParticipantId("mentor é 周 " + j), random.nextInt(3) == 0 ? 0 : random.nextInt(300));
        }
        for (int i = 0; i < 40; i++) {
            table.mentee(new ParticipantId("mentee-" + i));
            for (int j = 0; j < 12; j++) {
                if (i % 5 > 0 && random.nextInt(3) == 0) {
                    table.pair(
                            new ParticipantId("mentee-" + i),
                            new ParticipantId("mentor é 周 " + j),
                            random.nextInt(1_000_001));
                }
            }
        }
        return table.build();
    }

    private static List<ScoredPair> pairs(ScoreTable table) {
        List<ScoredPair> pairs = new ArrayList<>();
        table.visit((mentee, mentor, score) -> pairs.add(new ScoredPair(mentee, mentor, score)));
        return pairs;
    }

    private static byte[] bytes(ScoreTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScoreTableFile.write(table, bytes);
        return bytes.toByteArray();
    }
}
