package ca.learningpartners.tool;

import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;

/**
 * Goes to every address a running tool answers, with every id that fits, to every link it finds there, through every
 * search with the beginning of what is looked for, and takes along every file that a form hands out.
 */
final class WalkEverywhere {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Pattern HANDS_OUT = Pattern.compile(".*/(export|roster|search|copy|previews)");
    private static final int MOST = 4_000;

    private final RunningTool tool;
    private final List<String> routes;
    private final PlantedProgram program;
    private int requests;

    WalkEverywhere(RunningTool tool, List<String> routes, PlantedProgram program) {
        this.tool = tool;
        this.routes = routes.stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4))
                .filter(route -> !route.matches("/lti/.*|/admin/enter/.*|.*[*].*|/assets.*"))
                .toList();
        this.program = program;
    }

    int routes() {
        return routes.size();
    }

    int requests() {
        return requests;
    }

    /** Where each of these things was found first, in the body or the headers of an answer, or in a file. */
    Map<Planted, String> find(Onlooker onlooker, List<Planted> planted) {
        Map<Planted, String> found = new HashMap<>();
        Map<String, Element> forms = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        routes.forEach(route -> ahead.addAll(filled(route)));
        Set<String> seen = new LinkedHashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            HttpResponse<String> answer = onlooker.browser().step(HttpRequest.newBuilder(URI.create(tool.at(address))));
            requests++;
            if (answer.statusCode() >= 500 || seen.size() > MOST) {
                throw new AssertionError(
                        onlooker + " at " + address + ": " + answer.statusCode() + ", " + seen.size() + " addresses");
            }
            look(answer.body() + answer.headers().map(), address, planted, found);
            next(answer, forms).stream().filter(seen::add).forEach(ahead::add);
        }
        forms.forEach((address, form) -> {
            requests++;
            look(text(onlooker.browser().download(form, typed(form))), address, planted, found);
        });
        return found;
    }

    /** Most words begin alike, and most pages hold none of them. */
    private static void look(String said, String address, List<Planted> planted, Map<Planted, String> found) {
        boolean any = said.contains("zq");
        planted.stream()
                .filter(each -> any || !each.word().startsWith("zq"))
                .filter(each -> each.isIn(said, address))
                .forEach(each -> found.putIfAbsent(each, address));
    }

    private List<String> next(HttpResponse<String> answer, Map<String, Element> forms) {
        List<String> next = new ArrayList<>();
        answer.headers().firstValue("Location").ifPresent(next::add);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Page page = new Page(answer.uri(), answer.statusCode(), answer.headers(), answer.body());
            page.html().select("a[href]").forEach(link -> next.add(link.absUrl("href")));
            page.html().select("form[method=get], form:not([method])").forEach(form -> next.addAll(searches(form)));
            page.html().select("form[method=post]").stream()
                    .filter(form -> HANDS_OUT.matcher(form.absUrl("action")).matches())
                    .forEach(form ->
                            forms.putIfAbsent(URI.create(form.absUrl("action")).getPath(), form));
        }
        String home = tool.at("/");
        return next.stream()
                .filter(address -> address.startsWith(home) || address.startsWith("/"))
                .map(address -> address.startsWith("/") ? address : address.substring(home.length() - 1))
                .map(address -> address.replaceAll("#.*", ""))
                .filter(address -> !address.matches("/lti/.*|/admin/enter/.*|/assets.*"))
                .toList();
    }

    private static List<String> searches(Element form) {
        return form.select("input[name]:not([type=hidden]), select[name]").eachAttr("name").stream()
                .map(name -> form.absUrl("action") + "?" + name + "=zqn")
                .toList();
    }

    /** Whatever is typed into the form begins as what is looked for. */
    private static Map<String, String> typed(Element form) {
        Map<String, String> typed = new HashMap<>();
        form.select("input[type=search], input[type=text], textarea")
                .eachAttr("name")
                .forEach(name -> typed.put(name, "zq"));
        return typed;
    }

    /** A zip is what is in it. */
    private static String text(byte[] answer) {
        if (answer.length < 2 || answer[0] != 'P' || answer[1] != 'K') {
            return new String(answer, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> filled(String route) {
        List<String> all = new ArrayList<>(List.of(route));
        Matcher parameters = PARAMETER.matcher(route);
        while (parameters.find()) {
            String parameter = parameters.group(1);
            List<String> more = new ArrayList<>();
            all.forEach(address ->
                    program.fitting(parameter).forEach(id -> more.add(address.replace("{" + parameter + "}", id))));
            all = more;
        }
        return all;
    }
}
