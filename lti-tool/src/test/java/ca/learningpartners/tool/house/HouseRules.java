package ca.learningpartners.tool.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** The rules of the house that a machine keeps. */
final class HouseRules {

    private static final String[] CORE = {"ca.learningpartners.mentorship.."};
    private static final String JDBI_STORES = "ca.learningpartners.mentorship.jdbi..";
    private static final Set<String> FEATURES = Set.of(
            "admin",
            "agreement",
            "assessment",
            "assistance",
            "calendar",
            "candour",
            "charter",
            "closing",
            "district",
            "enrolment",
            "evaluation",
            "feedback",
            "gathering",
            "goal",
            "gradebook",
            "home",
            "identity",
            "inquiry",
            "intake",
            "journal",
            "launch",
            "linking",
            "matchmaking",
            "network",
            "outcome",
            "pairing",
            "privacy",
            "program",
            "proposal",
            "pulse",
            "quality",
            "release",
            "reminder",
            "report",
            "resource",
            "review",
            "rights",
            "roster",
            "session",
            "steering",
            "suggestion",
            "survey",
            "visit",
            "watch");

    /** A roster that comes by itself, a mail's own link, a calendar's own address, somebody who is not known yet. */
    private static final String WITHOUT_A_VIEWER = ".*[.](RosterRoutes|EnrolmentRoutes|PickRoutes|AttentionRoutes"
            + "|CalendarRoutes|ReminderRoutes|StopRoutes|ReminderErrand|WatchErrand)";

    private HouseRules() {}

    static final ArchRule CORE_STANDS_ALONE = classes()
            .that(resideInAnyPackage(CORE))
            .and()
            .resideOutsideOfPackage(JDBI_STORES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "ca.learningpartners.mentorship..",
                            "org.jspecify..",
                            "java.io..",
                            "java.lang..",
                            "java.math..",
                            "java.nio..",
                            "java.security..",
                            "java.text..",
                            "java.time..",
                            "java.util..")
                    .and(describe(
                            "not the JDBI stores",
                            type -> !type.getPackageName().startsWith("ca.learningpartners.mentorship.jdbi"))));

    static final ArchRule NO_CYCLES_IN_CORE =
            slices().matching("ca.learningpartners.mentorship.(**)").should().beFreeOfCycles();

    static final ArchRule NO_CYCLES_IN_LTI =
            slices().matching("ca.learningpartners.lti.(**)").should().beFreeOfCycles();

    static final ArchRule NO_CYCLES_IN_THE_TOOL =
            slices().matching("ca.learningpartners.tool.(*)..").should().beFreeOfCycles();

    static final ArchRule LTI_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("ca.learningpartners.lti..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.javalin..", "org.jdbi..", "ca.learningpartners.mentorship..", "ca.learningpartners.tool..");

    static final ArchRule FEATURES_KEEP_TO_THEMSELVES = noClasses()
            .should(HouseConditions.depend(
                    "use another feature",
                    dependency -> feature(dependency.getOriginClass()) != null
                            && feature(dependency.getTargetClass()) != null
                            && !feature(dependency.getOriginClass()).equals(feature(dependency.getTargetClass()))));

    static final ArchRule SQL_LIVES_IN_STORES = noClasses()
            .that(describe("are neither stores nor read models", HouseRules::isNoStore))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..");

    static final ArchRule THE_WEB_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .resideInAPackage("ca.learningpartners..")
            .and()
            .resideOutsideOfPackages(
                    "ca.learningpartners.tool.runtime..",
                    "ca.learningpartners.tool.viewer..",
                    "ca.learningpartners.demolms..")
            .and(describe("are no routes", type -> !outermost(type).matches(".*(Routes|Input|ToolServer)")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..");

    static final ArchRule CORE_NEVER_ASKS_THE_CLOCK =
            noClasses().that(resideInAnyPackage(CORE)).should().callMethodWhere(asksTheSystemClock());

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .that()
            .resideInAPackage("ca.learningpartners..")
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    static final ArchRule THE_DEMO_IS_NOT_SHIPPED = noClasses()
            .that()
            .resideInAnyPackage(
                    "ca.learningpartners.tool..", "ca.learningpartners.lti..", "ca.learningpartners.mentorship..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ca.learningpartners.demolms..", "ca.learningpartners.demo..");

    /**
     * Who looks reaches what is kept through the viewer; these look after the tool, and put it together. The outbox seals the
     * mails in its own table.
     */
    static final ArchRule NOBODY_GOES_AROUND = noClasses()
            .that(
                    describe(
                            "do not put the tool together",
                            type -> type.getPackageName().startsWith("ca.learningpartners.tool")
                                    && !outermost(type)
                                            .matches(
                                                    ".*[.](ToolServer|DataFolder|Room|Viewing|Viewer|OutboxStore|NamedMailStore)")))
            .should()
            .callMethodWhere(describe("reach the stores without saying who looks, or what for", HouseRules::goesAround))
            .orShould()
            .dependOnClassesThat(describe(
                    "open stores of their own",
                    type -> type.getName().matches("ca.learningpartners.mentorship.jdbi.(JdbiStores?|ContentSeal)")));

    /** Where nobody looks yet, or the tool works by itself; everywhere else somebody looks, and the viewer has the stores. */
    static final ArchRule WHOEVER_LOOKS_IS_ASKED = noClasses()
            .that(describe(
                    "work for somebody who looks",
                    type -> feature(type) != null
                            && !Set.of("admin", "identity", "launch").contains(feature(type))
                            && !outermost(type).matches(WITHOUT_A_VIEWER)))
            .should()
            .callMethodWhere(describe(
                    "take the stores of the tool itself",
                    call -> call.getTargetOwner().getName().matches(".*[.](Room|DataFolder)")
                            && call.getName().equals("store")));

    private static boolean goesAround(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return owner.endsWith(".DataFolder")
                        && call.getName().equals("store")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                || owner.endsWith(".GuardedStore") && call.getName().equals("of");
    }

    private static boolean isNoStore(JavaClass type) {
        return type.getPackageName().startsWith("ca.learningpartners")
                && !type.getPackageName().startsWith("ca.learningpartners.mentorship.jdbi")
                && !outermost(type).matches(".*(Store|ReadModel)");
    }

    private static String outermost(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static String feature(JavaClass type) {
        String prefix = "ca.learningpartners.tool.";
        if (!type.getPackageName().startsWith(prefix)) {
            return null;
        }
        String name = type.getPackageName().substring(prefix.length()).split("\\.")[0];
        return FEATURES.contains(name) ? name : null;
    }

    private static DescribedPredicate<JavaMethodCall> asksTheSystemClock() {
        return describe("ask the system clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = call.getName().equals("now")
                    && owner.startsWith("java.time.")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean system = owner.equals("java.lang.System") && call.getName().matches("currentTimeMillis|nanoTime");
            boolean clock = owner.equals("java.time.Clock") && call.getName().startsWith("system");
            return now || system || clock;
        });
    }
}
