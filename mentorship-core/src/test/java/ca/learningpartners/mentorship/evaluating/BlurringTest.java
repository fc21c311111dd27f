package ca.learningpartners.mentorship.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlurringTest {

    private static final List<Integer> PLACE_THEN_LANGUAGE = List.of(0, 1, 0);

    private static Blurring.Traits person(String district, String remoteness, String language) {
        return new Blurring.Traits(List.of(List.of(district, remoteness, ""), List.of(language, "")));
    }

    private static List<Blurring.Traits> many(int number, String district, String remoteness, String language) {
        return Collections.nCopies(number, person(district, remoteness, language));
    }

    @Test
    void tenWhoAreAlikeAreToldAsTheyAreAndFewerLessExactly() {
        List<Blurring.Traits> people = new ArrayList<>(many(10, "27", "r2", "en"));
        people.addAll(many(6, "52", "r3", "en"));
        people.addAll(many(4, "85", "r3", "en"));
        List<List<String>> told = Blurring.of(people, PLACE_THEN_LANGUAGE);
        assertThat(told.subList(0, 10)).containsOnly(List.of("27", "en"));
        assertThat(told.subList(10, 20)).containsOnly(List.of("r3", "en"));
    }

    @Test
    void whoeverStillStandsOutIsJoinedByTheSmallestCrowd() {
        List<Blurring.Traits> people = new ArrayList<>(many(30, "27", "r2", "en"));
        people.addAll(many(12, "45", "r0", "en"));
        people.addAll(many(1, "93", "r1", "fr"));
        List<List<String>> told = Blurring.of(people, PLACE_THEN_LANGUAGE);
        assertThat(told.subList(0, 30)).containsOnly(List.of("27", "en"));
        assertThat(told.subList(30, 43)).containsOnly(List.of("", ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nobodyIsEverAmongFewerThanTen(long seed) {
        Random random = new Random(seed);
        List<Blurring.Traits> people = new ArrayList<>();
        int number = 10 + random.nextInt(200);
        for (int i = 0; i < number; i++) {
            int district = random.nextInt(12);
            people.add(person("d" + district, "r" + district % 4, random.nextInt(5) == 0 ? "fr" : "en"));
        }
        List<List<String>> told = Blurring.of(people, PLACE_THEN_LANGUAGE);
        assertThat(told).hasSize(number);
        Set<List<String>> kinds = new HashSet<>(told);
        assertThat(kinds).as("seed " + seed).allMatch(kind -> Collections.frequency(told, kind) >= 10);
    }

    @Test
    void tooFewPeopleAndATraitThatCannotBeHiddenAreRefused() {
        assertThatThrownBy(() -> Blurring.of(many(9, "27", "r2", "en"), PLACE_THEN_LANGUAGE))
                .hasMessageContaining("9 people");
        assertThatThrownBy(() -> new Blurring.Traits(List.of(List.of("27")))).hasMessageContaining("27");
    }

    @Test
    void aFileTakesNothingThatEvaluatorsDoNotSeeOfOnePerson() {
        ProgramTemplate template = ProgramTemplate.newest("bcssa").orElseThrow();
        Program program = Program.of(template, new ProgramId("leaders"), LocalDate.of(2026, 8, 1));
        ParticipantId one = new ParticipantId("nm-1");
        PersonFile file = new PersonFile(program, Map.of(one, List.of("mentee", "", "en", "district 27", "2026-08")));
        file.column("minutes", Datum.SESSION_LOG, Map.of(one, "60", new ParticipantId("nm-2"), "90"));
        assertThat(file.heads()).endsWith("began", "minutes");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0).cells()).endsWith("2026-08", "60");
        assertThatThrownBy(() -> file.column("notes", Datum.SHARED_NOTES, Map.of()))
                .hasMessageContaining("notes");
        assertThatThrownBy(() -> file.column("goal", Datum.GOAL, Map.of())).hasMessageContaining("GOAL");
        assertThatThrownBy(() -> file.column("minutes", Datum.SESSION_LOG, Map.of()))
                .hasMessageContaining("two");
    }
}
