package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.privacy.ChainCheck;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several processes on one database, and processes that die. */
abstract class ProcessContract {

    abstract String url();

    @Test
    @Timeout(90)
    void twoProcessesStartAndWriteAtOnceAndNothingIsLost() throws Exception {
        try (Neighbour one = Neighbour.writing(url(), 1, 200);
                Neighbour two = Neighbour.writing(url(), 201, 400)) {
            while (one.hear() != null) {}
            while (two.hear() != null) {}
        }
        assertThat(numbers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 400).boxed().toList());
        assertThat(actsInOneChain()).isEqualTo(400);
    }

    @Test
    @Timeout(90)
    void everyAcknowledgedWriteOutlivesAKilledProcess() throws Exception {
        int heard = 0;
        try (Neighbour neighbour = Neighbour.writing(url(), 1, 900)) {
            while (heard < 50) {
                heard = Integer.parseInt(neighbour.hear());
            }
            neighbour.kill();
            for (String late = neighbour.hear(); late != null; late = neighbour.hear()) {
                heard = Integer.parseInt(late);
            }
        }
        assertThat(numbers())
                .containsAll(IntStream.rangeClosed(1, heard).boxed().toList());
        assertThat(actsInOneChain()).isEqualTo(numbers().size());
    }

    @Test
    @Timeout(90)
    void aWriteThatWasKilledHalfwayLeavesNothingAndNobodyWaiting() throws Exception {
        try (Neighbour neighbour = Neighbour.holdingAWrite(url())) {
            assertThat(neighbour.hear()).isEqualTo("writing");
            assertThat(numbers()).isEmpty();
            neighbour.kill();
        }
        try (JdbiStore store = JdbiStore.open(url())) {
            store.write(stores -> {
                stores.districts().save(new District(new DistrictNumber(27), "Cariboo", null, null));
                return true;
            });
        }
        assertThat(numbers()).containsExactly(27);
        assertThat(actsInOneChain()).isZero();
    }

    private long actsInOneChain() {
        ChainCheck check = ChainCheck.begin();
        try (JdbiStore store = JdbiStore.open(url())) {
            store.read(stores -> stores.audit().chain(Long.MIN_VALUE, 1_000)).forEach(check::next);
        }
        assertThat(check.faults()).isEmpty();
        return check.count();
    }

    private List<Integer> numbers() {
        try (JdbiStore store = JdbiStore.open(url())) {
            return store.read(stores -> stores.districts().all()).stream()
                    .map(district -> district.number().value())
                    .toList();
        }
    }
}
