package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Bulletins;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The tables {@code bulletin} and {@code bulletin_figure}. */
record JdbiBulletins(Handle handle) implements Bulletins {

    private static final String FIGURE = """
            INSERT INTO bulletin_figure (bulletin, measure, at_month, dimension, part, theme, unit, datum, people, value,
              low, high, hidden, because, as_of)
            VALUES (:bulletin, :measure, :at, :dimension, :part, :theme, :unit, :datum, :people, :value,
              :low, :high, :hidden, :because, :asOf)
            """;

    @Override
    public boolean add(Bulletin bulletin, Collection<Figure> figures) {
        boolean isNew = handle.createUpdate("""
                                INSERT INTO bulletin (id, program, as_of, made_by, made_at)
                                VALUES (:id, :program, :asOf, :by, :at) ON CONFLICT DO NOTHING
                                """)
                        .bind("id", bulletin.id().value())
                        .bind("program", bulletin.program())
                        .bind("asOf", bulletin.asOf())
                        .bind("by", bulletin.madeBy())
                        .bind("at", bulletin.madeAt())
                        .execute()
                == 1;
        if (isNew && !figures.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(FIGURE);
            figures.forEach(figure -> bind(batch, bulletin.id(), figure));
            batch.execute();
        }
        return isNew;
    }

    private static void bind(PreparedBatch batch, BulletinId bulletin, Figure figure) {
        Measure measure = figure.measure();
        batch.bind("bulletin", bulletin.value())
                .bind("measure", measure.key())
                .bind("at", measure.at())
                .bind("dimension", figure.slice().dimension().name())
                .bind("part", figure.slice().group())
                .bind("theme", measure.theme().name())
                .bind("unit", measure.unit().name())
                .bind("datum", measure.datum().name())
                .bind("people", figure.people().isPresent() ? figure.people().getAsInt() : null)
                .bind("value", figure.value().isPresent() ? figure.value().getAsDouble() : null)
                .bind("low", figure.interval().map(Interval::low).orElse(null))
                .bind("high", figure.interval().map(Interval::high).orElse(null))
                .bind("hidden", figure.hidden().map(Hidden::name).orElse(null))
                .bind("because", figure.because())
                .bind("asOf", figure.asOf())
                .add();
    }

    @Override
    public Optional<Bulletin> find(BulletinId id) {
        return bulletins(handle.createQuery("SELECT * FROM bulletin WHERE id = :id")
                        .bind("id", id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Bulletin> of(ProgramId program) {
        return bulletins(handle.createQuery("SELECT * FROM bulletin WHERE program = :program ORDER BY as_of DESC")
                .bind("program", program));
    }

    @Override
    public Optional<Bulletin> latest(ProgramId program) {
        return bulletins(handle.createQuery(
                                "SELECT * FROM bulletin WHERE program = :program ORDER BY as_of DESC LIMIT 1")
                        .bind("program", program))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Bulletin> on(ProgramId program, LocalDate day) {
        return bulletins(handle.createQuery("SELECT * FROM bulletin WHERE program = :program AND as_of = :day")
                        .bind("program", program)
                        .bind("day", day))
                .stream()
                .findFirst();
    }

    @Override
    public List<Figure> figures(BulletinId bulletin) {
        return figures(handle.createQuery("SELECT * FROM bulletin_figure WHERE bulletin = :bulletin")
                .bind("bulletin", bulletin.value()));
    }

    @Override
    public List<Figure> figures(BulletinId bulletin, Theme theme) {
        return figures(handle.createQuery("SELECT * FROM bulletin_figure WHERE bulletin = :bulletin AND theme = :theme")
                .bind("bulletin", bulletin.value())
                .bind("theme", theme.name()));
    }

    @Override
    public List<Figure> figures(BulletinId bulletin, Measure measure) {
        return figures(handle.createQuery("""
                        SELECT * FROM bulletin_figure
                        WHERE bulletin = :bulletin AND theme = :theme AND measure = :measure AND at_month = :at
                        """)
                .bind("bulletin", bulletin.value())
                .bind("theme", measure.theme().name())
                .bind("measure", measure.key())
                .bind("at", measure.at()));
    }

    @Override
    public List<Figure> figures(BulletinId bulletin, Slice slice) {
        return figures(handle.createQuery("""
                        SELECT * FROM bulletin_figure
                        WHERE bulletin = :bulletin AND dimension = :dimension AND part = :part
                        """)
                .bind("bulletin", bulletin.value())
                .bind("dimension", slice.dimension().name())
                .bind("part", slice.group()));
    }

    @Override
    public List<Figure> course(ProgramId program, Measure measure, Slice slice) {
        return handle.createQuery("""
                        SELECT f.* FROM bulletin_figure f JOIN bulletin b ON b.id = f.bulletin
                        WHERE b.program = :program AND f.measure = :measure AND f.at_month = :at
                        AND f.dimension = :dimension AND f.part = :part ORDER BY b.as_of
                        """)
                .bind("program", program)
                .bind("measure", measure.key())
                .bind("at", measure.at())
                .bind("dimension", slice.dimension().name())
                .bind("part", slice.group())
                .map(Row.mapper(JdbiBulletins::figure))
                .list();
    }

    private static List<Bulletin> bulletins(Query query) {
        return query.map(Row.mapper(row -> new Bulletin(
                        new BulletinId(row.text("id")),
                        row.program(),
                        row.day("as_of"),
                        maybePerson(row.maybeText("made_by")),
                        row.moment("made_at"))))
                .list();
    }

    private static @Nullable ParticipantId maybePerson(@Nullable String id) {
        return id == null ? null : new ParticipantId(id);
    }

    private static List<Figure> figures(Query query) {
        return query.map(Row.mapper(JdbiBulletins::figure)).list().stream()
                .sorted(Comparator.comparing(Figure::measure).thenComparing(Figure::slice))
                .toList();
    }

    private static Figure figure(Row row) throws SQLException {
        Integer people = row.maybeNumber("people");
        Double value = row.maybeDecimal("value");
        Double low = row.maybeDecimal("low");
        String hidden = row.maybeText("hidden");
        return new Figure(
                new Measure(
                        row.text("measure"),
                        row.number("at_month"),
                        row.one(Theme.class, "theme"),
                        row.one(Unit.class, "unit"),
                        row.one(Datum.class, "datum")),
                new Slice(row.one(Dimension.class, "dimension"), row.text("part")),
                people == null ? OptionalInt.empty() : OptionalInt.of(people),
                value == null ? OptionalDouble.empty() : OptionalDouble.of(value),
                low == null ? Optional.empty() : Optional.of(new Interval(low, row.decimal("high"))),
                Optional.ofNullable(hidden).map(Hidden::valueOf),
                row.text("because"),
                row.day("as_of"));
    }
}
