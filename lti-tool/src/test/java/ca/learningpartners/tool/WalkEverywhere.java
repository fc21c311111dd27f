package ca.learningpartners.tool;

import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Goes to every address a running tool answers, with every id that fits, to every link it finds there, and through every
 * search with the beginning of what is looked for.
 */
final class WalkEverywhere {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final int MOST = 2_500;

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

    /** Where each of these words was found first, in the body or the headers of an answer. */
    Map<String, String> find(Onlooker onlooker, List<Planted> planted) {
        Map<String, String> found = new TreeMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        routes.forEach(route -> ahead.addAll(filled(route)));
        Set<String> seen = new LinkedHashSet<>(ahead);
        while (!ahead.isEmpty() && seen.size() < MOST) {
            String address = ahead.poll();
            HttpResponse<String> answer = onlooker.browser().step(HttpRequest.newBuilder(URI.create(tool.at(address))));
            requests++;
            if (answer.statusCode() >= 500) {
                throw new AssertionError(onlooker + " at " + address + ": " + answer.statusCode());
            }
            String said = answer.body() + answer.headers().map();
            planted.stream()
                    .map(Planted::word)
                    .filter(said::contains)
                    .forEach(word -> found.putIfAbsent(word, address));
            next(answer).stream().filter(seen::add).forEach(ahead::add);
        }
        return found;
    }

    private List<String> next(HttpResponse<String> answer) {
        List<String> next = new ArrayList<>();
        answer.headers().firstValue("Location").ifPresent(next::add);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Page page = new Page(answer.uri(), answer.statusCode(), answer.headers(), answer.body());
            page.html().select("a[href]").forEach(link -> next.add(link.absUrl("href")));
            page.html().select("form[method=get], form:not([method])").forEach(form -> next.addAll(searches(form)));
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
