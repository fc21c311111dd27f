package ca.learningpartners.lti.http;

import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;

/**
 * The one way out of the tool: every request to an address that a platform named goes through here.
 *
 * <p>The host is looked up once and <em>every</em> address it has must pass the {@link NetworkPolicy}; the request
 * then goes to exactly those addresses, in their order, until one takes the connection. A name that points elsewhere
 * a moment later changes nothing. Redirects are not followed, proxies not used, cookies not kept, nothing is sent a
 * second time and nothing unpacked.
 *
 * <p>The limits hold for the whole call: when its time is over, or one byte too many has come, the connection is
 * torn down. Only the look-up of the name is left to the operating system's patience.
 *
 * <p>At most 8 calls to one platform are under way at once and 64 in all; a further one waits for half of its time.
 * Streamed answers neither count among them nor wait for them: each takes a connection of its own, and the thread of
 * whoever reads it.
 */
public final class OutboundHttp implements Closeable {
    private final CheckedAddresses addresses;
    private final HttpLimits limits;
    private final CloseableHttpClient calls;
    private final CloseableHttpClient streams;
    private final ScheduledThreadPoolExecutor timer;

    /** A way out under this policy; share one, it holds connections. */
    public OutboundHttp(NetworkPolicy policy, HttpLimits limits) {
        this(policy, limits, NameLookup.SYSTEM);
    }

    OutboundHttp(NetworkPolicy policy, HttpLimits limits, NameLookup names) {
        this.addresses = new CheckedAddresses(policy, names);
        this.limits = limits;
        this.calls = DirectClient.forCalls(limits);
        this.streams = DirectClient.forStreams(limits);
        this.timer = timer();
    }

    /** Fetches the address. Any status is an answer; a redirect is not followed. */
    public HttpAnswer get(URI address, Map<String, String> headers) throws OutboundFailed {
        return send(OutboundRequest.get(address, headers));
    }

    /** Posts the text, as UTF-8, with the headers given (name the content type among them). */
    public HttpAnswer post(URI address, Map<String, String> headers, String body) throws OutboundFailed {
        return send(OutboundRequest.post(address, headers, body));
    }

    /** Sends the request and waits for the whole answer. Any status is an answer; a redirect is not followed. */
    public HttpAnswer send(OutboundRequest request) throws OutboundFailed {
        StreamLimits whole = new StreamLimits(limits.total(), limits.maxBytes());
        return this.<HttpAnswer, RuntimeException>read(
                calls,
                request,
                whole,
                answer -> new HttpAnswer(answer.status(), answer.headers(), text(answer.body())));
    }

    /**
     * Sends the request and has the answer read while it comes in, however many others are. The reader may call the
     * platform itself.
     *
     * @param within how much and how long, instead of what this way out was made with
     * @param reader is called once, in this thread, as soon as the headers are there
     * @return what the reader made of it
     * @throws OutboundFailed if there was no answer or it did not come to its end, whatever the reader made of that
     * @throws X if the reader does, and the answer did not fail before
     */
    public <T, X extends Exception> T stream(OutboundRequest request, StreamLimits within, AnswerReader<T, X> reader)
            throws OutboundFailed, X {
        return read(streams, request, within, reader);
    }

    private <T, X extends Exception> T read(
            CloseableHttpClient client, OutboundRequest request, StreamLimits within, AnswerReader<T, X> reader)
            throws OutboundFailed, X {
        List<InetAddress> permitted = addresses.of(request.address());
        try (Deadline deadline = new Deadline(timer, within.total())) {
            return new OutboundCall<>(client, request, within, deadline, reader).to(permitted);
        } catch (RejectedExecutionException e) {
            throw new OutboundFailed(Reason.UNREACHABLE, "the tool is shutting down and calls nobody any more");
        }
    }

    /** A byte order mark is no part of the text, and would be no JSON. */
    private static String text(InputStream body) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "outbound-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    /** Ends what is under way and calls nobody any more. */
    @Override
    public void close() {
        timer.shutdownNow();
        calls.close(CloseMode.IMMEDIATE);
        streams.close(CloseMode.IMMEDIATE);
    }
}
