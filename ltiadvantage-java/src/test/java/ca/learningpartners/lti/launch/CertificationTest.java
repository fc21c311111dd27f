package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of the 1EdTech certification guide for tools: what must be refused and what must be let in. */
class CertificationTest {
    private static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
    private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
    private static final String[] PERSONAL = {"name", "given_name", "family_name", "email"};

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private void assertRefused(ValidLaunch launch) {
        assertThat(scene.refusal(launch)).isNotNull();
    }

    private Launch letIn(ValidLaunch launch) {
        return scene.verify(launch);
    }

    private ValidLaunch as(String... roles) {
        return scene.launch().withClaim(ClaimNames.ROLES, List.of(roles));
    }

    @Proves("certification/refused/no-kid")
    @Test
    void refused_no_kid() {
        assertRefused(scene.launch().withoutHeader("kid"));
    }

    @Proves("certification/refused/wrong-kid")
    @Test
    void refused_wrong_kid() {
        assertRefused(scene.launch().withHeader("kid", "imaginary"));
    }

    @Proves("certification/refused/wrong-version")
    @Test
    void refused_wrong_version() {
        assertRefused(scene.launch().withClaim(ClaimNames.VERSION, "11.3"));
    }

    @Proves("certification/refused/no-version")
    @Test
    void refused_no_version() {
        assertRefused(scene.launch().without(ClaimNames.VERSION));
    }

    @Proves("certification/refused/not-1.3")
    @Test
    void refused_not_a_token_of_1_3() {
        String payload = ValidLaunch.base64("{\"name\":\"badltilaunch\"}");
        assertRefused(
                scene.launch().withForm("id_token", ValidLaunch.base64("{\"alg\":\"RS256\"}") + "." + payload + ".AA"));
    }

    @Proves("certification/refused/no-lti-claims")
    @Test
    void refused_lti_claims_missing() {
        ValidLaunch launch = scene.launch();
        launch.claims.retain("iss", "aud", "sub", "iat", "exp", "nonce");
        assertRefused(launch);
    }

    @Proves("certification/refused/bad-dates")
    @Test
    void refused_bad_dates() {
        assertRefused(scene.launch().withClaim("iat", 11111).withClaim("exp", 22222));
    }

    @Proves({
        "certification/refused/no-message-type",
        "certification/refused/no-roles",
        "certification/refused/no-deployment",
        "certification/refused/no-sub"
    })
    @ParameterizedTest
    @ValueSource(strings = {ClaimNames.MESSAGE_TYPE, ClaimNames.ROLES, ClaimNames.DEPLOYMENT_ID, "sub"})
    void refused_a_required_claim_missing(String claim) {
        assertRefused(scene.launch().without(claim));
    }

    @Proves("certification/refused/no-resource-link")
    @Test
    void refused_no_resource_link_id() {
        assertRefused(scene.launch().withClaim(ClaimNames.RESOURCE_LINK, Map.of()));
    }

    @Proves("certification/accepted/plain")
    @ParameterizedTest
    @ValueSource(strings = {INSTRUCTOR, LEARNER})
    void accepted_plain(String role) {
        Launch launch = letIn(as(role));
        assertThat(launch.isInstructor()).isEqualTo(role.equals(INSTRUCTOR));
        assertThat(launch.isLearner()).isEqualTo(role.equals(LEARNER));
        assertThat(launch.person().name()).contains("Amélie Ōtsuka-Brown");
    }

    @Proves("certification/accepted/several-roles")
    @ParameterizedTest
    @ValueSource(strings = {INSTRUCTOR, LEARNER})
    void accepted_several_roles(String role) {
        Launch launch = letIn(as("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Staff", role));
        assertThat(launch.roles()).hasSize(2);
        assertThat(launch.isInstructor() || launch.isLearner()).isTrue();
    }

    @Proves({"certification/accepted/short-role", "quirk/schoology-saltire/short-roles"})
    @Test
    void accepted_short_roles() {
        assertThat(letIn(as("Instructor")).isInstructor()).isTrue();
        assertThat(letIn(as("Learner")).isLearner()).isTrue();
    }

    @Proves("certification/accepted/unknown-role")
    @ParameterizedTest
    @ValueSource(strings = {INSTRUCTOR, LEARNER})
    void accepted_an_unknown_role_beside_a_known_one(String role) {
        String unknown = "http://purl.imsglobal.org/vocab/lis/v2/uknownrole/unknown#Helper";
        assertThat(letIn(as(unknown, role)).roles())
                .extracting(Role::scope)
                .containsExactly(Role.Scope.UNKNOWN, Role.Scope.COURSE);
    }

    @Proves("certification/accepted/no-role")
    @Test
    void accepted_no_role() {
        Launch launch = letIn(as());
        assertThat(launch.roles()).isEmpty();
        assertThat(launch.isInstructor()).isFalse();
    }

    @Proves("certification/accepted/mail-only")
    @ParameterizedTest
    @ValueSource(strings = {INSTRUCTOR, LEARNER})
    void accepted_mail_only(String role) {
        Person person =
                letIn(as(role).without("name", "given_name", "family_name")).person();
        assertThat(person.email()).contains("amelie@example.test");
        assertThat(person.name()).isEmpty();
    }

