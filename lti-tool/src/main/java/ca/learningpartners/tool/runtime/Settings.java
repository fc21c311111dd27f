package ca.learningpartners.tool.runtime;

import ca.learningpartners.lti.http.Cidr;
import ca.learningpartners.lti.key.SealingKey;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator can set.
 *
 * @param port the port to listen on; 0 takes any free one
 * @param baseUrl the public address; empty for {@code http://localhost:PORT}
 * @param data the folder for the database, keys and backups
 * @param database a JDBC address; empty for a SQLite file in the data folder
 * @param allowedNetworks private networks a learning platform may live in
 * @param secretKey what the tool's own keys are sealed with; empty for the file {@code secret.key} in the data folder
 * @param contentKeys the master keys of what people write for few, the newest first; none for the file {@code
 *     content.keys} in the data folder
 * @param mailServer where mail is handed to; empty if it stays in the outbox
 * @param metricsPort where numbers on how the tool is doing are read; 0 takes any free port, empty: nowhere
 */
public record Settings(
        int port,
        Optional<URI> baseUrl,
        Path data,
        Optional<String> database,
        List<Cidr> allowedNetworks,
        Optional<SealingKey> secretKey,
        List<SealingKey> contentKeys,
        Optional<MailServer> mailServer,
        Optional<Integer> metricsPort) {

    /** Settings without a mail server, and with the master keys in the data folder. */
    public Settings(
            int port,
            Optional<URI> baseUrl,
            Path data,
            Optional<String> database,
            List<Cidr> allowedNetworks,
            Optional<SealingKey> secretKey) {
        this(port, baseUrl, data, database, allowedNetworks, secretKey, List.of(), Optional.empty(), Optional.empty());
    }

    /** Settings whose secret key is in the data folder. */
    public Settings(int port, Optional<URI> baseUrl, Path data, Optional<String> database, List<Cidr> allowedNetworks) {
        this(port, baseUrl, data, database, allowedNetworks, Optional.empty());
    }

    public Settings {
        allowedNetworks = List.copyOf(allowedNetworks);
        contentKeys = List.copyOf(contentKeys);
        baseUrl = baseUrl.map(Settings::root);
    }

    /** The address of a host of the tool's own; one with a path is refused, because every link begins at the root. */
    public static URI root(URI address) {
        if (address.getPath() != null
                && !address.getPath().isEmpty()
                && !address.getPath().equals("/")) {
            throw new IllegalArgumentException(
                    "The base URL " + address + " has a path. Maybe give the tool a host name of its own?");
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The base URL holds more than a host and a port. Maybe leave out what is before @, or after ? or #?");
        }
        return address;
    }

    /** The database's JDBC address. */
    public String databaseUrl() {
        return database.orElseGet(() -> "jdbc:sqlite:" + data.resolve("mentorship.db"));
    }

    /** The public address once the port is known. */
    public URI publicAddress(int listeningOn) {
        return baseUrl.orElseGet(() -> URI.create("http://localhost:" + listeningOn));
    }

    /** The same, handing mail to a server. */
    public Settings withMailServer(MailServer server) {
        return new Settings(
                port,
                baseUrl,
                data,
                database,
                allowedNetworks,
                secretKey,
                contentKeys,
                Optional.of(server),
                metricsPort);
    }

    /** The same, with these master keys, the newest first. */
    public Settings withContentKeys(List<SealingKey> keys) {
        return new Settings(port, baseUrl, data, database, allowedNetworks, secretKey, keys, mailServer, metricsPort);
    }

    /** The same, telling numbers at a port. */
    public Settings withMetricsPort(int other) {
        return new Settings(
                port, baseUrl, data, database, allowedNetworks, secretKey, contentKeys, mailServer, Optional.of(other));
    }

    /** Whether an address is on this machine alone; only then may it be plain http. */
    public static boolean isLoopback(URI address) {
        try {
            return address.getHost() != null
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
