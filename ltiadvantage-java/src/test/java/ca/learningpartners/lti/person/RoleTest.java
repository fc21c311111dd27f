package ca.learningpartners.lti.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    @ParameterizedTest
    @CsvSource({
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor, COURSE, Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#Grader, COURSE, Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator, INSTITUTION, Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator, SYSTEM, Administrator",
        "http://purl.imsglobal.org/vocab/lti/system/person#TestUser, SYSTEM, TestUser",
        "Learner, COURSE, Learner",
        "https://example.ca/roles#Elder, UNKNOWN, https://example.ca/roles#Elder",
        "http://purl.imsglobal.org/vocab/lis/v2/membership, UNKNOWN, http://purl.imsglobal.org/vocab/lis/v2/membership"
    })
    void a_role_is_known_by_its_address_or_its_short_name(String uri, Role.Scope scope, String name) {
        assertThat(Role.of(uri)).isEqualTo(new Role(uri, scope, name));
    }

    @Test
    void a_narrower_role_is_told_from_its_principal_one() {
        String assistant = "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant";
        assertThat(Role.of(assistant).subRole()).contains("TeachingAssistant");
        assertThat(Role.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor")
                        .subRole())
                .isEmpty();
        assertThat(Role.of("Instructor").subRole()).isEmpty();
    }
}