    @Proves("certification/accepted/names-only")
    @ParameterizedTest
    @ValueSource(strings = {INSTRUCTOR, LEARNER})
    void accepted_names_only(String role) {
        Person person = letIn(as(role).without("email")).person();
        assertThat(person.email()).isEmpty();
        assertThat(person.familyName()).contains("Ōtsuka-Brown");
    }

    @Proves("certification/accepted/no-personal-data")
    @ParameterizedTest
    @ValueSource(strings = {INSTRUCTOR, LEARNER})
    void accepted_no_personal_data(String role) {
        Person person = letIn(as(role).without(PERSONAL)).person();
        assertThat(person)
                .isEqualTo(new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Proves("certification/accepted/no-context")
    @ParameterizedTest
    @ValueSource(strings = {INSTRUCTOR, LEARNER})
    void accepted_mail_without_context(String role) {
        Launch launch = letIn(as(role).without("name", "given_name", "family_name", ClaimNames.CONTEXT));
        assertThat(launch.context()).isEmpty();
    }

    @Test
    void accepted_nulls_where_a_claim_could_be_absent() {
        ValidLaunch launch = scene.launch();
        for (String claim : List.of(
                "name",
                "email",
                "azp",
                "nbf",
                "locale",
                ClaimNames.CONTEXT,
                ClaimNames.CUSTOM,
                ClaimNames.LIS,
                ClaimNames.FOR_USER,
                ClaimNames.LAUNCH_PRESENTATION,
                ClaimNames.TOOL_PLATFORM,
                ClaimNames.ROLE_SCOPE_MENTOR,
                ClaimNames.GRADES,
                ClaimNames.ROSTER,
                ClaimNames.DEEP_LINKING_SETTINGS)) {
            launch.claims.putNull(claim);
        }
        assertThat(letIn(launch).context()).isEmpty();
    }

    @Test
    void accepted_claims_nobody_here_knows_and_they_can_be_read() {
        Launch launch = letIn(scene.launch().withClaim("https://example.ca/claim/x", Map.of("y", List.of("z"))));
        assertThat(launch.claims()
                        .object("https://example.ca/claim/x")
                        .orElseThrow()
                        .texts("y"))
                .containsExactly("z");
    }

    @Proves({"quirk/open-edx/azp", "quirk/schoology-saltire/audience"})
    @Test
    void accepted_an_audience_list_of_one_and_our_own_azp() {
        letIn(scene.launch().withClaim("aud", List.of(Scene.CLIENT_ID)));
        letIn(scene.launch().withClaim("azp", Scene.CLIENT_ID));
    }

    @Test
    void accepted_several_audiences_with_our_own_azp() {
        letIn(scene.launch().withClaim("aud", List.of("other", Scene.CLIENT_ID)).withClaim("azp", Scene.CLIENT_ID));
    }

    @Test
    void accepted_a_submission_review_with_or_without_a_resource_link() {
        Launch launch = letIn(scene.launch().asSubmissionReview().without(ClaimNames.RESOURCE_LINK));
        assertThat(launch.message()).isEqualTo(MessageType.SUBMISSION_REVIEW);
        assertThat(launch.forUser().orElseThrow().subject()).isEqualTo(new Subject("6"));
        assertThat(letIn(scene.launch().asSubmissionReview()).resourceLink()).isPresent();
    }

    @Test
    void accepted_a_question_about_data_that_comes_from_no_place_and_is_about_nobody_yet() {
        Launch launch = letIn(scene.launch()
                .without(ClaimNames.RESOURCE_LINK, ClaimNames.CONTEXT)
                .withClaim(ClaimNames.MESSAGE_TYPE, MessageType.DATA_PRIVACY.claim()));
        assertThat(launch.message()).isEqualTo(MessageType.DATA_PRIVACY);
        assertThat(launch.forUser()).isEmpty();
    }

    @Test
    void accepted_another_algorithm_the_registration_names() throws Exception {
        ECKey curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        scene.publishAlso(curve, SigningAlgorithm.PS384, SigningAlgorithm.ES256);
        letIn(scene.launch().withHeader("alg", "PS384"));
        letIn(scene.launch()
                .withHeader("alg", "ES256")
                .withHeader("kid", "curve")
                .signedBy(new ECDSASigner(curve)));
        assertRefused(scene.launch());
    }

    @Test
    void names_are_kept_to_the_letter_and_composed() {
        Launch launch = letIn(scene.launch().withClaim("name", "O'Brien & Sons <e\u0301>"));
        assertThat(launch.person().name()).contains("O'Brien & Sons <é>");
    }

    @Test
    void several_tabs_of_one_browser_may_log_in_at_once() {
        ValidLaunch first = scene.launch();
        ValidLaunch second = new ValidLaunch(scene, first.cookies());
        assertThat(second.cookies()).isEqualTo(first.cookies());
        letIn(second);
        letIn(first);
    }

    @Test
    void a_mentor_of_the_platform_is_mere_data() {
        Launch launch = letIn(as("http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor")
                .withClaim(ClaimNames.ROLE_SCOPE_MENTOR, List.of("6", "7")));
        assertThat(launch.roleScopeMentor()).containsExactly("6", "7");
        assertThat(launch.isInstructor() || launch.isLearner() || launch.isPlatformAdministrator())
                .isFalse();
    }
}
