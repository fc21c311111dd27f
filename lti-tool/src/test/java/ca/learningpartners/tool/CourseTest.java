package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The courses the tool has seen people come from. */
class CourseTest {

    private static final String OF_SD27 =
            "registration = (SELECT id FROM lti_registration WHERE name = 'sd27') AND context = '2'";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_course_is_noted_once_however_many_come_from_it(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.signedIn("sd27", "noor.haddad");
        tool.signedIn("sd27", "einar.bjorkan");
        assertThat(tool.count("course", OF_SD27 + " AND title <> ''")).isOne();
        assertThat(tool.count(
                        "course_program",
                        "program = 'bcssa' AND course = (SELECT id FROM course WHERE " + OF_SD27 + ")"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_course_that_is_called_something_else_keeps_its_id(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.signedIn("sd27", "noor.haddad");
        tool.database()
                .inTransaction(handle -> handle.execute(
                        "UPDATE course SET title = 'Formerly', memberships = 'https://lms.example/m' WHERE "
                                + OF_SD27));
        String before = id(tool);
        tool.signedIn("sd27", "noor.haddad");
        assertThat(id(tool)).isEqualTo(before);
        assertThat(tool.count("course", OF_SD27 + " AND title <> 'Formerly' AND memberships IS NOT NULL"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_course_belongs_to_no_program_that_does_not_exist(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.signedIn("sd27", "noor.haddad");
        assertThat(tool.count("course_program", "program NOT IN (SELECT id FROM program)"))
                .isZero();
    }

    private static String id(RunningTool tool) {
        return tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT id FROM course WHERE " + OF_SD27)
                        .mapTo(String.class)
                        .one());
    }
}
