package ca.learningpartners.lti.http;

import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.Closer;

/** One request on its way, to one permitted address after the other until a connection stands. */
final class OutboundCall<T, X extends Exception> {
    private final CloseableHttpClient client;
    private final OutboundRequest request;
    private final StreamLimits limits;
    private final Deadline deadline;
    private final AnswerReader<T, X> reader;

    OutboundCall(
            CloseableHttpClient client,
            OutboundRequest request,
            StreamLimits limits,
            Deadline deadline,
            AnswerReader<T, X> reader) {
        this.client = client;
        this.request = request;
        this.limits = limits;
        this.deadline = deadline;
        this.reader = reader;
    }

    T to(List<InetAddress> permitted) throws OutboundFailed, X {
        int last = permitted.size() - 1;
        for (int i = 0; ; i++) {
            try {
                return to(permitted.get(i));
            } catch (IOException e) {
                if (i == last || deadline.hasPassed() || !isBeforeSending(e)) {
                    throw failed(e);
                }
            }
        }
    }

    private T to(InetAddress address) throws IOException, X {
        HttpUriRequestBase message = message();
        deadline.watch(message);
        ClassicHttpResponse response = open(hostAt(address), message);
        BoundedStream body = new BoundedStream(bodyOf(response), limits.maxBytes());
        try {
            return read(new StreamedAnswer(response.getCode(), headersOf(response), body), body);
        } finally {
            if (!body.isAtEnd()) {
                message.cancel();
            }
            Closer.closeQuietly(response);
        }
    }

    /** Torn down just as it is being set up, or by a closed client, a call ends in whatever the client trips over. */
    private ClassicHttpResponse open(HttpHost host, HttpUriRequestBase message) throws IOException {
        try {
            return client.executeOpen(host, message, null);
        } catch (RuntimeException e) {
            if (message.isCancelled() || e instanceof IllegalStateException) {
                throw new InterruptedIOException("torn down");
            }
            throw e;
        }
    }

    /** A body that failed decides, whatever the reader made of the failure. */
    private T read(StreamedAnswer answer, BoundedStream body) throws IOException, X {
        try {
            T made = reader.read(answer);
            body.requireUnbroken();
            return made;
        } catch (Exception e) {
            body.requireUnbroken();
            throw e;
        }
    }

    /** The name is for the certificate and the Host header; the connection goes to the address. */
    private HttpHost hostAt(InetAddress address) {
        URI uri = request.address();
        String name = uri.getHost().replaceAll("^\\[|]$", "");
        return new HttpHost(uri.getScheme(), address, name, uri.getPort());
    }

    private HttpUriRequestBase message() {
        HttpUriRequestBase message = new HttpUriRequestBase(request.method().name(), request.address());
        request.headers().forEach(message::setHeader);
        request.body()
                .ifPresent(text -> message.setEntity(new ByteArrayEntity(text.getBytes(StandardCharsets.UTF_8), null)));
        return message;
    }

    private static InputStream bodyOf(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? InputStream.nullInputStream() : entity.getContent();
    }

    private static Map<String, List<String>> headersOf(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        return headers;
    }

    private static boolean isBeforeSending(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof NoRouteToHostException;
    }

    private OutboundFailed failed(IOException failure) {
        String host = request.address().getHost();
        if (deadline.hasPassed()) {
            return new OutboundFailed(
                    Reason.TIMED_OUT,
                    host + " took longer than " + limits.total().toMillis() + " ms");
        }
        if (failure instanceof ConnectionRequestTimeoutException) {
            return new OutboundFailed(
                    Reason.NO_CONNECTION_FREE,
                    host + " was not called, since the tool has " + DirectClient.PER_PLATFORM + " calls to it or "
                            + DirectClient.IN_ALL + " in all under way, and makes no more at once");
        }
        if (failure instanceof BoundedStream.TooLarge || failure instanceof MessageConstraintException) {
            return new OutboundFailed(Reason.TOO_LARGE, host + " sent more than is accepted");
        }
        if (failure instanceof SocketTimeoutException && !isBeforeSending(failure)) {
            return new OutboundFailed(Reason.TIMED_OUT, host + " did not answer in time");
        }
        return new OutboundFailed(
                Reason.UNREACHABLE,
                host + " can't be reached (" + failure.getClass().getSimpleName() + ")");
    }
}
