package ca.learningpartners.tool.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * The browser of one person: keeps cookies by host, follows redirects, and sends forms, those that send themselves
 * without being asked. Like a real one it takes {@code Secure} cookies from this machine over plain http. It runs no
 * script, so everything it can do works without.
 */
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final int MOST_STEPS = 20;

    private final String language;
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    private Browser(String language) {
        this.language = language;
    }

    /** A new browser without cookies that asks for this language. */
    public static Browser speaking(String language) {
        return new Browser(language);
    }

    public static Browser english() {
        return speaking("en-CA,en;q=0.8");
    }

    public static Browser french() {
        return speaking("fr-CA,fr;q=0.9,en;q=0.4");
    }

    /** Opens an address and goes on until nothing sends itself any more. */
    public Page open(Object address) {
        return travel(send(get(URI.create(address.toString()))));
    }

    /** Posts fields to an address, as a form would. */
    public Page post(Object address, Map<String, String> fields) {
        return travel(send(post(URI.create(address.toString()), new ArrayList<>(fields.entrySet()))));
    }

    /** Sends a form of a page as it stands. */
    public Page submit(Page page, String ending) {
        return submit(page, ending, Map.of());
    }

    /** Sends a form of a page as it stands, and stops at the answer even if that sends itself. */
    public Page submitOnce(Page page, String ending) {
        return send(filledIn((FormElement) page.form(ending), Map.of()));
    }

    /** Sends a form of a page with some fields filled in otherwise; an empty value leaves the field out. */
    public Page submit(Page page, String ending, Map<String, String> filled) {
        return travel(send(filledIn((FormElement) page.form(ending), filled)));
    }

    /** Sends a form with a file-like choice of several values for one field. */
    public Page submit(Page page, String ending, Map<String, String> filled, String field, List<String> values) {
        Element form = page.form(ending);
        List<Map.Entry<String, String>> fields = fields((FormElement) form, filled);
        values.forEach(value -> fields.add(Map.entry(field, value)));
        return travel(send(post(URI.create(form.absUrl("action")), fields)));
    }

    /** Sends a form of a page with a file in it. */
    public Page upload(Page page, String ending, Map<String, String> filled, String name, String type, byte[] file) {
        FormElement form = (FormElement) page.form(ending);
        return travel(send(multipart(
                URI.create(form.absUrl("action")),
                fields(form, filled).stream()
                        .filter(field -> !field.getKey().equals("file"))
                        .toList(),
                name,
                type,
                file)));
    }

    private static HttpRequest.Builder multipart(
            URI address, List<Map.Entry<String, String>> fields, String name, String type, byte[] file) {
        String boundary = "----boundary";
        StringBuilder head = new StringBuilder();
        fields.forEach(field -> head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"")
                .append(field.getKey())
                .append("\"\r\n\r\n")
                .append(field.getValue())
                .append("\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\n")
                .append(type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                .append("\r\n");
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        file,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    /** The cookies it would send to a host, as it sends them. */
    public String cookies(String host) {
        return cookies.getOrDefault(host, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** One request and its answer, redirects not followed. */
    public HttpResponse<String> step(HttpRequest.Builder request) {
        URI address = request.copy().build().uri();
        String known = cookies(address.getHost());
        if (!known.isEmpty()) {
            request.header("Cookie", known);
        }
        request.header("Accept-Language", language).timeout(Duration.ofSeconds(30));
        try {
            HttpResponse<String> answer = sent(request.build());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> take(address, cookie));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends it once more if the server had closed the connection that was kept, as every browser does. */
    private static HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                throw e;
            }
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Sends a form as it stands but for some fields, and keeps the answer as it comes, a file perhaps. */
    public byte[] download(Element form, Map<String, String> filled) {
        HttpRequest.Builder request = filledIn((FormElement) form, filled);
        String host = request.copy().build().uri().getHost();
        request.header("Cookie", cookies(host)).header("Accept-Language", language);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Optional<String> cookie(String host, String name) {
        return Optional.ofNullable(cookies.getOrDefault(host, Map.of()).get(name));
    }

    /** Puts a cookie there by hand, as somebody with other means could. */
    public Browser with(String host, String name, String value) {
        cookies.computeIfAbsent(host, any -> new TreeMap<>()).put(name, value);
        return this;
    }

    private Page travel(Page first) {
        Page page = first;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Element sending = page.html().selectFirst("form#post");
            if (sending == null) {
                return page;
            }
            page = send(filledIn((FormElement) sending, Map.of()));
        }
        throw new AssertionError("Forms go on sending themselves at " + page.address());
    }

    private Page send(HttpRequest.Builder first) {
        HttpRequest.Builder request = first;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            HttpResponse<String> answer = step(request);
            Optional<String> location = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
                return new Page(answer.uri(), answer.statusCode(), answer.headers(), answer.body());
            }
            request = get(answer.uri().resolve(location.get()));
        }
        throw new AssertionError("Redirects without end from " + first.build().uri());
    }

    /** A form says which site its page is of; pages cannot say otherwise. */
    private static HttpRequest.Builder filledIn(FormElement form, Map<String, String> filled) {
        URI page = URI.create(form.baseUri());
        return post(URI.create(form.absUrl("action")), fields(form, filled))
                .header("Origin", page.getScheme() + "://" + page.getRawAuthority());
    }

    private static List<Map.Entry<String, String>> fields(FormElement form, Map<String, String> filled) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (KeyVal field : form.formData()) {
            if (!filled.containsKey(field.key()) && !isDisabled(form, field)) {
                fields.add(Map.entry(field.key(), field.value()));
            }
        }
        new LinkedHashMap<>(filled)
                .entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .forEach(fields::add);
        return fields;
    }

    /** What is in a fieldset that is disabled is not sent (HTML, section 4.10.19.5); the parser does not know it. */
    private static boolean isDisabled(FormElement form, KeyVal field) {
        return form.select("fieldset[disabled] [name]").stream()
                .anyMatch(each ->
                        each.attr("name").equals(field.key()) && each.val().equals(field.value()));
    }

    private static HttpRequest.Builder get(URI address) {
        return HttpRequest.newBuilder(address);
    }

    private static HttpRequest.Builder post(URI address, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void take(URI from, String header) {
        String[] parts = header.split(";");
        String[] pair = parts[0].split("=", 2);
        boolean gone = header.contains("Max-Age=0");
        Map<String, String> kept = cookies.computeIfAbsent(from.getHost(), any -> new TreeMap<>());
        if (gone) {
            kept.remove(pair[0].strip());
        } else {
            kept.put(pair[0].strip(), pair[1]);
        }
    }
}
