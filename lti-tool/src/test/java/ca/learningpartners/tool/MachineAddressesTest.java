package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The addresses that machines read. */
class MachineAddressesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void health_and_readiness_answer_in_json(Kind kind) throws IOException {
        RunningTool tool = TOOLS.on(kind);
        assertThat(read(tool, "/healthz").get("status").asText()).isEqualTo("ok");
        assertThat(read(tool, "/readyz").get("status").asText()).isEqualTo("ready");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_tool_whose_tables_are_gone_is_alive_but_not_ready(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.database().inTransaction(handle -> handle.execute("ALTER TABLE program RENAME TO program_gone"));
        try {
            Page page = Browser.english().open(tool.at("/readyz"));
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.source()).doesNotContain("SELECT");
            assertThat(Browser.english().open(tool.at("/healthz")).status()).isEqualTo(200);
        } finally {
            tool.database().inTransaction(handle -> handle.execute("ALTER TABLE program_gone RENAME TO program"));
        }
        assertThat(Browser.english().open(tool.at("/readyz")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_key_set_holds_public_keys_alone_and_outlives_a_restart(Kind kind) throws IOException {
        RunningTool tool = TOOLS.on(kind);
        JsonNode set = read(tool, "/lti/jwks.json");
        assertThat(set.get("keys")).isNotEmpty();
        for (JsonNode key : set.get("keys")) {
            assertThat(key.get("kid").asText()).isNotBlank();
            assertThat(key.get("alg").asText()).isEqualTo("RS256");
            assertThat(key.get("use").asText()).isEqualTo("sig");
            assertThat(key.get("kty").asText()).isEqualTo("RSA");
            assertThat(key.fieldNames())
                    .toIterable()
                    .doesNotContain("d", "p", "q", "dp", "dq", "qi", "oth", "k")
                    .contains("n", "e");
        }
        tool.restart();
        assertThat(read(tool, "/lti/jwks.json")).isEqualTo(set);
    }

    @Test
    void the_configuration_names_the_tools_own_addresses() throws IOException {
        RunningTool tool = TOOLS.onSqlite();
        JsonNode configuration = read(tool, "/lti/config.json");
        assertThat(configuration.get("title").asText()).isEqualTo("Learning Partners");
        assertThat(configuration.get("oidc_initiation_url").asText()).isEqualTo(tool.at("/lti/login"));
        assertThat(configuration.get("target_link_uri").asText()).isEqualTo(tool.at("/lti/launch"));
        assertThat(configuration.get("public_jwk_url").asText()).isEqualTo(tool.at("/lti/jwks.json"));
        assertThat(configuration.get("extensions").get(0).get("platform").asText())
                .isEqualTo("canvas.instructure.com");
    }

    private static JsonNode read(RunningTool tool, String path) throws IOException {
        Page page = Browser.english().open(tool.at(path));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("application/json");
        return JSON.readTree(page.source());
    }
}
