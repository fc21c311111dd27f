package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.http.Cidr;
import ca.learningpartners.lti.key.SealingKey;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.runtime.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds each setting: option before environment before config file before default. */
final class SettingsReader {

    /** What a config file may set. */
    static final Set<String> NAMES = Set.of(
            "port",
            "base-url",
            "data",
            "db",
            "allow-network",
            "secret-key",
            "secret-key-file",
            "content-key",
            "content-key-file",
            "smtp",
            "smtp-file",
            "mail-from",
            "metrics-port");

    private static final Set<String> SECRETS = Set.of("db", "secret-key", "content-key", "smtp");

    private final Map<String, String> options;
    private final Map<String, String> env;
    private final Map<String, String> file;

    /**
     * Reads the config file, if one is named.
     *
     * @param options what was given on the command line, by option name without dashes
     */
    SettingsReader(Map<String, String> options, Map<String, String> env) {
        this.options = options;
        this.env = env;
        this.file = options.containsKey("config")
                ? ConfigFile.read(options.get("config"))
                : Optional.ofNullable(env.get("MENTORSHIP_CONFIG"))
                        .filter(name -> !name.isBlank())
                        .map(ConfigFile::read)
                        .orElse(Map.of());
    }

    /** A value, and where it was found, for messages. */
    private record Found(String value, String source) {

        <T> T as(String problem, Function<String, T> type) {
            try {
                return type.apply(value);
            } catch (IllegalArgumentException e) {
                throw Stop.usage(problem, source, value);
            }
        }
    }

    Settings settings() {
        int port = find("port")
                .map(found -> found.as("setting.bad-port", SettingsReader::port))
                .orElse(8080);
        Optional<URI> baseUrl = find("base-url").map(SettingsReader::baseUrl);
        Path data = find("data")
                .map(found -> found.as("setting.bad-path", SettingsReader::path))
                .orElse(Path.of("mentorship-data"));
        Optional<String> db = find("db").map(SettingsReader::database);
        List<Cidr> networks = find("allow-network")
                .map(found -> found.as("setting.bad-network", SettingsReader::networks))
                .orElse(List.of());
        Optional<SealingKey> secretKey = find("secret-key").map(SettingsReader::secretKey);
        List<SealingKey> contentKeys =
                find("content-key").map(SettingsReader::contentKeys).orElse(List.of());
        Optional<Integer> metricsPort =
                find("metrics-port").map(found -> found.as("setting.bad-port", SettingsReader::port));
        return new Settings(
                port, baseUrl, data, db, networks, secretKey, contentKeys, mailServer(baseUrl), metricsPort);
    }

    /** The sender is looked at even where there is no mail server, so that a slip shows at once. */
    private Optional<MailServer> mailServer(Optional<URI> baseUrl) {
        EmailAddress sender = find("mail-from")
                .map(found -> found.as("setting.bad-mail-from", EmailAddress::new))
                .orElseGet(() -> MailServer.defaultSender(baseUrl.orElse(URI.create("http://localhost"))));
        return find("smtp").map(found -> mailServer(found, sender));
    }

    /** The address is not repeated in messages: it may hold a password. */
    private static MailServer mailServer(Found found, EmailAddress sender) {
        try {
            return MailServer.parse(found.value(), sender);
        } catch (IllegalArgumentException e) {
            throw Stop.usage("setting.bad-smtp", found.source());
        }
    }

    private Optional<Found> find(String name) {
        if (options.containsKey(name)) {
            return Optional.of(new Found(options.get(name), "--" + name));
        }
        String inFile = name + "-file";
        if (options.containsKey(inFile)) {
            return Optional.of(new Found(secret("--" + inFile, options.get(inFile)), "--" + inFile));
        }
        String variable = variable(name);
        if (!env.getOrDefault(variable, "").isBlank()) {
            return Optional.of(new Found(env.get(variable).strip(), variable));
        }
        String secret = variable + "_FILE";
        if (SECRETS.contains(name) && !env.getOrDefault(secret, "").isBlank()) {
            return Optional.of(new Found(secret(secret, env.get(secret)), secret));
        }
        if (file.containsKey(inFile)) {
            return Optional.of(new Found(secret(inFile, file.get(inFile)), inFile));
        }
        return Optional.ofNullable(file.get(name)).map(value -> new Found(value, name));
    }

    private static String variable(String name) {
        return "MENTORSHIP_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String secret(String variable, String name) {
        try {
            return Files.readString(path(name)).strip();
        } catch (IOException e) {
            throw Stop.usage("setting.unreadable-secret", variable, name);
        }
    }

    private static int port(String text) {
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(text);
        }
        return port;
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new InvalidPathException(text, "blank");
        }
        return Path.of(text);
    }

    private static URI baseUrl(Found found) {
        if (found.value().matches("(?s).*[@?#].*")) {
            throw Stop.usage("setting.base-url-beyond-host", found.source());
        }
        URI address = found.as(
                "setting.bad-base-url", text -> Settings.root(new ToolAddress(URI.create(text.strip())).base()));
        if (!"https".equals(address.getScheme()) && !Settings.isLoopback(address)) {
            throw Stop.usage("setting.plain-http", found.source(), address);
        }
        return address;
    }

    /** The address is not repeated in messages: it may hold a password. */
    private static String database(Found found) {
        try {
            Database.file(found.value());
            return found.value();
        } catch (IllegalArgumentException e) {
            boolean credentials = found.value().startsWith("jdbc:postgresql:")
                    && found.value().contains("@");
            throw Stop.usage(credentials ? "setting.db-credentials" : "setting.bad-db", found.source());
        }
    }

    /** The key is not repeated in messages. */
    private static SealingKey secretKey(Found found) {
        try {
            return SealingKey.parse(found.value());
        } catch (IllegalArgumentException e) {
            throw Stop.usage("setting.bad-secret-key", found.source());
        }
    }

    /** One or several, the newest first. They are not repeated in messages. */
    private static List<SealingKey> contentKeys(Found found) {
        try {
            return Arrays.stream(found.value().split("[,\\s]+"))
                    .filter(key -> !key.isEmpty())
                    .map(SealingKey::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Stop.usage("setting.bad-content-key", found.source());
        }
    }

    private static List<Cidr> networks(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(block -> !block.isEmpty())
                .map(Cidr::parse)
                .toList();
    }
}
