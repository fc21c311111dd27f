package ca.learningpartners.demolms.access;

import ca.learningpartners.demolms.registration.Scope;
import ca.learningpartners.demolms.registration.Tool;
import ca.learningpartners.demolms.registration.Tools;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a tool shows who it is and gets an access token for the services it registered for.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">Security, 4.1</a>
 */
public final class TokenDesk {

    private static final int ROOM = 10_000;
    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** A token, and what it came to allow. */
    public record Issued(String token, Set<Scope> scopes) {}

    private final Set<String> usedIds = new LinkedHashSet<>();
    private final Tools tools;
    private final ToolKeys keys;
    private final AccessTokens tokens;
    private final Clock clock;

    public TokenDesk(Tools tools, ToolKeys keys, AccessTokens tokens, Clock clock) {
        this.tools = tools;
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Answers the form of a token request that must be meant for the given audience. */
    public Issued issue(Map<String, String> form, String audience) throws Refused {
        require("unsupported_grant_type", "client_credentials".equals(form.get("grant_type")), "grant_type");
        require("invalid_request", JWT_BEARER.equals(form.get("client_assertion_type")), "client_assertion_type");
        Tool tool = identified(form.getOrDefault("client_assertion", ""), audience);
        Set<Scope> scopes = Scope.read(form.getOrDefault("scope", ""));
        scopes.retainAll(tool.details().scopes());
        require("invalid_scope", !scopes.isEmpty(), "scope holds nothing the tool registered for, it");
        return new Issued(tokens.issue(tool.clientId(), scopes), scopes);
    }

    private Tool identified(String assertion, String audience) throws Refused {
        SignedByTool signed = SignedByTool.parse(assertion);
        Tool tool = tools.find(signed.issuer())
                .filter(Tool::active)
                .orElseThrow(() -> new Refused("invalid_client", "iss is not the client id of an active tool"));
        signed.check(tool, keys, audience, clock.instant());
        require("invalid_client", signed.issuer().equals(signed.claims().getSubject()), "sub");
        useUp(tool.clientId() + " " + signed.claims().getJWTID(), signed);
        return tool;
    }

    private synchronized void useUp(String id, SignedByTool signed) throws Refused {
        require("invalid_client", signed.claims().getJWTID() != null, "jti");
        boolean fresh = usedIds.add(id);
        if (usedIds.size() > ROOM) {
            usedIds.remove(usedIds.iterator().next());
        }
        require("invalid_client", fresh, "jti was used before, it");
    }

    private static void require(String error, boolean holds, String what) throws Refused {
        if (!holds) {
            throw new Refused(error, what + " will not do");
        }
    }
}
