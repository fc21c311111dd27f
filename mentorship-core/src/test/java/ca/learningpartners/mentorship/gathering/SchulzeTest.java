package ca.learningpartners.mentorship.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchulzeTest {

    private static final long SEED = 20261128;

    @Test
    void theMethodsOwnFirstExampleComesOutAsPublished() {
        Schulze schulze = new Schulze(
                5,
                ballots(Map.of(
                        "ACBED", 5, "ADECB", 5, "BEDAC", 8, "CABED", 3, "CAEBD", 7, "CBADE", 2, "DCEBA", 7, "EBADC",
                        8)));
        assertThat(schulze.preferred()).isDeepEqualTo(new int[][] {
            {0, 20, 26, 30, 22}, {25, 0, 16, 33, 18}, {19, 29, 0, 17, 24}, {15, 12, 28, 0, 14}, {23, 27, 21, 31, 0}
        });
        assertThat(schulze.strengths()).isDeepEqualTo(new int[][] {
            {0, 28, 28, 30, 24}, {25, 0, 28, 33, 24}, {25, 29, 0, 29, 24}, {25, 28, 28, 0, 24}, {25, 28, 28, 31, 0}
        });
        assertThat(letters(schulze)).isEqualTo("EACBD");
    }

    @Test
    void aThousandElectionsComeOutAsByTheDefinition() {
        Random random = new Random(SEED);
        int tied = 0;
        int truncated = 0;
        for (int election = 0; election < 1000; election++) {
            int candidates = 1 + random.nextInt(7);
            List<int[]> ballots = IntStream.range(0, random.nextInt(40))
                    .mapToObj(voter -> ballot(candidates, random))
                    .toList();
            truncated += ballots.stream().anyMatch(ballot -> ballot.length < candidates) ? 1 : 0;
            Schulze schulze = new Schulze(candidates, ballots);
            ByDefinition definition = new ByDefinition(candidates, ballots);
            assertThat(schulze.strengths())
                    .as("seed %d, election %d", SEED, election)
                    .isDeepEqualTo(definition.strengths());
            assertThat(schulze.order().stream().map(Schulze.Place::candidate).toList())
                    .as("seed %d, election %d", SEED, election)
                    .isEqualTo(definition.order());
            tied += schulze.order().stream().anyMatch(Schulze.Place::tied) ? 1 : 0;
        }
        assertThat(tied).isGreaterThan(100);
        assertThat(truncated).isGreaterThan(500);
    }

    @Test
    void ofEqualsTheOneWithMoreFirstChoicesComesFirstAndThenTheEarlier() {
        assertThat(letters(new Schulze(3, List.of()))).isEqualTo("ABC");
        Schulze schulze = new Schulze(3, List.of(new int[] {1}, new int[] {0, 1}, new int[] {2}, new int[] {1}));
        assertThat(letters(schulze)).startsWith("B");
        assertThat(new Schulze(2, List.of(new int[] {1}, new int[] {0})).order())
                .containsExactly(new Schulze.Place(0, true), new Schulze.Place(1, false));
    }

    @Test
    void ofElevenVotersNobodyLearnsMoreThanTheOrderWhereFewerThanTenVoted() {
        ProposalId one = new ProposalId("one");
        ProposalId two = new ProposalId("two");
        List<List<ProposalId>> nine = Collections.nCopies(9, List.of(two, one));
        VoteResult few = VoteResult.of(new BallotBox.Counted(List.of(one, two), nine, Instant.EPOCH));
        assertThat(few.figures()).isEmpty();
        assertThat(few.places().get(0).topic()).isEqualTo(two);
        assertThat(few.isTop(List.of(two))).isTrue();
        assertThat(few.isTop(List.of(one))).isFalse();
        VoteResult ten = VoteResult.of(
                new BallotBox.Counted(List.of(one, two), Collections.nCopies(10, List.of(two)), Instant.EPOCH));
        assertThat(ten.figures().orElseThrow().preferred()).isEqualTo(List.of(List.of(0, 10), List.of(0, 0)));
    }

    @Test
    void ofFewerThanThreeVotersNobodyLearnsEvenTheOrder() {
        ProposalId one = new ProposalId("one");
        ProposalId two = new ProposalId("two");
        for (int voters = 0; voters <= 3; voters++) {
            VoteResult result = VoteResult.of(new BallotBox.Counted(
                    List.of(one, two), Collections.nCopies(voters, List.of(two, one)), Instant.EPOCH));
            boolean enough = voters == 3;
            assertThat(result.ordered()).as("%d voters", voters).isEqualTo(enough);
            assertThat(result.places().get(0).topic()).isEqualTo(enough ? two : one);
            assertThat(result.placeOf(two).isPresent()).isEqualTo(enough);
            assertThat(result.isTop(List.of(two))).isEqualTo(enough);
            assertThat(result.isTop(List.of(one))).isFalse();
        }
    }

    /** Every chain of wins between two candidates is walked, candidate by candidate; nothing is shared with the count. */
    private record ByDefinition(int candidates, List<int[]> ballots) {

        int votes(int one, int other) {
            return (int) ballots.stream()
                    .filter(ballot -> rank(ballot, one) < rank(ballot, other))
                    .count();
        }

        private static int rank(int[] ballot, int candidate) {
            return IntStream.range(0, ballot.length)
                    .filter(at -> ballot[at] == candidate)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }

        int[][] strengths() {
            int[][] votes = new int[candidates][candidates];
            for (int one = 0; one < candidates; one++) {
                for (int other = 0; other < candidates; other++) {
                    votes[one][other] = votes(one, other);
                }
            }
            int[][] strongest = new int[candidates][candidates];
            for (int from = 0; from < candidates; from++) {
                walk(from, from, Integer.MAX_VALUE, 1 << from, votes, strongest);
            }
            return strongest;
        }

        private void walk(int from, int at, int weakest, int seen, int[][] votes, int[][] strongest) {
            for (int next = 0; next < candidates; next++) {
                if ((seen >> next & 1) == 0 && votes[at][next] > votes[next][at]) {
                    int chain = Math.min(weakest, votes[at][next]);
                    strongest[from][next] = Math.max(strongest[from][next], chain);
                    walk(from, next, chain, seen | 1 << next, votes, strongest);
                }
            }
        }

        List<Integer> order() {
            int[][] strongest = strengths();
            boolean[] placed = new boolean[candidates];
            List<Integer> order = new ArrayList<>();
            while (order.size() < candidates) {
                int best = -1;
                for (int one = 0; one < candidates; one++) {
                    if (!placed[one] && !beaten(one, placed, strongest) && (best < 0 || firsts(one) > firsts(best))) {
                        best = one;
                    }
                }
                placed[best] = true;
                order.add(best);
            }
            return order;
        }

        private boolean beaten(int one, boolean[] placed, int[][] strongest) {
            for (int other = 0; other < candidates; other++) {
                if (!placed[other] && strongest[other][one] > strongest[one][other]) {
                    return true;
                }
            }
            return false;
        }

        private long firsts(int one) {
            return ballots.stream()
                    .filter(ballot -> ballot.length > 0 && ballot[0] == one)
                    .count();
        }
    }

    private static int[] ballot(int candidates, Random random) {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        Collections.shuffle(all, random);
        return all.stream()
                .limit(random.nextInt(candidates + 1))
                .mapToInt(each -> each)
                .toArray();
    }

    private static List<int[]> ballots(Map<String, Integer> said) {
        List<int[]> ballots = new ArrayList<>();
        said.forEach((letters, times) -> ballots.addAll(Collections.nCopies(
                times, letters.chars().map(letter -> letter - 'A').toArray())));
        return ballots;
    }

    private static String letters(Schulze schulze) {
        int[] order =
                schulze.order().stream().mapToInt(Schulze.Place::candidate).toArray();
        return Arrays.stream(order)
                .collect(StringBuilder::new, (text, each) -> text.append((char) ('A' + each)), StringBuilder::append)
                .toString();
    }
}
