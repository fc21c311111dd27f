package ca.learningpartners.benchmarks;

import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.key.KeySetLimits;
import ca.learningpartners.lti.key.PlatformKeySets;
import ca.learningpartners.lti.launch.BrowserEvidence;
import ca.learningpartners.lti.launch.LaunchVerifier;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.launch.LoginStates;
import ca.learningpartners.lti.launch.OidcLogin;
import ca.learningpartners.lti.launch.StateKey;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.tool.launch.Arrivals;
import ca.learningpartners.tool.launch.LaunchTraceStore;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.viewer.WebSessionStore;
import com.nimbusds.jose.JOSEException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Login, state and signed launch as calls, on one thread whose processor time is counted; signing is left out. */
final class InProcess {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String TARGET = "http://localhost:8080/lti/launch";

    private final Clock clock = Clock.systemUTC();
    private final Platform platform;
    private final String issuer;
    private final OidcLogin login;
    private final LaunchVerifier verifier;
    private final Arrivals arrivals;

    private InProcess(Platform platform, DataFolder folder) {
        this.platform = platform;
        this.issuer = Prepared.issuer(platform);
        ToolAddress tool = new ToolAddress(URI.create("http://localhost:8080"));
        LoginStates states = new LoginStates(StateKey.random(), clock);
        OutboundHttp http = new OutboundHttp(new NetworkPolicy(true, List.of()), HttpLimits.defaults());
        PlatformKeySets keys = new PlatformKeySets(http, clock, KeySetLimits.defaults());
        this.login = new OidcLogin(folder.registrations(), tool, states);
        this.verifier = new LaunchVerifier(
                folder.registrations(), folder.deployments(), keys, folder.nonces(), states, tool, clock);
        this.arrivals = new Arrivals(
                folder.database(),
                verifier,
                folder.registrations(),
                folder.bindings(),
                folder.identities(),
                folder.courses(),
                folder.gradeColumns(),
                new WebSessionStore(folder.database(), clock),
                new LaunchTraceStore(folder.database()),
                clock);
    }

    /** Processor milliseconds a launch, of each round after the first, which warms up. */
    static void run(int launches, int rounds) throws Exception {
        try (Platform platform = Platform.start();
                Prepared prepared = Prepared.with(platform)) {
            InProcess measured = new InProcess(platform, prepared.data());
            for (int round = 0; round <= rounds; round++) {
                measured.round(round, launches);
            }
        }
    }

    private void round(int round, int launches) throws JOSEException, GeneralSecurityException {
        long logins = 0;
        long examined = 0;
        long admitted = 0;
        long checked = 0;
        long began = System.nanoTime();
        for (int i = 0; i < launches; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            LoginRedirect redirect = login.start(platform.login(issuer, TARGET), List.of());
            logins += THREADS.getCurrentThreadCpuTime() - start;
            Map<String, List<String>> form = platform.answer(redirect.location(), issuer, TARGET);
            start = THREADS.getCurrentThreadCpuTime();
            var examination = verifier.examine(
                    form, BrowserEvidence.cookies(List.of(redirect.binding().value())));
            long between = THREADS.getCurrentThreadCpuTime();
            arrivals.arrive(examination, clock.instant());
            examined += between - start;
            admitted += THREADS.getCurrentThreadCpuTime() - between;
            start = THREADS.getCurrentThreadCpuTime();
            platform.check(form);
            checked += THREADS.getCurrentThreadCpuTime() - start;
        }
        Cost.print(
                round,
                launches,
                System.nanoTime() - began,
                Map.of("login", logins, "examine", examined, "admit", admitted));
        Cost.printYardstick(launches, checked);
    }
}
