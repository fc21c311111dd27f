package ca.learningpartners.tool.fuzz;

import ca.learningpartners.lti.fuzz.JsonMutator;
import ca.learningpartners.lti.fuzz.OddValues;
import ca.learningpartners.tool.fuzz.FuzzInput.Outcome;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Launches bent in one way each, most of them with a signature that is genuine. */
final class FuzzLaunches {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** Whatever else is changed, a launch whose value of one of these differs must not be let in. */
    private static final List<String> FIXED = List.of(
            "iss",
            "nonce",
            FuzzClaims.LTI + "version",
            FuzzClaims.LTI + "deployment_id",
            FuzzClaims.LTI + "target_link_uri");

    private final Random random;
    private final JsonMutator mutator;
    private final RSAKey key;

    FuzzLaunches(Random random, RSAKey key) {
        this.random = random;
        this.mutator = new JsonMutator(random);
        this.key = key;
    }

    /** A login under way: what the launch has to fit. */
    record Login(String state, String nonce, String cookie) {}

    FuzzInput valid(Login login, ObjectNode claims) {
        return launch("valid", login, token(header().toString(), claims.toString()), Outcome.LET_IN);
    }

    FuzzInput bent(Login login, ObjectNode claims) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> withOddClaims(login, claims);
            case 4 ->
                launch(
                        "claims text",
                        login,
                        token(header().toString(), mutator.text(claims.toString())),
                        Outcome.EITHER);
            case 5 -> launch("header", login, token(oddHeader(), claims.toString()), Outcome.EITHER);
            case 6 -> launch("token", login, oddToken(token(header().toString(), claims.toString())), Outcome.REFUSED);
            case 7 -> otherBrowser(login, token(header().toString(), claims.toString()));
            case 8 -> oddForm(login, token(header().toString(), claims.toString()));
            default -> noise(login);
        };
    }

    private FuzzInput withOddClaims(Login login, ObjectNode claims) {
        ObjectNode odd = mutator.values(claims);
        boolean forged = FIXED.stream().anyMatch(name -> !claims.get(name).equals(odd.get(name)));
        String token = token(header().toString(), odd.toString());
        return launch(
                forged ? "claims that decide" : "claims", login, token, forged ? Outcome.REFUSED : Outcome.EITHER);
    }

    private FuzzInput otherBrowser(Login login, String token) {
        Login other = random.nextBoolean()
                ? new Login(login.state(), login.nonce(), "lp_login=" + "A".repeat(43))
                : new Login(nearly(login.state()), login.nonce(), login.cookie());
        return launch("browser or state", other, token, Outcome.REFUSED);
    }

    private FuzzInput oddForm(Login login, String token) {
        String good = form(login, token);
        String body = switch (random.nextInt(6)) {
            case 0 -> good + "&id_token=" + token;
            case 1 -> good + "&state=" + login.state();
            case 2 -> good + "&error=" + encoded(OddValues.text(random));
            case 3 -> good.replace("=", "%3D");
            case 4 -> good.replace("&", ";");
            default -> "%".repeat(1 + random.nextInt(2_000)) + good;
        };
        return new FuzzInput(
                "form", "/lti/launch", Optional.of(FORM), bytes(body), Optional.of(login.cookie()), Outcome.REFUSED);
    }

    private FuzzInput noise(Login login) {
        byte[] body = new byte[random.nextInt(5_000)];
        random.nextBytes(body);
        String type = List.of(FORM, "multipart/form-data; boundary=x", "application/json", "text/plain; charset=x")
                .get(random.nextInt(4));
        return new FuzzInput(
                "noise", "/lti/launch", Optional.of(type), body, Optional.of(login.cookie()), Outcome.REFUSED);
    }

    private FuzzInput launch(String kind, Login login, String token, Outcome outcome) {
        return new FuzzInput(
                kind,
                "/lti/launch",
                Optional.of(FORM),
                bytes(form(login, token)),
                Optional.of(login.cookie()),
                outcome);
    }

    private static String form(Login login, String token) {
        return "state=" + encoded(login.state()) + "&id_token=" + encoded(token);
    }

    private ObjectNode header() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("typ", "JWT")
                .put("alg", "RS256")
                .put("kid", key.getKeyID());
    }

    private String oddHeader() {
        ObjectNode header = header();
        switch (random.nextInt(8)) {
            case 0 ->
                header.put(
                        "alg",
                        List.of("none", "HS256", "rs256", "RS1", "ES256", "").get(random.nextInt(6)));
            case 1 -> header.put("kid", OddValues.text(random));
            case 2 -> header.put("jku", "https://elsewhere.example/keys").put("x5u", "https://elsewhere.example/x");
            case 3 ->
                header.set(
                        "jwk",
                        JsonNodeFactory.instance.objectNode().put("kty", "oct").put("k", "AAAA"));
            case 4 -> header.putArray("crit").add("b64");
            case 5 -> header.put("zip", "DEF").put("b64", false);
            case 6 -> {
                return mutator.text(header.toString());
            }
            default -> {
                return mutator.values(header).toString();
            }
        }
        return header.toString();
    }

    private String oddToken(String token) {
        String[] parts = token.split("\\.");
        return switch (random.nextInt(9)) {
            case 0 -> parts[0] + "." + parts[1] + ".";
            case 1 -> parts[0] + "." + parts[1];
            case 2 -> token + "." + parts[0] + "." + parts[1];
            case 3 -> parts[0] + "." + parts[1] + "." + nearly(parts[2]);
            case 4 -> parts[0] + "." + nearly(parts[1]) + "." + parts[2];
            case 5 -> parts[0] + "." + parts[1] + "x".repeat(70_000) + "." + parts[2];
            case 6 -> parts[0] + "\n." + parts[1] + "." + parts[2];
            case 7 -> parts[0] + "=." + parts[1] + "==." + parts[2] + "%";
            default -> OddValues.text(random);
        };
    }

    /** With the highest bit of one letter turned over: the lowest ones of a last letter may stand for nothing. */
    private String nearly(String text) {
        int at = random.nextInt(text.length());
        int value = BASE64URL.indexOf(text.charAt(at));
        char other = value < 0 ? '!' : BASE64URL.charAt(value ^ 32);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private String token(String header, String claims) {
        return FuzzClaims.signed(key, base64(header) + "." + base64(claims));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
