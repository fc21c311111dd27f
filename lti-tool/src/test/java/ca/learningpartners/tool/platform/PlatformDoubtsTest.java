package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.runtime.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip at a time, made in values without any. */
class PlatformDoubtsTest {

    private static final Map<PlatformField, String> GOOD = Map.of(
            PlatformField.NAME, "SD27",
            PlatformField.ISSUER, "https://lms.sd27.example",
            PlatformField.CLIENT_ID, "aB3dEfGh1JkLmNo",
            PlatformField.DEPLOYMENTS, "1",
            PlatformField.AUTHORIZATION, "https://lms.sd27.example/mod/lti/auth.php",
            PlatformField.TOKEN_ADDRESS, "https://lms.sd27.example/mod/lti/token.php",
            PlatformField.KEY_SET, "https://lms.sd27.example/mod/lti/certs.php");

    private static final Registration OTHER = new Registration(
            new RegistrationId("other"),
            "Coast",
            "https://lms.coast.example",
            new ClientId("c-1"),
            new TypedPlatform(GOOD).endpoints());

    @Test
    void good_values_raise_no_doubt_and_have_no_fault() {
        assertThat(doubts(GOOD, PlatformMake.MOODLE)).isEmpty();
        assertThat(PlatformFaults.of(new TypedPlatform(GOOD), List.of(OTHER))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUER, https://lms.sd27.example/, issuer-slash",
        "ISSUER, http://lms.sd27.example, issuer-http",
        "ISSUER, https://lms.sd27.example/mod/lti/auth.php, issuer-page",
        "ISSUER, https://LMS.coast.example, issuer-near",
        "ISSUER, https://lms.coast.example/, issuer-near",
        "ISSUER, http://lms.coast.example, issuer-near",
        "CLIENT_ID, https://lms.sd27.example, client-address",
        "CLIENT_ID, a b, inner-space",
        "CLIENT_ID, 1, client-is-deployment",
        "CLIENT_ID, 12:0a1b2c3d4e5f, swapped",
        "DEPLOYMENTS, 10000000000123, swapped",
        "DEPLOYMENTS, https://lms.sd27.example, deployment-address",
        "AUTHORIZATION, https://other.example/auth, other-host",
        "AUTHORIZATION, https://lms.sd27.example/mod/lti/token.php, looks-like-token",
        "AUTHORIZATION, https://lms.sd27.example/mod/lti/certs.php, looks-like-keys",
        "TOKEN_ADDRESS, https://lms.sd27.example/mod/lti/certs.php, looks-like-keys",
        "TOKEN_ADDRESS, https://lms.sd27.example/mod/lti/auth.php, same-address",
        "KEY_SET, https://lms.sd27.example/mod/lti/token.php, looks-like-token"
    })
    void a_slip_is_noticed_at_its_field(PlatformField field, String text, String code) {
        assertThat(doubts(with(field, text), PlatformMake.MOODLE))
                .filteredOn(remark -> remark.code().equals(code))
                .extracting(Remark::field)
                .contains(
                        field == PlatformField.DEPLOYMENTS && code.equals("swapped") ? PlatformField.CLIENT_ID : field);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '', missing",
        "ISSUER, lms.sd27.example, no-address",
        "ISSUER, urn:lms, no-address",
        "TOKEN_ADDRESS, https://user@lms.sd27.example/token, no-address",
        "KEY_SET, http://lms.sd27.example/keys, plain-http"
    })
    void a_fault_is_named_at_its_field(PlatformField field, String text, String code) {
        assertThat(PlatformFaults.of(new TypedPlatform(with(field, text)), List.of()))
                .extracting(Remark::field, Remark::code)
                .contains(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\u200bdef", "abc\u00a0def", "abc\u202edef", "abc\u0000def"})
    void what_cannot_be_seen_is_a_fault_inside_and_dropped_around(String text) {
        for (PlatformField field :
                List.of(PlatformField.CLIENT_ID, PlatformField.DEPLOYMENTS, PlatformField.AUDIENCE)) {
            assertThat(PlatformFaults.of(new TypedPlatform(with(field, text)), List.of()))
                    .extracting(Remark::field, Remark::code)
                    .contains(org.assertj.core.groups.Tuple.tuple(field, "control"));
            assertThat(new TypedPlatform(with(field, "\u00a0\u2067abc\u200b \ufeff")).value(field))
                    .isEqualTo("abc");
        }
        assertThat(PlatformFaults.of(new TypedPlatform(with(PlatformField.NAME, "\u200b\u202e ")), List.of()))
                .extracting(Remark::code)
                .contains("missing");
    }

    @Test
    void an_issuer_and_client_id_that_are_registered_are_a_fault() {
        Map<PlatformField, String> twin = with(PlatformField.ISSUER, OTHER.issuer());
        twin.put(PlatformField.CLIENT_ID, "c-1");
        assertThat(PlatformFaults.of(new TypedPlatform(twin), List.of(OTHER)))
                .extracting(Remark::code)
                .containsExactly("taken");
    }

    @Test
    void what_a_makes_manual_says_raises_no_doubt_either() {
        for (PlatformMake make : PlatformMake.values()) {
            Map<PlatformField, String> typed = new EnumMap<>(PlatformField.class);
            typed.put(PlatformField.NAME, "A school");
            typed.put(PlatformField.CLIENT_ID, "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");
            if (make != PlatformMake.CANVAS && make != PlatformMake.BLACKBOARD) {
                typed.put(PlatformField.ISSUER, "https://lms.sd27.example");
            }
            TypedPlatform blank = new TypedPlatform(typed);
            TypedPlatform filled = blank.filledUp(make.suggestions(blank));
            assertThat(PlatformDoubts.of(filled, make, List.of()))
                    .as(make.word())
                    .isEmpty();
        }
    }

    @Test
    void a_short_number_and_a_long_word_are_taken_for_exchanged() {
        Map<PlatformField, String> typed = with(PlatformField.CLIENT_ID, "12");
        typed.put(PlatformField.DEPLOYMENTS, "abcD1234");
        assertThat(doubts(typed, PlatformMake.MOODLE)).extracting(Remark::code).contains("swapped");
        typed.put(PlatformField.DEPLOYMENTS, "12345678");
        assertThat(doubts(typed, PlatformMake.MOODLE)).extracting(Remark::code).doesNotContain("swapped");
        typed.put(PlatformField.DEPLOYMENTS, "123456789012");
        assertThat(doubts(typed, PlatformMake.MOODLE)).extracting(Remark::code).contains("swapped");
    }

    @Test
    void hosted_canvas_is_not_named_by_the_schools_own_address() {
        Map<PlatformField, String> typed = with(PlatformField.ISSUER, "https://sd45.instructure.com");
        assertThat(doubts(typed, PlatformMake.CANVAS)).extracting(Remark::code).contains("issuer-canvas");
    }

    @Test
    void brightspace_is_asked_for_tokens_under_its_own_audience() {
        assertThat(doubts(GOOD, PlatformMake.BRIGHTSPACE))
                .extracting(Remark::code)
                .containsExactly("audience-brightspace");
    }

    @Test
    void what_is_typed_is_stripped_at_the_ends_alone() {
        TypedPlatform typed = new TypedPlatform(with(PlatformField.DEPLOYMENTS, " 1 \r\n\n 2:abc \n1"));
        assertThat(typed.deployments()).containsExactly("1", "2:abc");
        assertThat(new TypedPlatform(with(PlatformField.CLIENT_ID, "\t a b\n")).value(PlatformField.CLIENT_ID))
                .isEqualTo("a b");
    }

    @Test
    void every_remark_has_its_sentence_in_both_languages() {
        var codes = new TreeSet<String>();
        for (PlatformField field : PlatformField.values()) {
            for (String text : List.of("", "x y", "http://lms.example/", "https://lms.example/token.php\u0000")) {
                PlatformFaults.of(new TypedPlatform(with(field, text)), List.of(OTHER))
                        .forEach(remark -> codes.add(remark.key()));
                doubts(with(field, text), PlatformMake.BRIGHTSPACE).forEach(remark -> codes.add(remark.key()));
            }
        }
        assertThat(codes).hasSizeGreaterThan(6).allMatch(Messages.in(Messages.FRENCH)::has);
    }

    private static List<Remark> doubts(Map<PlatformField, String> values, PlatformMake make) {
        return PlatformDoubts.of(new TypedPlatform(values), make, List.of(OTHER));
    }

    private static Map<PlatformField, String> with(PlatformField field, String text) {
        Map<PlatformField, String> values = new EnumMap<>(PlatformField.class);
        values.putAll(GOOD);
        values.put(field, text);
        return values;
    }
}
