package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.ags.GradeEndpoint;
import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a launch says, read into types. */
class LaunchClaimsTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private static Map<String, Object> nulls(String... members) {
        Map<String, Object> nulls = new HashMap<>();
        Arrays.asList(members).forEach(member -> nulls.put(member, null));
        return nulls;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relative",
                "javascript:alert(1)",
                "ftp://lms.example.ca/x",
                "https:///no-host",
                "https://user@lms.example.ca/x",
                "https://lms.example.ca/a b",
                ""
            })
    void a_service_whose_address_leads_nowhere_is_not_there(String address) {
        Launch launch = scene.verify(scene.launch()
                .withClaim(ClaimNames.GRADES, Map.of("lineitems", address, "lineitem", address))
                .withClaim(ClaimNames.ROSTER, Map.of("context_memberships_url", address)));
        assertThat(launch.grades()).contains(new GradeEndpoint(Set.of(), Optional.empty(), Optional.empty()));
        assertThat(launch.roster()).isEmpty();
    }

    @Proves("quirk/openlearning/nulls")
    @Test
    void explicit_nulls_in_any_object_are_as_good_as_nothing() {
        Launch launch = scene.verify(scene.launch()
                .withClaim(ClaimNames.GRADES, nulls("scope", "lineitems", "lineitem"))
                .withClaim(ClaimNames.ROSTER, nulls("context_memberships_url", "service_versions"))
                .withClaim(
                        ClaimNames.TOOL_PLATFORM,
                        nulls("guid", "name", "description", "url", "contact_email", "product_family_code", "version"))
                .withClaim(
                        ClaimNames.LAUNCH_PRESENTATION,
                        nulls("return_url", "locale", "document_target", "width", "height"))
                .withClaim(ClaimNames.LIS, nulls("person_sourcedid", "course_section_sourcedid"))
                .withClaim(ClaimNames.FOR_USER, nulls("user_id", "name", "roles", "person_sourcedid"))
                .withClaim(ClaimNames.CUSTOM, nulls("program")));
        assertThat(launch.grades().orElseThrow().lineItems()).isEmpty();
        assertThat(launch.roster()).isEmpty();
        assertThat(launch.forUser()).isEmpty();
        assertThat(launch.custom()).isEmpty();
        assertThat(launch.presentation().width()).isEmpty();
    }

    @Test
    void a_null_in_a_list_is_stepped_over() {
        List<String> nullAndOne = Arrays.asList(null, "Learner");
        Launch launch = scene.verify(scene.launch()
                .withClaim(ClaimNames.ROLES, nullAndOne)
                .withClaim(ClaimNames.CONTEXT, Map.of("id", "2", "type", nullAndOne))
                .withClaim(ClaimNames.GRADES, Map.of("scope", nullAndOne)));
        assertThat(launch.roles()).extracting(Role::uri).containsExactly("Learner");
        assertThat(launch.context().orElseThrow().types()).containsExactly("Learner");
        assertThat(launch.grades().orElseThrow().scopes()).containsExactly("Learner");
    }

    @Test
    void an_empty_list_where_an_object_belongs_is_an_empty_map_written_by_php() {
        Launch launch = scene.verify(scene.launch()
                .withClaim(ClaimNames.CUSTOM, List.of())
                .withClaim(ClaimNames.LIS, List.of())
                .withClaim(ClaimNames.LAUNCH_PRESENTATION, List.of())
                .withClaim(ClaimNames.CONTEXT, List.of())
                .withClaim(ClaimNames.GRADES, List.of()));
        assertThat(launch.custom()).isEmpty();
        assertThat(launch.context()).isEmpty();
        assertThat(launch.grades()).isEmpty();
    }

    @Test
    void what_is_required_is_not_there_in_an_empty_list() {
        assertThat(scene.refusal(scene.launch().withClaim(ClaimNames.RESOURCE_LINK, List.of()))
                        .error())
                .isEqualTo(LaunchError.NO_RESOURCE_LINK);
    }

    @Test
    void a_control_character_does_not_come_in_with_a_name_or_an_address() {
        Launch launch = scene.verify(scene.launch()
                .withClaim("name", "Noor\u0000Haddad")
                .withClaim("given_name", "\u0000\r\n")
                .withClaim("family_name", "Haddad\u2028II")
                .withClaim("email", "noor@example.test\r\nBcc: all@example.test")
                .withClaim(ClaimNames.CONTEXT, Map.of("id", "2\u0000", "title", "Maths"))
                .withClaim(ClaimNames.RESOURCE_LINK, Map.of("id", "3", "title", "One\ntwo"))
                .withClaim(ClaimNames.LIS, Map.of("person_sourcedid", "PEN\u0000")));
        assertThat(launch.person())
                .isEqualTo(new Person(
                        Optional.of("Noor Haddad"), Optional.empty(), Optional.of("Haddad II"), Optional.empty()));
        assertThat(launch.context()).isEmpty();
        assertThat(launch.resourceLink().orElseThrow().title()).contains("One two");
        assertThat(launch.lis().personSourcedId()).isEmpty();
    }

    @Test
    void an_audience_that_is_named_twice_is_one() {
        assertThat(scene.verify(scene.launch().withClaim("aud", List.of(Scene.CLIENT_ID, Scene.CLIENT_ID))))
                .isNotNull();
        assertThat(scene.refusal(scene.launch().withClaim("aud", List.of(Scene.CLIENT_ID, Scene.CLIENT_ID, "other")))
                        .error())
                .isEqualTo(LaunchError.WRONG_AUDIENCE);
    }

    @Test
    void a_platform_says_all_of_itself() {
        Launch launch = scene.verify(scene.launch()
                .withClaim(
                        ClaimNames.TOOL_PLATFORM,
                        Map.of(
                                "guid", "g-1",
                                "name", "École en ligne",
                                "description", "The district's platform",
                                "url", "https://lms.example.ca",
                                "contact_email", "help@example.test",
                                "product_family_code", "moodle",
                                "version", "4.5")));
        assertThat(launch.platform())
                .contains(new ToolPlatform(
                        Optional.of("g-1"),
                        Optional.of("École en ligne"),
                        Optional.of("The district's platform"),
                        Optional.of(URI.create("https://lms.example.ca")),
                        Optional.of("help@example.test"),
                        Optional.of("moodle"),
                        Optional.of("4.5")));
    }

    @Test
    void the_room_the_platform_gives_is_a_number_of_pixels() {
        Launch launch = scene.verify(
                scene.launch().withClaim(ClaimNames.LAUNCH_PRESENTATION, Map.of("width", 800, "height", 600.5)));
        assertThat(launch.presentation().width()).contains(800);
        assertThat(launch.presentation().height()).contains(600);
    }

    @ParameterizedTest
    @CsvSource({"640, 640", "'', ", "100%, ", "99999999999, "})
    void a_number_of_pixels_in_quotation_marks_counts_and_other_words_say_nothing(String width, Integer pixels) {
        Launch launch = scene.verify(scene.launch().withClaim(ClaimNames.LAUNCH_PRESENTATION, Map.of("width", width)));
        assertThat(launch.presentation().width()).isEqualTo(Optional.ofNullable(pixels));
    }

    @Test
    void custom_parameters_are_texts_whatever_they_were() {
        Launch launch = scene.verify(
                scene.launch().withClaim(ClaimNames.CUSTOM, Map.of("number", 1.5, "truth", true, "list", List.of(1))));
        assertThat(launch.custom()).isEqualTo(Map.of("number", "1.5", "truth", "true", "list", "[1]"));
    }

    @Test
    void what_has_no_type_here_can_still_be_read() {
        Launch launch = scene.verify(scene.launch()
                .withClaim("https://purl.imsglobal.org/spec/lti/claim/lti1p1", Map.of("user_id", "34212")));
        assertThat(launch.claims()
                        .object("https://purl.imsglobal.org/spec/lti/claim/lti1p1")
                        .flatMap(old -> old.text("user_id")))
                .contains("34212");
    }

    @Test
    void all_claims_can_be_had_as_they_were_sent() {
        ValidLaunch launch = scene.launch().withClaim("https://example.ca/claim/x", List.of(1.5, "é", true));
        assertThat(scene.verify(launch).claims().toJson()).isEqualTo(launch.claims.toString());
    }

    @Test
    void a_person_reads_the_language_of_the_platform_or_else_their_own() {
        ValidLaunch launch = scene.launch().withClaim("locale", "en-CA");
        assertThat(scene.verify(launch).locale()).contains(Locale.CANADA_FRENCH);
        assertThat(scene.verify(scene.launch().withClaim("locale", "en-CA").without(ClaimNames.LAUNCH_PRESENTATION))
                        .locale())
                .contains(Locale.CANADA);
    }

    @Test
    void an_optional_claim_of_another_type_is_refused_by_name() {
        assertWrongType("role_scope_mentor", scene.launch().withClaim(ClaimNames.ROLE_SCOPE_MENTOR, "6"));
        assertWrongType("width", scene.launch().withClaim(ClaimNames.LAUNCH_PRESENTATION, Map.of("width", List.of(1))));
        assertWrongType("accept_multiple", choosing(Map.of("accept_multiple", "yes")));
    }

    private void assertWrongType(String claim, ValidLaunch launch) {
        LaunchRefused refused = scene.refusal(launch);
        assertThat(refused.error()).isEqualTo(LaunchError.WRONG_TYPE);
        assertThat(refused.detail()).contains(claim);
    }

    private ValidLaunch choosing(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("accept_types", List.of("ltiResourceLink"));
        settings.put("accept_presentation_document_targets", List.of("iframe"));
        settings.put("deep_link_return_url", Scene.ISSUER + "/return");
        return scene.launch()
                .withClaim(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest")
                .withClaim(ClaimNames.DEEP_LINKING_SETTINGS, settings);
    }

    @Test
    void a_blank_title_or_text_proposes_nothing() {
        DeepLinkingSettings settings = scene.verify(choosing(Map.of("title", " ", "text", "\t")))
                .deepLinking()
                .orElseThrow();
        assertThat(settings.title()).isEmpty();
        assertThat(settings.text()).isEmpty();
    }

    @Test
    void a_test_user_is_nobody_real() {
        Launch launch = scene.verify(scene.launch()
                .withClaim(
                        ClaimNames.ROLES,
                        List.of("Learner", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser")));
        assertThat(launch.isTestUser()).isTrue();
        assertThat(launch.isLearner()).isTrue();
        assertThat(launch.isPlatformAdministrator()).isFalse();
        assertThat(scene.verify(scene.launch()).isTestUser()).isFalse();
    }

    @Test
    void a_message_about_the_one_who_came_is_about_oneself() {
        assertThat(scene.verify(scene.launch().withClaim(ClaimNames.FOR_USER, Map.of("user_id", "3")))
                        .isAboutSelf())
                .isTrue();
        assertThat(scene.verify(scene.launch().withClaim(ClaimNames.FOR_USER, Map.of("user_id", "4")))
                        .isAboutSelf())
                .isFalse();
    }

    @Test
    void the_settings_of_a_choice_survive_being_kept() {
        DeepLinkingSettings settings = new DeepLinkingSettings(
                URI.create("https://lms.example.ca/return?sesskey=1"),
                List.of("ltiResourceLink", "file"),
                List.of("iframe"),
                List.of("image/*", "application/pdf"),
                true,
                Optional.of(false),
                true,
                Optional.of("Mentorat"),
                Optional.of("«é» & x"),
                Optional.of(""));
        assertThat(DeepLinkingSettings.fromJson(settings.toJson())).contains(settings);
        assertThat(DeepLinkingSettings.fromJson("{}")).isEmpty();
        assertThat(DeepLinkingSettings.fromJson("{\"accept_types\":1}")).isEmpty();
    }

    @Test
    void every_error_names_the_section_that_was_not_kept() {
        assertThat(LaunchError.values())
                .extracting(LaunchError::specification)
                .allSatisfy(section -> assertThat(section)
                        .hasScheme("https")
                        .hasHost("www.imsglobal.org")
                        .satisfies(address -> assertThat(address.getFragment()).isNotBlank()));
    }

    @Test
    void every_error_is_malformed_not_proven_or_not_let_in() {
        assertThat(LaunchError.values())
                .filteredOn(error -> error.httpStatus() == 403)
                .extracting(LaunchError::code)
                .containsExactly("L-101", "L-202", "L-220");
        assertThat(LaunchError.values())
                .filteredOn(error -> error.httpStatus() == 401)
                .extracting(LaunchError::code)
                .startsWith("L-205")
                .endsWith("L-216")
                .hasSize(12);
        assertThat(LaunchError.values()).extracting(LaunchError::httpStatus).containsOnly(400, 401, 403);
    }

    @Test
    void the_list_of_checks_can_be_shown() {
        assertThat(LaunchVerifier.checks())
                .startsWith(LaunchError.STATE_UNKNOWN)
                .endsWith(LaunchError.NO_SUBMISSION)
                .hasSize(27);
    }
}
