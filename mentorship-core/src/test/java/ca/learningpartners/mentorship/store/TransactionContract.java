package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@code Store} itself promises. */
public interface TransactionContract extends KeepingStore {

    @Test
    default void workThatThrowsKeepsNothingAndThrowsItsOwn() {
        IllegalStateException mishap = new IllegalStateException("mishap");
        assertThatThrownBy(() -> write(stores -> {
                    writeEverything(stores);
                    throw mishap;
                }))
                .isSameAs(mishap);
        assertNothingKept();
        write(TransactionContract::writeEverything);
        assertThat(list(stores -> stores.programs().all())).hasSize(2);
    }

    @Test
    default void workThatWritesInAReadFailsAndKeepsNothing() {
        assertThatThrownBy(() -> read(stores -> {
                    stores.districts().save(Invented.district(27, "Cariboo"));
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> read(stores -> {
                    stores.audit().add(new Act("a", "b", "c", Invented.MORNING));
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertNothingKept();
    }

    @Test
    default void aReadInsideAWriteSeesWhatWasWritten() {
        boolean seen = store().write(stores -> {
            stores.districts().save(Invented.district(27, "Cariboo"));
            return read(inner -> inner.districts().find(Invented.KOOTENAY).isPresent());
        });
        assertThat(seen).isTrue();
    }

    @Test
    default void aWriteInsideAWriteIsLostWithIt() {
        assertThatThrownBy(() -> write(outer -> {
                    write(TransactionContract::writeEverything);
                    throw new IllegalStateException("mishap");
                }))
                .hasMessage("mishap");
        assertNothingKept();
    }

    @Test
    default void aWriteInsideAReadFails() {
        assertThatThrownBy(() -> read(outer -> {
                    write(TransactionContract::writeEverything);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertNothingKept();
    }

    @Test
    default void aReadSeesOneStateWhileOthersWrite() {
        write(stores -> stores.districts().save(Invented.district(27, "Before")));
        List<String> names = read(stores -> {
            List<String> seen = new ArrayList<>();
            seen.add(nameOf27(stores));
            CompletableFuture.runAsync(() -> write(other -> other.districts().save(Invented.district(27, "After"))))
                    .join();
            seen.add(nameOf27(stores));
            return seen;
        });
        assertThat(names).containsExactly("Before", "Before");
        assertThat(store().<String>read(TransactionContract::nameOf27)).isEqualTo("After");
    }

    @Test
    default void nothingIsLostWhenManyLoadAndSaveAtOnce() {
        write(stores -> stores.programs().save(Invented.program(Invented.PROGRAM)));
        List<Integer> numbers = IntStream.rangeClosed(1, 40).boxed().toList();
        AtOnce.call(
                numbers,
                number -> store().write(stores -> {
                    Program loaded = stores.programs().find(Invented.PROGRAM).orElseThrow();
                    stores.programs().save(withPartner(loaded, new DistrictNumber(number)));
                    return true;
                }));
        Program kept = found(stores -> stores.programs().find(Invented.PROGRAM)).orElseThrow();
        assertThat(kept.partners()).extracting(DistrictNumber::value).containsExactlyElementsOf(numbers);
    }

    @Test
    default void storesThatAreHeldOnToCannotWriteAfterwards() {
        Stores held = store().write(stores -> stores);
        assertThatThrownBy(() -> held.districts().save(Invented.district(27, "Too late")))
                .isInstanceOf(RuntimeException.class);
        assertNothingKept();
    }

    private void assertNothingKept() {
        assertThat(list(stores -> stores.districts().all())).isEmpty();
        assertThat(list(stores -> stores.programs().all())).isEmpty();
        assertThat(found(stores -> stores.participants().find(Invented.ODILE.id())))
                .isEmpty();
        assertThat(list(stores -> stores.enrolments().mentees(Invented.PROGRAM)))
                .isEmpty();
        assertThat(list(stores -> stores.pairings().in(Invented.PROGRAM))).isEmpty();
        assertThat(list(stores -> stores.audit().on("c", 10))).isEmpty();
    }

    private static void writeEverything(Stores stores) {
        Invented.settle(stores);
        stores.districts().save(Invented.district(27, "Cariboo"));
        stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE));
        stores.pairings().offer(Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN), 1);
        stores.audit().add(new Act("a", "b", "c", Invented.MORNING));
    }

    private static String nameOf27(Stores stores) {
        return stores.districts().find(Invented.KOOTENAY).orElseThrow().name();
    }

    private static Program withPartner(Program program, DistrictNumber partner) {
        TreeSet<DistrictNumber> partners = new TreeSet<>(program.partners());
        partners.add(partner);
        return new Program(
                program.id(), program.template(), program.title(), program.startsOn(), program.stage(), partners);
    }
}
