package ca.learningpartners.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.ags.GradeEndpoint;
import ca.learningpartners.lti.nrps.RosterEndpoint;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.MessageType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Launches a real Moodle sent, signed anew and moved to another day; everyone in them is invented. */
class MoodleLaunchTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    static JsonNode captured(String name) {
        try (InputStream file = MoodleLaunchTest.class.getResourceAsStream("/moodle/" + name + ".json")) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Launch launch(String name) {
        JsonNode payload = captured(name).at("/token/payload");
        String target = payload.get(ClaimNames.TARGET_LINK_URI)
                .textValue()
                .replace("http://127.0.0.1:9090", "https://tool.example.ca");
        return scene.verify(new ValidLaunch(scene, List.of(), target)
                .withPayload(payload, scene.clock.instant().getEpochSecond())
                .withClaim(ClaimNames.TARGET_LINK_URI, target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launch-teacher",
                "launch-student",
                "launch-student-no-personal-data",
                "launch-site-admin",
                "launch-deep-linking",
                "launch-submission-review",
                "launch-submission-review-forged-by-student"
            })
    void every_captured_launch_is_let_in(String name) {
        Launch launch = launch(name);
        assertThat(launch.deployment()).isEqualTo(Scene.DEPLOYMENT);
        assertThat(launch.platform().orElseThrow().productFamily()).contains("moodle");
        assertThat(launch.context().orElseThrow().types()).containsExactly("CourseSection");
    }

    @Test
    void a_teacher() {
        Launch launch = launch("launch-teacher");
        assertThat(launch.subject()).isEqualTo(new Subject("3"));
        assertThat(launch.person().name()).contains("Amélie Ōtsuka-Brown");
        assertThat(launch.person().email()).contains("teacher1@example.test");
        assertThat(launch.isInstructor()).isTrue();
        assertThat(launch.isPlatformAdministrator()).isFalse();
        assertThat(launch.locale()).contains(Locale.ENGLISH);
        assertThat(launch.context().orElseThrow().title()).contains("Mentorship Programme 2026 – Ḵwantlen & friends");
        assertThat(launch.resourceLink().orElseThrow().description()).contains("Intro — «é» & x");
        assertThat(launch.presentation().documentTarget()).contains("iframe");
        assertThat(launch.presentation().returnUrl()).isPresent();
        assertThat(launch.lis().personSourcedId()).contains("EMP-001");
        assertThat(launch.isAboutSelf()).isTrue();
        ToolPlatform platform = launch.platform().orElseThrow();
        assertThat(platform.name()).contains("MTM");
        assertThat(platform.description()).contains("Mentor Test Moodle");
        assertThat(platform.version()).contains("2024100706");
    }

    @Test
    void a_teachers_services() {
        Launch launch = launch("launch-teacher");
        GradeEndpoint grades = launch.grades().orElseThrow();
        assertThat(grades.lineItems()).contains(services("/2/lineitems?type_id=1"));
        assertThat(grades.lineItem()).contains(services("/2/lineitems/2/lineitem?type_id=1"));
        assertThat(grades.scopes()).hasSize(4).contains("https://purl.imsglobal.org/spec/lti-ags/scope/score");
        assertThat(launch.roster())
                .contains(
                        new RosterEndpoint(services("/CourseSection/2/bindings/1/memberships"), List.of("1.0", "2.0")));
    }

    @Test
    void an_activity_with_several_grade_columns_names_none_of_them() {
        assertThat(launch("launch-deep-linking").grades().orElseThrow().lineItem())
                .isEmpty();
    }

    private static URI services(String path) {
        return URI.create("http://localhost:8081/mod/lti/services.php" + path);
    }

    @Test
    void custom_parameters_arrive_twice_and_empty_ones_stay() {
        assertThat(launch("launch-teacher").custom())
                .containsEntry("MixedCase", "Value")
                .containsEntry("mixedcase", "Value")
                .containsEntry("groups", "");
    }

    @Proves("quirk/moodle/shares-nothing")
    @Test
    void a_student_who_shares_nothing() {
        Launch launch = launch("launch-student-no-personal-data");
        assertThat(launch.isLearner()).isTrue();
        assertThat(launch.person().name()).isEmpty();
        assertThat(launch.person().email()).isEmpty();
    }

    @Test
    void a_site_administrator_without_a_staff_number() {
        Launch launch = launch("launch-site-admin");
        assertThat(launch.isPlatformAdministrator()).isTrue();
        assertThat(launch.lis().personSourcedId()).isEmpty();
    }

    @Proves("certification/deep-linking/request")
    @Test
    void deep_linking() {
        Launch launch = launch("launch-deep-linking");
        assertThat(launch.message()).isEqualTo(MessageType.DEEP_LINKING);
        DeepLinkingSettings settings = launch.deepLinking().orElseThrow();
        assertThat(settings.acceptTypes()).containsExactly("ltiResourceLink");
        assertThat(settings.acceptMultiple()).isTrue();
        assertThat(settings.acceptLineItem()).isEmpty();
        assertThat(settings.autoCreate()).isFalse();
        assertThat(settings.documentTargets()).containsExactly("frame", "iframe", "window");
        assertThat(settings.title()).contains("Mentor Tool (dynreg)");
        assertThat(settings.text()).isEmpty();
        assertThat(settings.data()).isEmpty();
        assertThat(DeepLinkingSettings.fromJson(settings.toJson())).contains(settings);
        assertThat(settings.returnUrl().getPath()).isEqualTo("/mod/lti/contentitem_return.php");
    }

    @Proves("threat/forged-review")
    @Test
    void a_submission_review_a_student_forged_is_validly_signed_so_whose_work_it_is_proves_nothing() {
        Launch launch = launch("launch-submission-review-forged-by-student");
        assertThat(launch.message()).isEqualTo(MessageType.SUBMISSION_REVIEW);
        assertThat(launch.isInstructor()).isFalse();
        assertThat(launch.forUser().orElseThrow().subject()).isNotEqualTo(launch.subject());
        assertThat(launch.isAboutSelf()).isFalse();
    }
}
