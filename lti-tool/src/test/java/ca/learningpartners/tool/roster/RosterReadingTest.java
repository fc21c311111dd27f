package ca.learningpartners.tool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.tool.roster.RosterUnread.Reason;
import ca.learningpartners.tool.running.Kind;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the people in a course when its roster is read, however the platform behaves. */
class RosterReadingTest {

    private RosterTables tables;

    @AfterEach
    void close() {
        if (tables != null) {
            tables.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void people_come_change_leave_and_return_and_nobody_is_deleted(Kind kind) {
        tables = new RosterTables(kind);
        tables.read("Amélie Roy", "Brook Tait", "Casey Uno");
        assertThat(tables.last()).isEqualTo("DONE members=3 present=0 kept=0 came=3 renamed=0 returned=0 departed=0");

        tables.read(tables.person("Amélie Roy", "Amélie Roy-Lim"), tables.person("Dana Voss", "Dana Voss"));
        assertThat(tables.last()).isEqualTo("DONE members=2 present=3 kept=1 came=1 renamed=1 returned=0 departed=2");
        assertThat(tables.present()).containsExactly("Amélie Roy-Lim", "Dana Voss");
        assertThat(tables.gone()).containsExactly("Brook Tait", "Casey Uno");

        tables.read("Amélie Roy-Lim", "Brook Tait", "Dana Voss");
        assertThat(tables.last()).contains("came=1 renamed=0 returned=1 departed=1");
        assertThat(tables.count("roster_member", "1 = 1")).isEqualTo(5);
        assertThat(tables.count("roster_staged", "1 = 1")).isZero();
    }

    @Proves("threat/broken-roster")
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_roster_that_breaks_off_changes_nobody_and_says_why(Kind kind) {
        tables = new RosterTables(kind);
        tables.read("Amélie Roy", "Brook Tait");
        tables.source = (registration, endpoint, context, each) -> {
            IntStream.range(0, 1234).forEach(i -> each.take(tables.person("New " + i, "New " + i), 1 + i / 100));
            throw new RosterUnread(Reason.PLATFORM_FAILED, "page 13 answered 500");
        };
        tables.read();
        assertThat(tables.last()).startsWith("FAILED platform-failed page 13 answered 500 members=1000");
        assertThat(tables.present()).containsExactly("Amélie Roy", "Brook Tait");
        assertThat(tables.count("roster_member", "1 = 1")).isEqualTo(2);
        assertThat(tables.count("roster_staged", "1 = 1")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_shrunken_roster_marks_nobody_until_a_person_says_they_have_left(Kind kind) {
        tables = new RosterTables(kind);
        tables.source = tables.crowd(12);
        tables.read();
        tables.source = tables.crowd(5);
        tables.read();
        assertThat(tables.last())
                .startsWith("SHRUNKEN members=5 present=12 kept=5")
                .endsWith("departed=0");
        assertThat(tables.present()).hasSize(12);

        tables.run(tables.ask(true));
        assertThat(tables.last()).startsWith("DONE members=5 present=12 kept=5").endsWith("departed=7");
        assertThat(tables.present()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void half_of_the_people_may_leave_in_a_day_and_so_may_most_of_a_handful(Kind kind) {
        tables = new RosterTables(kind);
        tables.source = tables.crowd(12);
        tables.read();
        tables.source = tables.crowd(6);
        tables.read();
        assertThat(tables.last()).startsWith("DONE").endsWith("departed=6");
        tables.source = tables.crowd(1);
        tables.read();
        assertThat(tables.last()).startsWith("DONE").endsWith("departed=5");
    }

    @Proves("threat/broken-roster")
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_roster_with_nobody_is_not_believed_however_few_there_were(Kind kind) {
        tables = new RosterTables(kind);
        tables.read("Amélie Roy");
        tables.source = tables.crowd(0);
        tables.read();
        assertThat(tables.last()).startsWith("SHRUNKEN members=0 present=1 kept=0");
        assertThat(tables.present()).containsExactly("Amélie Roy");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_roster_of_strangers_alone_is_not_believed_either(Kind kind) {
        tables = new RosterTables(kind);
        tables.source = tables.crowd(12);
        tables.read();
        tables.read(IntStream.range(0, 12).mapToObj(i -> "Stranger " + i).toArray(String[]::new));
        assertThat(tables.last()).startsWith("SHRUNKEN members=12 present=12 kept=0 came=12");
        assertThat(tables.present()).hasSize(24);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void names_that_are_withheld_later_are_kept(Kind kind) {
        tables = new RosterTables(kind);
        tables.read("Amélie Roy", "Brook Tait");
        tables.source = (registration, endpoint, context, each) -> {
            each.take(tables.person("Amélie Roy", ""), 1);
            each.take(tables.person("Brook Tait", ""), 1);
            return new RosterSource.Summary(1, false);
        };
        tables.read();
        assertThat(tables.present()).containsExactly("Amélie Roy", "Brook Tait");
        assertThat(tables.count("roster_reading", "names_shared = 0")).isOne();
        assertThat(tables.count("roster_member", "folded = 'amelie roy'")).isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void somebody_who_stands_on_two_pages_is_one_person(Kind kind) {
        tables = new RosterTables(kind);
        tables.read("Amélie Roy", "Brook Tait", "Amélie Roy");
        assertThat(tables.last()).startsWith("DONE members=2");
        assertThat(tables.present()).containsExactly("Amélie Roy", "Brook Tait");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_participants_name_follows_the_platform_only_if_it_came_from_there(Kind kind) {
        tables = new RosterTables(kind);
        tables.participant("follows", "Amélie Roy", "Amélie Roy");
        tables.participant("stays", "Brook “Bee” Tait", "Brook Tait");
        tables.read("Amélie Roy", "Brook Tait");
        tables.read(tables.person("Amélie Roy", "Amélie Roy-Lim"), tables.person("Brook Tait", "B. Tait"));
        assertThat(tables.nameOf("follows")).isEqualTo("Amélie Roy-Lim");
        assertThat(tables.nameOf("stays")).isEqualTo("Brook “Bee” Tait");
        assertThat(tables.acts("follows")).containsExactly("noor name-followed-roster");
        assertThat(tables.acts("stays")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_that_is_shut_is_not_asked(Kind kind) {
        tables = new RosterTables(kind);
        tables.status(RegistrationStatus.DISABLED);
        tables.read("Amélie Roy");
        assertThat(tables.last()).startsWith("FAILED platform-shut");
        assertThat(tables.asked).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_course_without_a_roster_is_said_to_have_none(Kind kind) {
        tables = new RosterTables(kind);
        tables.execute("UPDATE course SET memberships = NULL");
        tables.read("Amélie Roy");
        assertThat(tables.last()).startsWith("FAILED not-offered");
        assertThat(tables.asked).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_reading_that_is_stopped_changes_nobody(Kind kind) {
        tables = new RosterTables(kind);
        tables.read("Amélie Roy");
        tables.source = (registration, endpoint, context, each) -> {
            each.take(tables.person("Brook Tait", "Brook Tait"), 1);
            tables.readings.stop(RosterTables.COURSE, "noor");
            return tables.crowd(5000).read(registration, endpoint, context, each);
        };
        tables.read();
        assertThat(tables.last()).startsWith("STOPPED members=500");
        assertThat(tables.present()).containsExactly("Amélie Roy");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_reading_cut_short_by_a_shutdown_is_done_anew_by_the_next_node(Kind kind) {
        tables = new RosterTables(kind);
        tables.source = tables.crowd(5000);
        String id = tables.ask(false);
        AtomicInteger rests = new AtomicInteger();
        tables.reading().read(id, () -> rests.incrementAndGet() > 3);
        assertThat(tables.readings.idle()).containsExactly(id);
        assertThat(tables.count("roster_member", "1 = 1")).isZero();

        tables.run(id);
        assertThat(tables.last()).startsWith("DONE members=5000");
        assertThat(tables.readings.idle()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_worker_believed_dead_applies_nothing_once_another_has_taken_over(Kind kind) {
        tables = new RosterTables(kind);
        String id = tables.ask(false);
        RosterSource whole = tables.crowd(1200);
        tables.source = (registration, endpoint, context, each) -> {
            RosterSource.Summary summary = tables.crowd(600).read(registration, endpoint, context, each);
            tables.source = whole;
            tables.run(id);
            return summary;
        };
        tables.run(id);
        assertThat(tables.last()).startsWith("DONE members=1200");
        assertThat(tables.present()).hasSize(1200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_fails_in_the_tool_itself_is_tried_again_but_not_for_ever(Kind kind) {
        tables = new RosterTables(kind);
        tables.source = (registration, endpoint, context, each) -> {
            throw new IllegalStateException("planted");
        };
        String id = tables.ask(false);
        for (int i = 0; i < ReadingRoster.ATTEMPTS; i++) {
            assertThat(tables.readings.idle()).containsExactly(id);
            try {
                tables.run(id);
            } catch (IllegalStateException planted) {
                continue;
            }
        }
        tables.run(id);
        assertThat(tables.last()).startsWith("FAILED own-failure");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_course_has_one_open_reading_at_most(Kind kind) {
        tables = new RosterTables(kind);
        assertThat(tables.readings.ask(RosterTables.COURSE, "noor", false)).isPresent();
        assertThat(tables.readings.ask(RosterTables.COURSE, "einar", false)).isEmpty();
        assertThat(tables.acts(RosterTables.COURSE)).containsExactly("noor roster-asked");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void at_night_every_course_is_read_once_and_one_that_fails_keeps_no_other_from_it(Kind kind) {
        tables = new RosterTables(kind);
        tables.course("another", "https://lms.example/another");
        tables.course("without", null);
        tables.source = (registration, endpoint, context, each) -> {
            if (endpoint.memberships().getPath().equals("/another")) {
                throw new IllegalStateException("planted");
            }
            return tables.crowd(3).read(registration, endpoint, context, each);
        };
        tables.errands().nightly(() -> false);
        tables.errands().nightly(() -> false);
        assertThat(tables.asked).hasValue(2);
        assertThat(tables.last()).startsWith("DONE members=3");
        assertThat(tables.acts(RosterTables.COURSE)).containsExactly("nightly roster-applied", "nightly roster-asked");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ten_thousand_people_pass_and_nothing_holds_them_all(Kind kind) {
        tables = new RosterTables(kind);
        List<WeakReference<RosterPerson>> seen = new ArrayList<>();
        AtomicInteger heldLate = new AtomicInteger();
        tables.source = (registration, endpoint, context, each) -> {
            for (int i = 0; i < 10_000; i++) {
                RosterPerson person = tables.person("Person " + i, "Person " + i);
                seen.add(new WeakReference<>(person));
                each.take(person, 1 + i / 50);
                if (i == 9_000) {
                    heldLate.set(held(seen));
                }
            }
            return new RosterSource.Summary(200, true);
        };
        tables.read();
        assertThat(tables.last()).startsWith("DONE members=10000");
        assertThat(tables.present()).hasSize(10_000);
        assertThat(heldLate.get()).isLessThanOrEqualTo(2 * ReadingRoster.AT_ONCE);
    }

    /** How many of them are still there once the garbage is collected; asks for that until it is done. */
    private static int held(List<WeakReference<RosterPerson>> seen) {
        long held = seen.size();
        for (int i = 0; i < 50 && held > 2 * ReadingRoster.AT_ONCE; i++) {
            System.gc();
            held = seen.stream().filter(person -> person.get() != null).count();
        }
        return (int) held;
    }
}
