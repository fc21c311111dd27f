package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The draft of a privacy impact assessment of a program, in one language: what can be said from the register, the access
 * matrix and the notice, and marked blanks for what only the head can say.
 */
public record Assessment(String program, String title, String name, List<Section> sections, DataMap map) {

    private static final List<String> SECTIONS =
            List.of("initiative", "elements", "authority", "storage", "access", "risks", "retention", "rights", "head");

    public Assessment {
        sections = List.copyOf(sections);
    }

    /**
     * A part of it.
     *
     * @param blanks what the head has still to fill in
     */
    public record Section(String id, String title, List<String> paragraphs, List<Risk> risks, List<String> blanks) {

        public boolean hasKinds() {
            return id.equals("elements");
        }
    }

    /** A risk, what is done about it, and what remains. */
    public record Risk(String risk, String does, String left) {}

    /** The draft for a program. */
    public static Assessment of(Program program, Body operator, DataMap map, Messages messages) {
        Writer writer = new Writer(messages, details(program, operator, map, messages));
        return new Assessment(
                program.id().value(),
                messages.get("impact.title"),
                program.title().in(messages.locale()),
                SECTIONS.stream()
                        .map(id -> writer.section(id, operator.law().name()))
                        .toList(),
                map);
    }

    /** In the order in which the sentences mention them. */
    private static Object[] details(Program program, Body operator, DataMap map, Messages messages) {
        long sealed = map.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.isSealed())
                .count();
        return new Object[] {
            program.title().in(messages.locale()),
            Notices.name(messages, operator),
            said(operator.answering().place(), messages),
            map.fields(),
            map.tables().size(),
            sealed,
            said(operator.answering().contact(), messages),
            insideSentence(operator, messages)
        };
    }

    private static String insideSentence(Body operator, Messages messages) {
        String name = operator.answering().name();
        return name.isEmpty() ? messages.get("impact.operator.unsaid") : name;
    }

    private static String said(Bilingual text, Messages messages) {
        return text.in(messages.locale()).map(Bilingual.Said::text).orElseGet(() -> messages.get("impact.unsaid"));
    }

    private record Writer(Messages messages, Object[] details) {

        Section section(String id, String law) {
            String key = "impact." + id;
            List<String> paragraphs = new ArrayList<>(numbered(key));
            paragraphs.addAll(numbered(key + "." + law));
            return new Section(
                    id,
                    messages.get(key),
                    paragraphs,
                    id.equals("risks") ? risks() : List.of(),
                    numbered(key + ".blank"));
        }

        private List<String> numbered(String key) {
            return Stream.iterate(1, number -> messages.has(key + "." + number), number -> number + 1)
                    .map(number -> messages.get(key + "." + number, details))
                    .toList();
        }

        private List<Risk> risks() {
            String key = "impact.risk.";
            return Stream.iterate(1, number -> messages.has(key + number), number -> number + 1)
                    .map(number -> new Risk(
                            messages.get(key + number),
                            messages.get(key + number + ".does"),
                            messages.get(key + number + ".left")))
                    .toList();
        }
    }

    /** The same in Markdown, for an editor. */
    public List<String> markdown(Messages messages) {
        List<String> lines = new ArrayList<>(List.of("# " + title + ": " + name, "", messages.get("impact.lead")));
        for (Section section : sections) {
            lines.addAll(List.of("", "## " + section.title()));
            section.paragraphs().forEach(text -> lines.addAll(List.of("", text)));
            if (section.hasKinds()) {
                lines.add("");
                lines.addAll(new DataMapFile(map).table(messages));
            }
            for (Risk risk : section.risks()) {
                lines.addAll(List.of(
                        "",
                        "**" + risk.risk() + "** " + risk.does() + " *" + messages.get("impact.left")
                                + messages.get("layout.colon") + "* " + risk.left()));
            }
            section.blanks()
                    .forEach(blank ->
                            lines.addAll(List.of("", "- [ ] **" + messages.get("impact.blank") + "** " + blank)));
        }
        return lines;
    }
}
