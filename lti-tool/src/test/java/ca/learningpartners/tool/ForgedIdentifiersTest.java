package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tessa, and Cornelia who coordinates a district that has no part in it, put into every address what is not theirs, what is
 * not there, and what cannot be, with a form as it should be and with an empty one: it is all the same to them.
 */
class ForgedIdentifiersTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String MISSING = "0b0e7f5c-0000-4a53-9a3e-3f1f0c1d2e3f";
    private static final List<String> MALFORMED =
            List.of("%27%20OR%201%3D1", "..%252F..", "%F0%9F%92%A9", "x".repeat(300));

    /**
     * Answered alike whatever the id is, before it is looked up: a page that is to be gone is gone, and a join request is
     * answered by naming a person first.
     */
    private static final Set<String> ALIKE =
            Set.of("POST /journal/{entry}/deletion", "POST /programs/{program}/join-requests/{request}/answer");

    /** What forms of ours send, all at once: whatever is asked for is there. */
    private static final Map<String, String> PLAUSIBLE = Map.ofEntries(
            Map.entry("id", "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f"),
            Map.entry("date", "2026-11-18"),
            Map.entry("day", "2026-11-18"),
            Map.entry("minutes", "30"),
            Map.entry("means", "VIDEO"),
            Map.entry("text", "Something plausible"),
            Map.entry("words", "Something plausible"),
            Map.entry("purpose", "Something plausible"),
            Map.entry("reply", "Something plausible"),
            Map.entry("version", "1"),
            Map.entry("edition", "1"),
            Map.entry("revision", "1"),
            Map.entry("outcome", "REACHED"),
            Map.entry("colleague", "nm-93-kouakou"),
            Map.entry("contacts", "3"),
            Map.entry("start", "2026-11-30T18:00:00Z"),
            Map.entry("time", "2026-11-30T18:00:00Z"),
            Map.entry("participant", "nm-93-belanger-roy"),
            Map.entry("owner", "nm-93-belanger-roy"),
            Map.entry("address", "lucie.belanger-roy@sd93.example"));

    /** What differs from one moment to the next, or is only the address over again. */
    private static final Pattern PASSING = Pattern.compile(
            "name=\"token\" value=\"[^\"]*\"|value=\"/[^\"]*\"|<code>[^<]*</code>|(date|content-length)=[^\\]]*");

    private final Map<Boolean, List<Long>> nanos = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
    private final Map<Browser, String> tokens = new IdentityHashMap<>();
    private int requests;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_not_hers_is_answered_as_what_is_not_there_changes_nothing_and_is_kept(Kind kind) throws SQLException {
        AtomicReference<ToolServer> server = new AtomicReference<>();
        RunningTool.Serving serving = (settings, clock) -> {
            server.set(ToolServer.start(settings, clock));
            return new RunningTool.Served(server.get().baseUrl(), server.get()::close);
        };
        try (RunningTool tool = RunningTool.served(kind, serving)) {
            PlantedProgram program = PlantedProgram.in(tool);
            tool.store().write(stores -> {
                ProgramTemplate template = ProgramTemplate.newest("ptmp").orElseThrow();
                stores.programs().save(Program.of(template, new ProgramId("elsewhere"), LocalDate.of(2026, 8, 1)));
                return true;
            });
            PlantedEvidence.in(tool, new ProgramId("elsewhere"));
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            Browser cornelia = tool.signedIn("sd52", "cornelia.brandvold");
            Map<String, String> before = kept(tool);
            List<String> wrong = new ArrayList<>();
            for (String route : server.get().addresses()) {
                for (String parameter : others(program).keySet()) {
                    if (route.contains("{" + parameter + "}") && !route.contains(" /admin")) {
                        wrong.addAll(wrong(tool, tessa, route, parameter, program));
                        if (!parameter.equals("run")) {
                            wrong.addAll(wrong(tool, cornelia, route, parameter, program));
                        }
                    }
                }
            }
            assertThat(String.join("\n", wrong)).isEmpty();
            assertThat(kept(tool)).isEqualTo(before);
            for (String parameter : List.of(
                    "pairing", "session", "goal", "milestone", "meeting", "visit", "request", "run", "candour")) {
                assertThat(tool.count(
                                "act",
                                "actor = 'nm-27-lindqvist' AND verb = '" + parameter + "-not-found' AND subject = '"
                                        + others(program).get(parameter) + "'"))
                        .as(parameter)
                        .isEqualTo(1);
            }
            System.out.println(kind + ": " + requests + " requests, median of what is there and not hers "
                    + median(true) + " µs, of what is not there " + median(false) + " µs");
        }
    }

    private static Map<String, String> others(PlantedProgram program) {
        Map<String, String> others = new TreeMap<>(Map.of(
                "pairing", program.lucies.id().value(),
                "session", "session-one",
                "goal", "goal-secretone",
                "milestone", "step-secretone",
                "meeting", "meeting-one",
                "visit", "visit-one",
                "request", "request-one",
                "program", "elsewhere",
                "run", String.valueOf(program.lucies.run()),
                "item", "item-one"));
        others.putAll(Map.of("person", "nm-93-belanger-roy", "participant", "nm-93-belanger-roy"));
        others.putAll(Map.of(
                "entry", "entry-one",
                "candour", "candour-one",
                "correction", "correction-one",
                "erasure", "erasure-one",
                "set", "set-one",
                "alert", "alert-one",
                "glass", "glass-one",
                "ask", "ask-named",
                "commitment", "taken-sharedone"));
        others.putAll(PlantedEvidence.IDS);
        return others;
    }

    private List<String> wrong(RunningTool tool, Browser who, String route, String parameter, PlantedProgram program) {
        List<String> wrong = new ArrayList<>(wrong(tool, who, PLAUSIBLE, route, parameter, program));
        if (route.startsWith("POST")) {
            wrong.addAll(wrong(tool, who, Map.of(), route, parameter, program));
        }
        for (String malformed : MALFORMED) {
            Answer answer = answer(tool, who, PLAUSIBLE, filled(route, parameter, malformed, program));
            if (answer.status() != 404 && answer.status() != 400 && !ALIKE.contains(route)) {
                wrong.add(answer.address() + " answers " + answer.status());
            }
        }
        return wrong;
    }

    private List<String> wrong(
            RunningTool tool,
            Browser who,
            Map<String, String> form,
            String route,
            String parameter,
            PlantedProgram program) {
        List<String> wrong = new ArrayList<>();
        Answer missing = answer(tool, who, form, filled(route, parameter, MISSING, program));
        Answer others =
                answer(tool, who, form, filled(route, parameter, others(program).get(parameter), program));
        if (!ALIKE.contains(route)) {
            requireNotFound(missing, wrong);
            requireNotFound(others, wrong);
        }
        if (!others.said().equals(missing.said())) {
            wrong.add(others.address() + " differs from what is not there");
        }
        nanos.get(true).add(others.nanos());
        nanos.get(false).add(missing.nanos());
        return wrong;
    }

    private static void requireNotFound(Answer answer, List<String> wrong) {
        if (answer.status() != 404) {
            wrong.add(answer.address() + " answers " + answer.status());
        }
    }

    /** The one parameter forged, and the others as they are for Tessa herself, if she has any. */
    private static String filled(String route, String forged, String id, PlantedProgram program) {
        Matcher parameters = PARAMETER.matcher(route);
        return parameters.replaceAll(found -> {
            String parameter = found.group(1);
            String own = PlantedEvidence.IDS.getOrDefault(parameter, own(parameter, program));
            return Matcher.quoteReplacement(parameter.equals(forged) ? id : own);
        });
    }

    private static String own(String parameter, PlantedProgram program) {
        List<String> fitting = program.fitting(parameter);
        return parameter.equals("pairing")
                ? program.tessas.id().value()
                : parameter.equals("program") ? "bcssa" : fitting.get(fitting.size() - 1);
    }

    private record Answer(String address, int status, String said, long nanos) {}

    private Answer answer(RunningTool tool, Browser browser, Map<String, String> form, String filled) {
        String[] parts = filled.split(" ", 2);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(tool.at(parts[1])));
        if (parts[0].equals("POST")) {
            Map<String, String> fields = new TreeMap<>(form);
            fields.put(
                    "token",
                    tokens.computeIfAbsent(
                            browser, one -> one.open(tool.at("/privacy")).token()));
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))));
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer = browser.step(request);
        requests++;
        String said = PASSING.matcher(answer.body() + answer.headers().map()).replaceAll("");
        return new Answer(filled, answer.statusCode(), said, System.nanoTime() - begun);
    }

    private long median(boolean there) {
        List<Long> sorted = nanos.get(there).stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1_000;
    }

    /** Everything that is kept, but the acts themselves, sessions, and what counts tries. */
    private static Map<String, String> kept(RunningTool tool) throws SQLException {
        return tool.database().reading().withHandle(handle -> {
            Map<String, String> kept = new TreeMap<>();
            List<String> tables = new ArrayList<>();
            try (var found = handle.getConnection()
                    .getMetaData()
                    .getTables(null, handle.getConnection().getSchema(), "%", new String[] {"TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            tables.removeIf(table -> table.matches(
                    "act|linked_act|privacy_alert|alert_finding|attempt|web_session|scheduled_.*|flyway.*|sqlite.*"));
            for (String table : tables) {
                kept.put(table, rows(handle, table));
            }
            return kept;
        });
    }

    private static String rows(org.jdbi.v3.core.Handle handle, String table) {
        List<String> rows = handle.createQuery("SELECT * FROM \"" + table + "\"")
                .mapToMap()
                .map(row -> row.entrySet().stream()
                        .filter(cell -> !(cell.getValue() instanceof byte[]))
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining(" ")))
                .list();
        return rows.size() + " rows, " + rows.stream().sorted().toList().hashCode();
    }
}
