package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Programs} promises. */
public interface ProgramContract extends KeepingStore {

    @Test
    default void aProgramIsKeptToTheLetterWithItsTemplate() {
        Program pilot = new Program(
                new ProgramId("ptmp_2026.1-b"),
                ProgramTemplate.newest("ptmp").orElseThrow(),
                new LocalText("Teachers’ “first” year", "Première année d’enseignement — Ḵ"),
                LocalDate.of(2026, 2, 28),
                Stage.STEADY,
                new TreeSet<>(Set.of(new DistrictNumber(93), new DistrictNumber(5))));
        write(stores -> stores.programs().save(pilot));
        assertThat(found(stores -> stores.programs().find(pilot.id()))).contains(pilot);
    }

    @Test
    default void savingAProgramAgainReplacesItWithItsPartners() {
        Program before = withPartners(27, 45);
        Program after = withPartners(45, 50);
        write(stores -> stores.programs().save(before));
        write(stores -> stores.programs().save(after));
        assertThat(list(stores -> stores.programs().all())).containsExactly(after);
    }

    @Test
    default void programsComeByIdEachWithItsOwnPartners() {
        Program partnered = withPartners(27);
        Program open = Invented.program(new ProgramId("A"));
        write(stores -> {
            stores.programs().save(partnered);
            stores.programs().save(open);
        });
        assertThat(list(stores -> stores.programs().all())).containsExactly(open, partnered);
        assertThat(found(stores -> stores.programs().find(partnered.id()))).contains(partnered);
    }

    @Test
    default void anUnknownProgramIsNotFound() {
        assertThat(found(stores -> stores.programs().find(Invented.PROGRAM))).isEmpty();
    }

    private static Program withPartners(Integer... numbers) {
        Program program = Invented.program(Invented.PROGRAM);
        TreeSet<DistrictNumber> partners = new TreeSet<>();
        for (int number : numbers) {
            partners.add(new DistrictNumber(number));
        }
        return new Program(
                program.id(), program.template(), program.title(), program.startsOn(), program.stage(), partners);
    }
}
