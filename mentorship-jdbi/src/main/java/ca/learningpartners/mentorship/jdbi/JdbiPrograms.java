package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.steering.RuleChange;
import ca.learningpartners.mentorship.text.LocalText;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables {@code program} and {@code program_partner}, with the rules that follow from {@code rule_change}. */
record JdbiPrograms(Handle handle) implements Programs {

    /** Templates never change within a version, and reading one means parsing its file. */
    private static final Map<TemplateKey, ProgramTemplate> TEMPLATES = new ConcurrentHashMap<>();

    @Override
    public Optional<Program> find(ProgramId id) {
        return where("WHERE p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Program> all() {
        return where("", Map.of());
    }

    private List<Program> where(String condition, Map<String, ?> values) {
        Map<String, SortedSet<DistrictNumber>> partners = Row.gathered(
                handle.createQuery(
                                "SELECT d.program, d.district FROM program p JOIN program_partner d ON d.program = p.id "
                                        + condition)
                        .bindMap(values),
                "program",
                row -> new DistrictNumber(row.number("district")));
        List<RuleChange> decided = new JdbiRuleChanges(handle).newestWhere(condition, values);
        return handle
                .createQuery("SELECT p.* FROM program p " + condition)
                .bindMap(values)
                .map(Row.mapper(row -> RuleChange.applied(read(row, partners), decided)))
                .stream()
                .sorted(Comparator.comparing(Program::id))
                .toList();
    }

    @Override
    public void save(Program program) {
        handle.createUpdate("""
                        INSERT INTO program (id, template, template_version, title_en, title_fr, starts_on, stage)
                        VALUES (:id, :template, :version, :en, :fr, :startsOn, :stage)
                        ON CONFLICT (id) DO UPDATE SET
                            template = excluded.template,
                            template_version = excluded.template_version,
                            title_en = excluded.title_en,
                            title_fr = excluded.title_fr,
                            starts_on = excluded.starts_on,
                            stage = excluded.stage
                        """)
                .bind("id", program.id())
                .bind("template", program.template().name())
                .bind("version", program.template().version())
                .bind("en", program.title().en())
                .bind("fr", program.title().fr())
                .bind("startsOn", program.startsOn())
                .bind("stage", program.stage())
                .execute();
        handle.createUpdate("DELETE FROM program_partner WHERE program = :program")
                .bind("program", program.id())
                .execute();
        PreparedBatch partners =
                handle.prepareBatch("INSERT INTO program_partner (program, district) VALUES (:program, :district)");
        program.partners()
                .forEach(district -> partners.bind("program", program.id())
                        .bind("district", district)
                        .add());
        partners.execute();
    }

    private static Program read(Row row, Map<String, SortedSet<DistrictNumber>> partners) throws SQLException {
        ProgramId id = new ProgramId(row.text("id"));
        return new Program(
                id,
                TEMPLATES.computeIfAbsent(
                        new TemplateKey(row.text("template"), row.number("template_version")), TemplateKey::load),
                new LocalText(row.text("title_en"), row.text("title_fr")),
                row.day("starts_on"),
                row.one(Stage.class, "stage"),
                partners.getOrDefault(id.value(), new TreeSet<>()));
    }

    private record TemplateKey(String name, int version) {

        ProgramTemplate load() {
            return ProgramTemplate.load(name, version);
        }
    }
}
