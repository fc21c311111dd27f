package ca.learningpartners.tool.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.planted.KnowsJavalin;
import ca.learningpartners.mentorship.planted.AsksTheClock;
import ca.learningpartners.mentorship.planted.KnowsJavaSql;
import ca.learningpartners.mentorship.planted.NothingUtil;
import ca.learningpartners.mentorship.planted.ShipsTheDemo;
import ca.learningpartners.mentorship.planted.cycle.a.Hen;
import ca.learningpartners.mentorship.planted.cycle.b.Egg;
import ca.learningpartners.tool.home.PlantedUseOfPairing;
import ca.learningpartners.tool.home.PlantedWayAround;
import ca.learningpartners.tool.pairing.PairingRoutes;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for what we ship, and fires on a violation planted for it. */
class HouseRulesTest {

    private static JavaClasses shipped;

    @BeforeAll
    static void readWhatWeShip() {
        shipped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/test-classes"))
                .importPackages("ca.learningpartners");
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("core stands alone", HouseRules.CORE_STANDS_ALONE, new Class<?>[] {KnowsJavaSql.class}),
                Arguments.of(
                        "no package cycles in core", HouseRules.NO_CYCLES_IN_CORE, new Class<?>[] {Hen.class, Egg.class
                        }),
                Arguments.of("the LTI library knows no framework", HouseRules.LTI_KNOWS_NO_FRAMEWORK, new Class<?>[] {
                    KnowsJavalin.class
                }),
                Arguments.of("features keep to themselves", HouseRules.FEATURES_KEEP_TO_THEMSELVES, new Class<?>[] {
                    PlantedUseOfPairing.class, PairingRoutes.class
                }),
                Arguments.of(
                        "SQL lives in stores", HouseRules.SQL_LIVES_IN_STORES, new Class<?>[] {KnowsJavaSql.class}),
                Arguments.of("the web stays at the edge", HouseRules.THE_WEB_STAYS_AT_THE_EDGE, new Class<?>[] {
                    KnowsJavalin.class
                }),
                Arguments.of("core never asks the clock", HouseRules.CORE_NEVER_ASKS_THE_CLOCK, new Class<?>[] {
                    AsksTheClock.class
                }),
                Arguments.of("names say something", HouseRules.NAMES_SAY_SOMETHING, new Class<?>[] {NothingUtil.class}),
                Arguments.of(
                        "nobody goes around", HouseRules.NOBODY_GOES_AROUND, new Class<?>[] {PlantedWayAround.class}),
                Arguments.of("whoever looks is asked", HouseRules.WHOEVER_LOOKS_IS_ASKED, new Class<?>[] {
                    PlantedWayAround.class
                }),
                Arguments.of("the demo is not shipped", HouseRules.THE_DEMO_IS_NOT_SHIPPED, new Class<?>[] {
                    ShipsTheDemo.class
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_holds_for_what_we_ship(String name, ArchRule rule, Class<?>[] planted) {
        rule.check(shipped);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_fires_on_a_planted_violation(String name, ArchRule rule, Class<?>[] planted) {
        JavaClasses violation = new ClassFileImporter().importClasses(planted);
        assertThatThrownBy(() -> rule.check(violation)).isInstanceOf(AssertionError.class);
    }

    @Test
    void no_package_of_the_libraries_or_the_tool_is_in_a_cycle() {
        HouseRules.NO_CYCLES_IN_LTI.check(shipped);
        HouseRules.NO_CYCLES_IN_THE_TOOL.check(shipped);
    }

    @Test
    void all_modules_were_looked_at() {
        assertThat(shipped.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains("mentorship", "lti", "tool");
        assertThat(shipped.size()).isGreaterThan(200);
    }
}
