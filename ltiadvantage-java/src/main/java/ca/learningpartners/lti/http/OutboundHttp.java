package ca.learningpartners.lti.http;

import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way out of the tool: every request to an address that a platform named goes through here.
 *
 * <p>The host is resolved and <em>every</em> address it has must pass the {@link NetworkPolicy}; then the request is
 * sent, without a proxy, without following redirects, bounded by {@link HttpLimits}.
 *
 * <p>What remains: {@code java.net.http} cannot be told which address to connect to; it resolves the name again. Both
 * look-ups go through the JVM's own cache (30 seconds unless {@code networkaddress.cache.ttl} says otherwise), so a
 * name that changes its address between check and connection must also catch the moment the cached entry expires.
 * Do not set {@code networkaddress.cache.ttl} to 0. Over https such a host would moreover have to present a valid
 * certificate for the name.
 */
public final class OutboundHttp {
    private final NetworkPolicy policy;
    private final HttpLimits limits;
    private final HttpClient client;

    /** A way out under this policy; share one, it holds connections. */
    public OutboundHttp(NetworkPolicy policy, HttpLimits limits) {
        this.policy = policy;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Fetches the address. Any status is an answer; a redirect is not followed. */
    public HttpAnswer get(URI address, Map<String, String> headers) throws OutboundFailed {
        return send(address, headers, "GET", HttpRequest.BodyPublishers.noBody());
    }

    /** Posts the text, as UTF-8, with the headers given (name the content type among them). */
    public HttpAnswer post(URI address, Map<String, String> headers, String body) throws OutboundFailed {
        return send(address, headers, "POST", HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpAnswer send(URI address, Map<String, String> headers, String method, HttpRequest.BodyPublisher body)
            throws OutboundFailed {
        requirePermitted(address);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, body).timeout(limits.total());
        headers.forEach(request::header);
        HttpResponse<byte[]> response =
                await(client.sendAsync(request.build(), info -> new BoundedBody(limits.maxBytes())), address.getHost());
        return new HttpAnswer(
                response.statusCode(), response.headers().map(), new String(response.body(), StandardCharsets.UTF_8));
    }

    private void requirePermitted(URI address) throws OutboundFailed {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (host == null || !("https".equals(scheme) || "http".equals(scheme)) || address.getRawUserInfo() != null) {
            throw new OutboundFailed(Reason.ADDRESS_REFUSED, "not an http(s) address with a host and no user");
        }
        for (InetAddress candidate : resolve(host)) {
            if (!policy.permits(scheme, candidate)) {
                throw new OutboundFailed(
                        Reason.ADDRESS_REFUSED,
                        scheme + " to " + host + " (" + candidate.getHostAddress()
                                + ") is not permitted. Maybe allow its network, or use https.");
            }
        }
    }

    private static InetAddress[] resolve(String host) throws OutboundFailed {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new OutboundFailed(Reason.UNREACHABLE, "no address is known for " + host);
        }
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> call, String host)
            throws OutboundFailed {
        try {
            return call.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new OutboundFailed(Reason.TIMED_OUT, host + " took longer than " + limits.total());
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutboundFailed(Reason.TIMED_OUT, "interrupted while waiting for " + host);
        } catch (ExecutionException e) {
            throw failure(e, host);
        }
    }

    private static OutboundFailed failure(ExecutionException failed, String host) {
        String kind = "unexpected failure";
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLarge) {
                return new OutboundFailed(Reason.TOO_LARGE, host + " sent more than is accepted");
            }
            if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
                return new OutboundFailed(Reason.TIMED_OUT, host + " did not answer in time");
            }
            kind = cause.getClass().getSimpleName();
        }
        return new OutboundFailed(Reason.UNREACHABLE, host + " can't be reached (" + kind + ")");
    }
}
