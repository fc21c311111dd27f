package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Addresses that are good once, for a while. */
final class Links {

    private final RootCommand root;
    private final ToolAddress address;

    /** Finds out where the tool is served, before a secret is made. */
    Links(RootCommand root) {
        this.root = root;
        Settings settings = root.settings();
        if (settings.baseUrl().isEmpty() && settings.port() == 0) {
            throw Stop.usage("link.unknown-port");
        }
        this.address = new ToolAddress(settings.publicAddress(settings.port()));
    }

    void show(String path, Instant expires, String messageKey) {
        URI link = address.at(path);
        Instant second = expires.truncatedTo(ChronoUnit.SECONDS);
        root.show(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("url", link.toString())
                        .put("expiresAt", second.toString()),
                () -> root.console().print(link.toString()));
        root.console().say(messageKey, second);
    }
}
