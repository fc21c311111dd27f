package ca.learningpartners.tool.running;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser ended on, after all redirects. */
public record Page(URI address, int status, HttpHeaders headers, String source) {

    public Document html() {
        return Jsoup.parse(source, address.toString());
    }

    /** What can be read on it, with its title. */
    public String text() {
        return html().title() + " " + html().body().text();
    }

    public String language() {
        return html().select("html").attr("lang");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** What stands in the largest letters. */
    public String heading() {
        return html().select("main h1").stream().findFirst().map(Element::text).orElse("");
    }

    /** Everything around the program's own content left out. */
    public Element main() {
        return html().select("main").first();
    }

    /** The form whose address ends like this. */
    public Element form(String ending) {
        return html().select("form[method=post]").stream()
                .filter(form -> form.attr("action").endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to …" + ending + " on " + this));
    }

    public boolean hasForm(String ending) {
        return html().select("form[method=post]").stream()
                .anyMatch(form -> form.attr("action").endsWith(ending));
    }

    /** What its forms carry to prove that they are ours; empty if it has none. */
    public String token() {
        return html().select("input[name=token]").stream()
                .findFirst()
                .map(Element::val)
                .orElse("");
    }

    /** The addresses of its links that contain a text. */
    public List<String> links(String part) {
        return html().select("a[href*=" + part + "]").eachAttr("href");
    }

    /** The reference code a person is asked to quote. */
    public String reference() {
        return html().select("main code").text().replaceAll(".* · ", "");
    }

    @Override
    public String toString() {
        return status + " " + address + "\n" + text();
    }
}
