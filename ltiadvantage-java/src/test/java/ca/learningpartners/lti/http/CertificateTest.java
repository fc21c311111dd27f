package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to an address, but the certificate must be for the name that was asked for. */
class CertificateTest {
    private static final String PASSWORD = "of-an-invented-platform";
    private static final NetworkPolicy LOOPBACK = new NetworkPolicy(true, List.of());

    @TempDir
    private static Path folder;

    private static Path store;
    private HttpsServer server;

    @BeforeAll
    static void certify() throws Exception {
        store = folder.resolve("platform.p12");
        makeCertificateFor("lms.example.test");
    }

    @BeforeEach
    void serve() throws Exception {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(contextOf(store)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_certificate_for_the_name_is_accepted() throws Exception {
        try (SystemProperties trusting = trusting();
                OutboundHttp http = wayOut()) {
            assertThat(http.get(at("lms.example.test"), Map.of()).status()).isEqualTo(204);
        }
    }

    @Test
    void a_certificate_for_another_name_is_not() {
        try (SystemProperties trusting = trusting();
                OutboundHttp http = wayOut()) {
            assertThatThrownBy(() -> http.get(at("other.example.test"), Map.of()))
                    .isInstanceOf(OutboundFailed.class)
                    .hasMessageContaining("SSLHandshakeException");
        }
    }

    @Test
    void a_certificate_nobody_vouches_for_is_not() {
        try (OutboundHttp http = wayOut()) {
            assertThatThrownBy(() -> http.get(at("lms.example.test"), Map.of()))
                    .isInstanceOf(OutboundFailed.class)
                    .hasMessageContaining("SSLHandshakeException");
        }
    }

    private static OutboundHttp wayOut() {
        NameLookup here = host -> List.of(InetAddress.getByName("127.0.0.1"));
        return new OutboundHttp(LOOPBACK, HttpLimits.defaults(), here);
    }

    private static SystemProperties trusting() {
        return new SystemProperties(
                Map.of("javax.net.ssl.trustStore", store.toString(), "javax.net.ssl.trustStorePassword", PASSWORD));
    }

    private URI at(String name) {
        return URI.create("https://" + name + ":" + server.getAddress().getPort() + "/");
    }

    private static void makeCertificateFor(String name) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        "platform",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name,
                        "-validity",
                        "2",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
    }

    private static SSLContext contextOf(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
