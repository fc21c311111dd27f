package ca.learningpartners.lti.http;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * An HTTP client with everything taken out that would make it do more than it is told: it looks no name up, goes
 * through no proxy (not even one the system's properties name), follows no redirect, keeps no cookie, answers no
 * challenge, repeats nothing and unpacks nothing.
 */
final class DirectClient extends PoolingHttpClientConnectionManagerBuilder {
    static final int PER_PLATFORM = 8;
    static final int IN_ALL = 64;
    private static final TimeValue LONGEST_LIVED = TimeValue.ofMinutes(5);
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    private DirectClient() {}

    /** For calls that are soon over: so many at once and no more, so that no platform takes up all of the tool. */
    static CloseableHttpClient forCalls(HttpLimits limits) {
        return make(limits, PER_PLATFORM, IN_ALL);
    }

    /**
     * For answers that are read while they come in: as many at once as threads read them, since one may be read in the
     * middle of another, and would wait for itself.
     */
    static CloseableHttpClient forStreams(HttpLimits limits) {
        return make(limits, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static CloseableHttpClient make(HttpLimits limits, int perPlatform, int inAll) {
        Timeout connect = Timeout.of(limits.connect());
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setTimeToLive(LONGEST_LIVED)
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build();
        RequestConfig requests = RequestConfig.custom()
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setConnectionKeepAlive(IDLE)
                .setConnectionRequestTimeout(Timeout.of(limits.total().dividedBy(2)))
                .build();
        return HttpClients.custom()
                .setConnectionManager(new DirectClient()
                        .setDefaultConnectionConfig(connections)
                        .setDnsResolver(new NoLookup())
                        .setMaxConnPerRoute(perPlatform)
                        .setMaxConnTotal(inAll)
                        .setTlsSocketStrategy(DefaultClientTlsStrategy.createDefault())
                        .build())
                .setDefaultRequestConfig(requests)
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent("ltiadvantage-java")
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    /** A socket made without naming a proxy would ask the system for a SOCKS one. */
    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
        return new DefaultHttpClientConnectionOperator(
                proxy -> new Socket(Proxy.NO_PROXY),
                ports,
                names,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build());
    }

    /** Every request comes with the address to connect to; whoever would look a name up a second time is stopped. */
    private static final class NoLookup implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException("only checked addresses are connected to");
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
