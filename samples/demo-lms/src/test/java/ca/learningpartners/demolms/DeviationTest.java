package ca.learningpartners.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.deviation.Group;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every deviation is a valid launch in which exactly one thing is different. */
class DeviationTest {

    private static final long NOW = Instant.parse("2026-11-21T12:00:00Z").getEpochSecond();
    private static final String NONCE = "the-nonce-of-this-login";

    private static TestTool tool;
    private static DemoLms lms;

    private final TestBrowser browser = new TestBrowser();

    @BeforeAll
    static void start() throws IOException {
        tool = TestTool.start();
        lms = DemoLms.start(Settings.ofTheDemo().withClock(Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC)));
        lms.register("sd27", tool.at("/register"));
    }

    @AfterAll
    static void stop() {
        lms.close();
        tool.close();
    }

    @BeforeEach
    void forgetEarlierLaunches() {
        tool.logins.clear();
        tool.authorizations.clear();
        tool.launches.clear();
        tool.changes.put("nonce", NONCE);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-issuer, iss",
        "unknown-client, client_id",
        "missing-issuer, iss",
        "missing-login-hint, login_hint",
        "missing-target-at-login, target_link_uri",
        "foreign-target-at-login, target_link_uri"
    })
    void a_login_deviates_in_one_field(String deviation, String field) {
        Map<String, String> usual = loginFields(Deviation.NONE);
        Map<String, String> deviant = loginFields(Deviation.named(deviation).orElseThrow());

        assertThat(differing(usual, deviant)).containsExactly(field);
    }

    static Stream<Deviation> inTheClaims() {
        return Arrays.stream(Deviation.values())
                .filter(each -> each.group() == Group.MESSAGE || each.group() == Group.ACCEPTED)
                .filter(each -> each != Deviation.NONE);
    }

    @ParameterizedTest
    @MethodSource("inTheClaims")
    void a_message_deviates_in_its_one_claim_and_is_signed_as_usual(Deviation deviation) throws Exception {
        String usual = tokenOf(Deviation.NONE);
        String deviant = tokenOf(deviation);

        assertThat(differing(claims(usual), claims(deviant))).containsExactlyInAnyOrderElementsOf(changed(deviation));
        assertThat(JWSObject.parse(deviant).getHeader())
                .hasToString(JWSObject.parse(usual).getHeader().toString());
        assertThat(isSignedByTheCampus(deviant)).isTrue();
    }

    private static Set<String> changed(Deviation deviation) {
        return switch (deviation) {
            case WRONG_ISSUER -> Set.of("iss");
            case WRONG_AUDIENCE, SECOND_AUDIENCE_WITHOUT_AZP, AUDIENCE_LIST -> Set.of("aud");
            case WRONG_AZP, SECOND_AUDIENCE_WITH_AZP -> Set.of("aud", "azp");
            case AZP -> Set.of("azp");
            case EXPIRED, NO_EXP -> Set.of("exp");
            case CLOCK_SKEW, NO_IAT, OLD_IAT -> Set.of("iat");
            case NOT_YET_VALID -> Set.of("nbf");
            case NO_NONCE, WRONG_NONCE -> Set.of("nonce");
            case NO_VERSION, WRONG_VERSION -> Set.of(ClaimNames.VERSION);
            case NO_MESSAGE_TYPE, UNKNOWN_MESSAGE_TYPE, DEEP_LINKING_WITHOUT_SETTINGS ->
                Set.of(ClaimNames.MESSAGE_TYPE);
            case NO_DEPLOYMENT, UNKNOWN_DEPLOYMENT, ANOTHER_DEPLOYMENT -> Set.of(ClaimNames.DEPLOYMENT_ID);
            case NO_TARGET_LINK_URI, FOREIGN_TARGET_LINK_URI -> Set.of(ClaimNames.TARGET_LINK_URI);
            case NO_RESOURCE_LINK_ID, LONG_RESOURCE_LINK_ID -> Set.of(ClaimNames.RESOURCE_LINK);
            case NO_SUB, EMPTY_SUB -> Set.of("sub");
            case NO_ROLES, ROLES_NOT_A_LIST, EMPTY_ROLES, SHORT_ROLES, UNKNOWN_ROLE, SEVERAL_ROLES ->
                Set.of(ClaimNames.ROLES);
            case CLAIM_WRONG_TYPE, NO_CONTEXT -> Set.of(ClaimNames.CONTEXT);
            case NO_PERSONAL_DATA -> Set.of("name", "given_name", "family_name", "email", ClaimNames.EXT);
            case NAMES_ONLY -> Set.of("email", ClaimNames.EXT);
            case EMAIL_ONLY -> Set.of("name", "given_name", "family_name", ClaimNames.EXT);
            case EMAIL_WITHOUT_CONTEXT ->
                Set.of("name", "given_name", "family_name", ClaimNames.EXT, ClaimNames.CONTEXT);
            case UNKNOWN_CLAIMS -> Set.of("https://unknown-lms.example/claim/mood");
            case EXPLICIT_NULLS ->
                Set.of("given_name", "family_name", ClaimNames.LIS, ClaimNames.CUSTOM, ClaimNames.CONTEXT);
            default -> Set.of();
        };
    }

    @Test
    void moments_lie_well_outside_what_a_tool_may_tolerate() throws Exception {
        assertThat(claims(tokenOf(Deviation.EXPIRED)).path("exp").asLong()).isEqualTo(NOW - 300);
        assertThat(claims(tokenOf(Deviation.CLOCK_SKEW)).path("iat").asLong()).isEqualTo(NOW + 300);
        assertThat(claims(tokenOf(Deviation.OLD_IAT)).path("iat").asLong()).isEqualTo(NOW - 7200);
    }

    @Test
    void explicit_nulls_are_really_in_the_message() throws Exception {
        JsonNode claims = claims(tokenOf(Deviation.EXPLICIT_NULLS));

        assertThat(claims.path("given_name").isNull()).isTrue();
        assertThat(claims.path(ClaimNames.CUSTOM).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"alg-none, alg", "alg-hs256, alg", "no-kid, kid", "unknown-kid, kid"})
    void a_signature_deviates_in_one_member_of_the_header_and_no_claim(String name, String member) throws Exception {
        String usual = tokenOf(Deviation.NONE);
        String deviant = tokenOf(Deviation.named(name).orElseThrow());

        assertThat(claims(deviant)).isEqualTo(claims(usual));
        assertThat(differing(header(usual), header(deviant))).containsExactly(member);
    }

    @Test
    void a_bad_signature_differs_in_the_signature_alone() throws Exception {
        String usual = tokenOf(Deviation.NONE);
        String deviant = tokenOf(Deviation.BAD_SIGNATURE);

        assertThat(deviant.substring(0, deviant.lastIndexOf('.')))
                .isEqualTo(usual.substring(0, usual.lastIndexOf('.')));
        assertThat(isSignedByTheCampus(deviant)).isFalse();
    }

    @Test
    void the_confused_signature_is_the_public_key_taken_for_a_secret() throws Exception {
        byte[] publicKey = lms.keys("sd27").current().toRSAPublicKey().getEncoded();

        assertThat(JWSObject.parse(tokenOf(Deviation.ALG_HS256)).verify(new MACVerifier(publicKey)))
                .isTrue();
    }

    @Test
    void no_state_leaves_out_the_state_alone() throws Exception {
        Map<String, String> posted = launch(Deviation.NO_STATE);

        assertThat(posted).containsOnlyKeys("id_token");
        assertThat(isSignedByTheCampus(posted.get("id_token"))).isTrue();
    }

    @Test
    void an_unknown_state_is_not_the_one_of_the_login() {
        assertThat(launch(Deviation.UNKNOWN_STATE).get("state"))
                .isNotEqualTo(tool.authorizations.get(0).get("state"));
    }

    @Test
    void a_foreign_state_comes_with_its_own_nonce_from_a_login_of_another_browser() throws Exception {
        tool.changes.remove("nonce");
        Map<String, String> posted = launch(Deviation.FOREIGN_STATE);
        Map<String, String> other = tool.authorizations.get(1);

        assertThat(posted).containsEntry("state", other.get("state"));
        assertThat(claims(posted.get("id_token")).path("nonce").asText()).isEqualTo(other.get("nonce"));
        assertThat(isSignedByTheCampus(posted.get("id_token"))).isTrue();
    }

    @Test
    void a_platform_error_brings_the_state_and_no_token() {
        assertThat(launch(Deviation.PLATFORM_ERROR))
                .containsOnlyKeys("error", "error_description", "state")
                .containsEntry("state", tool.authorizations.get(0).get("state"));
    }

    @Test
    void what_is_not_a_token_comes_with_a_good_state() {
        assertThat(launch(Deviation.NOT_A_JWT)).containsEntry("id_token", "this-is-not-a-token");
        assertThat(launch(Deviation.NO_TOKEN)).containsOnlyKeys("state");
        assertThat(launch(Deviation.OVERSIZE_TOKEN).get("id_token")).hasSizeGreaterThan(64 * 1024);
    }

    @Test
    void a_replay_posts_the_very_same_answer_again() {
        browser.travel(lms.launch("sd27", "noor.haddad").with(Deviation.REPLAY).with("launch", "replayed-launch"));
        String progress = lms.origin() + "/sd27/launches/replayed-launch";
        assertThat(browser.get(progress).body()).isEqualTo("{\"answered\":true}");
        browser.travel(progress + "/replay");

        assertThat(tool.launches).hasSize(2);
        assertThat(tool.launches.get(1)).isEqualTo(tool.launches.get(0));
    }

    @Test
    void every_deviation_says_how_it_ends() {
        assertThat(Deviation.values())
                .allSatisfy(each -> assertThat(each.code().orElse("L-200")).matches("L-[12]\\d\\d"));
        assertThat(Deviation.of(Group.ACCEPTED))
                .allSatisfy(each -> assertThat(each.code()).isEmpty());
    }

    private Map<String, String> launch(Deviation deviation) {
        browser.travel(lms.launch("sd27", "noor.haddad").with(deviation));
        return tool.lastLaunch();
    }

    private String tokenOf(Deviation deviation) {
        return launch(deviation).get("id_token");
    }

    private Map<String, String> loginFields(Deviation deviation) {
        Map<String, String> fields = TestBrowser.hiddenFields(browser.get(lms.launch("sd27", "noor.haddad")
                        .with(deviation)
                        .with("launch", "the-same-launch")
                        .toString())
                .body());
        return new HashMap<>(fields);
    }

    private static boolean isSignedByTheCampus(String token) throws Exception {
        return JWSObject.parse(token)
                .verify(new RSASSAVerifier(lms.keys("sd27").current().toRSAPublicKey()));
    }

    private static JsonNode claims(String token) throws ParseException, IOException {
        return TestTool.JSON.readTree(JOSEObject.parse(token).getPayload().toString());
    }

    private static JsonNode header(String token) throws ParseException, IOException {
        return TestTool.JSON.readTree(JOSEObject.parse(token).getHeader().toString());
    }

    private static Set<String> differing(JsonNode one, JsonNode other) {
        return differing(members(one), members(other));
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(each -> members.put(each.getKey(), each.getValue()));
        return members;
    }

    private static <T> Set<String> differing(Map<String, T> one, Map<String, T> other) {
        Map<String, List<T>> both = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.forEach(name -> both.put(name, Arrays.asList(one.get(name), other.get(name))));
        both.values().removeIf(pair -> pair.get(0) != null && pair.get(0).equals(pair.get(1)));
        return both.keySet();
    }
}
