package ca.learningpartners.tool.runtime;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the web server refuses before any of our routes sees it, an address too long for example. Nothing is
 * known of the reader, so it speaks both languages.
 */
final class UnreadPage extends ErrorHandler {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors *";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", POLICY);
        return super.handle(request, response, callback);
    }

    @Override
    protected void writeErrorHtml(
            Request request, Writer writer, Charset charset, int code, String message, Throwable cause)
            throws IOException {
        String key = code == HttpStatus.URI_TOO_LONG_414 || code == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431
                ? "problem.too-large"
                : "problem.unreadable";
        writer.write("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"" + charset.name()
                + "\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + code
                + "</title><link rel=\"stylesheet\" href=\"/assets/app.css\"></head><body><main class=\"page\">");
        for (Messages messages : List.of(Messages.in(Messages.ENGLISH), Messages.in(Messages.FRENCH))) {
            writer.write(
                    "<section class=\"step wait\" lang=\"" + messages.locale().toLanguageTag() + "\"><h1>"
                            + messages.get(key) + "</h1><p>" + messages.get(key + ".how") + "</p></section>");
        }
        writer.write("<p><code>" + code + "</code></p></main></body></html>");
    }
}
