package ca.learningpartners.lti.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.lti.ags.SubmissionReview;
import ca.learningpartners.lti.deeplink.DeepLinkingRefused.Reason;
import ca.learningpartners.lti.key.InMemoryToolKeys;
import ca.learningpartners.lti.key.KeySealer;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes back to the platform, compared with what a real Moodle took. */
class DeepLinkingAnswersTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final String TOOL = "http://127.0.0.1:9090";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T18:00:00Z"));
    private final ToolKeyRing keys =
            new ToolKeyRing(new InMemoryToolKeys(), KeySealer.none(), clock, Duration.ofDays(7));
    private final DeepLinkingAnswers answers = new DeepLinkingAnswers(keys, clock);
    private final Registration moodle = new Registration(
            new RegistrationId("moodle"),
            "Moodle",
            "http://localhost:8081",
            new ClientId("jeIYYMij1oUsZgU"),
            new PlatformEndpoints(
                    URI.create("http://localhost:8081/mod/lti/auth.php"),
                    URI.create("http://localhost:8081/mod/lti/token.php"),
                    URI.create("http://localhost:8081/mod/lti/certs.php")));

    private static DeepLinkingRequest request(
            boolean several, Optional<Boolean> lineItem, Optional<String> data, String... types) {
        DeepLinkingSettings settings = new DeepLinkingSettings(
                URI.create("http://localhost:8081/mod/lti/contentitem_return.php?course=2&sesskey=x"),
                List.of(types),
                List.of("iframe"),
                List.of(),
                several,
                lineItem,
                false,
                Optional.empty(),
                Optional.empty(),
                data);
        return new DeepLinkingRequest(new RegistrationId("moodle"), new DeploymentId("1"), settings);
    }

    private static DeepLinkingRequest likeMoodle() {
        return request(true, Optional.empty(), Optional.empty(), "ltiResourceLink");
    }

    private JWSObject signed(DeepLinkingRequest request, DeepLinkingResponse response) throws Exception {
        return JWSObject.parse(answers.answer(moodle, request, response).value());
    }

    private JsonNode claims(DeepLinkingRequest request, DeepLinkingResponse response) throws Exception {
        return JSON.readTree(signed(request, response).getPayload().toString());
    }

    private DeepLinkingRefused refusal(DeepLinkingRequest request, DeepLinkingResponse response) {
        DeepLinkingRefused refused =
                catchThrowableOfType(DeepLinkingRefused.class, () -> answers.answer(moodle, request, response));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static ResourceLinkItem seance() {
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("programme_id", "p-1");
        custom.put("MixedCase", "V=1");
        custom.put("due", "$ResourceLink.submission.endDateTime");
        custom.put("num", "5");
        Caption caption = Caption.titled("Séance 1 – Ḵ’wantlen")
                .withText("Line <b>one</b> & two")
                .withIcon(new Picture(URI.create(TOOL + "/i.png"), new Size(50, 50)));
        return ResourceLinkItem.to(URI.create(TOOL + "/launch?activity=42&x=y"), caption)
                .withCustom(custom)
                .withLineItem(LinkedLineItem.of(BigDecimal.valueOf(20), "res-1", "hours")
                        .withLabel("Mentor hours")
                        .withSubmissionReview(SubmissionReview.at(URI.create(TOOL + "/launch/review"))
                                .withCustom(Map.of("rv", "1"))))
                .availableIn(DateRange.from(Instant.parse("2026-01-01T00:00:00Z")))
                .withSubmissionIn(DateRange.until(Instant.parse("2027-01-01T00:00:00Z")))
                .inFrame(new Size(800, 500))
                .inWindow(NewWindow.named("w"));
    }

    @Proves("certification/deep-linking/link")
    @Test
    void a_full_link_is_written_as_moodle_took_it_with_texts_for_every_custom_parameter() throws Exception {
        ObjectNode taken;
        try (InputStream file = getClass().getResourceAsStream("/moodle/deep-linking-response-sent.json")) {
            taken = (ObjectNode) JSON.readTree(file);
        }
        ((ObjectNode) taken.at("/" + DL.replace("/", "~1") + "content_items/0/custom")).put("num", "5");
        JsonNode sent = claims(likeMoodle(), DeepLinkingResponse.of(seance()));
        List.of("iat", "exp", "nonce").forEach(taken::remove);
        taken.fieldNames()
                .forEachRemaining(claim -> assertThat(sent.get(claim)).as(claim).isEqualTo(taken.get(claim)));
    }

    @Test
    void the_answer_is_posted_where_the_platform_said_in_the_field_it_reads() throws Exception {
        DeepLinkingAnswer answer = answers.answer(moodle, likeMoodle(), DeepLinkingResponse.of());
        assertThat(answer.returnUrl()).isEqualTo(likeMoodle().settings().returnUrl());
        assertThat(answer.field()).isEqualTo("JWT");
        assertThat(answer.toString()).doesNotContain(answer.value());
    }

    @Proves({"certification/deep-linking/signed", "quirk/brightspace/answer"})
    @Test
    void the_signature_is_that_of_the_published_key_it_names() throws Exception {
        JWSObject answer = signed(likeMoodle(), DeepLinkingResponse.of());
        String kid = answer.getHeader().getKeyID();
        assertThat(kid).isNotBlank();
        JWKSet published = JWKSet.parse(keys.keySetJson());
        assertThat(answer.verify(new RSASSAVerifier(published.getKeyByKeyId(kid).toRSAKey())))
                .isTrue();
    }

    @Proves("quirk/moodle/clock")
    @Test
    void the_answer_is_from_the_past_for_a_while_and_like_no_other() throws Exception {
        JsonNode claims = claims(likeMoodle(), DeepLinkingResponse.of());
        long now = clock.instant().getEpochSecond();
        assertThat(claims.get("iat").longValue()).isBetween(now - 60, now - 5);
        assertThat(claims.get("exp").longValue()).isBetween(now + 60, now + 3600);
        assertThat(claims.get("nonce"))
                .isNotEqualTo(claims(likeMoodle(), DeepLinkingResponse.of()).get("nonce"));
    }

    @Proves("certification/deep-linking/data")
    @Test
    void what_the_platform_wants_back_goes_back_to_the_letter_and_nothing_where_it_wants_nothing() throws Exception {
        String opaque = "csrf:{\"a\":\"é\"} +%2B";
        DeepLinkingRequest asking = request(false, Optional.empty(), Optional.of(opaque), "ltiResourceLink");
        assertThat(claims(asking, DeepLinkingResponse.of()).get(DL + "data").textValue())
                .isEqualTo(opaque);
        assertThat(claims(likeMoodle(), DeepLinkingResponse.of()).has(DL + "data"))
                .isFalse();
    }

    @Proves("certification/deep-linking/nothing")
    @Test
    void nothing_chosen_is_an_answer_too_with_words_for_the_person() throws Exception {
        JsonNode claims = claims(likeMoodle(), DeepLinkingResponse.nothing("Rien n’a été choisi."));
        assertThat(claims.get(DL + "content_items")).isEmpty();
        assertThat(claims.get(DL + "msg").textValue()).isEqualTo("Rien n’a été choisi.");
        assertThat(claims(likeMoodle(), DeepLinkingResponse.failed("Too late."))
                        .get(DL + "errormsg")
                        .textValue())
                .isEqualTo("Too late.");
        assertThat(claims.get(LTI + "message_type").textValue()).isEqualTo("LtiDeepLinkingResponse");
    }

    @Proves("certification/deep-linking/types")
    @Test
    void the_other_kinds_of_item_are_written_where_they_are_taken() throws Exception {
        URI page = URI.create("https://example.ca/page");
        JsonNode items = claims(
                        request(true, Optional.empty(), Optional.empty(), "link", "html", "file"),
                        DeepLinkingResponse.of(
                                new LinkItem(
                                        page,
                                        Caption.titled("Page"),
                                        Optional.of("<p>x</p>"),
                                        Optional.of(new LinkItem.FramedPage(page, new Size(3, 4))),
                                        Optional.of(NewWindow.named("w"))),
                                new HtmlItem("<p>é</p>", Optional.of("Piece"), Optional.empty()),
                                new FileItem(page, Caption.none(), Optional.of(Instant.parse("2026-12-01T00:00:00Z")))))
                .get(DL + "content_items");
        assertThat(items.get(0)).isEqualTo(JSON.readTree("""
                        {"type":"link","url":"https://example.ca/page","title":"Page","embed":{"html":"<p>x</p>"},
                         "iframe":{"src":"https://example.ca/page","width":3,"height":4},"window":{"targetName":"w"}}
                        """));
        assertThat(items.get(1))
                .isEqualTo(JSON.readTree("{\"type\":\"html\",\"html\":\"<p>é</p>\",\"title\":\"Piece\"}"));
        assertThat(items.get(2)).isEqualTo(JSON.readTree("""
                        {"type":"file","url":"https://example.ca/page","expiresAt":"2026-12-01T00:00:00Z"}
                        """));
    }

    @Test
    void what_the_platform_would_not_take_is_not_signed() {
        DeepLinkingRequest one = request(false, Optional.of(false), Optional.empty(), "ltiResourceLink");
        assertThat(refusal(one, DeepLinkingResponse.of(seance(), seance())).reason())
                .isEqualTo(Reason.SEVERAL_NOT_ACCEPTED);
        assertThat(refusal(one, DeepLinkingResponse.of(seance())).reason()).isEqualTo(Reason.LINE_ITEM_NOT_ACCEPTED);
        DeepLinkingResponse html = DeepLinkingResponse.of(new HtmlItem("<p>", Optional.empty(), Optional.empty()));
        assertThat(refusal(one, html).reason()).isEqualTo(Reason.TYPE_NOT_ACCEPTED);
    }

    @Test
    void a_platform_that_says_it_makes_line_items_gets_one() throws Exception {
        DeepLinkingRequest willing = request(false, Optional.of(true), Optional.empty(), "ltiResourceLink");
        assertThat(claims(willing, DeepLinkingResponse.of(seance()))
                        .at("/" + DL.replace("/", "~1") + "content_items/0")
                        .has("lineItem"))
                .isTrue();
    }

    @Test
    void a_request_survives_being_kept_in_a_session() {
        DeepLinkingRequest request = request(true, Optional.of(true), Optional.of("d"), "ltiResourceLink");
        assertThat(DeepLinkingRequest.fromJson(request.toJson())).contains(request);
        assertThat(DeepLinkingRequest.fromJson("{}")).isEmpty();
        assertThat(DeepLinkingRequest.fromJson(request.toJson().replace("moodle", "no such id")))
                .isEmpty();
    }

    @Test
    void a_request_is_answered_only_through_the_registration_it_came_by() {
        Registration other = moodle.withId(new RegistrationId("other"));
        assertThatThrownBy(() -> answers.answer(other, likeMoodle(), DeepLinkingResponse.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Proves("quirk/moodle/line-breaks")
    @Test
    void a_line_break_in_a_custom_parameter_would_smuggle_in_another() {
        ResourceLinkItem link = ResourceLinkItem.to(URI.create(TOOL), Caption.none());
        for (Map<String, String> bad :
                List.of(Map.of("a", "1\nadmin=1"), Map.of("a\rb", "1"), Map.of("a=b", "1"), Map.of(" ", "1"))) {
            assertThatThrownBy(() -> link.withCustom(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void only_addresses_on_the_web_are_handed_on() {
        for (String bad : List.of("javascript:alert(1)", "/launch", "ftp://example.ca/x", "https://a@example.ca/")) {
            URI address = URI.create(bad);
            assertThatThrownBy(() -> ResourceLinkItem.to(address, Caption.none()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new FileItem(address, Caption.none(), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_line_item_has_points_a_range_has_an_order_and_a_picture_a_size() {
        assertThatThrownBy(() -> LinkedLineItem.of(BigDecimal.ZERO, "r", "t"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkedLineItem.of(BigDecimal.ONE, "r", "t").withLabel("x".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class);
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");
        assertThatThrownBy(() -> new DateRange(Optional.of(noon), Optional.of(noon.minusSeconds(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Size(0, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
