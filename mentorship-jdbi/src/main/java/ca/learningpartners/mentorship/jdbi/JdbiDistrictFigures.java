package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.DistrictFigures;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.FigureId;
import ca.learningpartners.mentorship.district.FigureKind;
import ca.learningpartners.mentorship.district.GradeSpan;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** The table {@code district_figure}. */
final class JdbiDistrictFigures extends FactTable<FigureId, DistrictFigure> implements DistrictFigures {

    JdbiDistrictFigures(Handle handle) {
        super(handle, "district_figure", "id");
    }

    @Override
    public List<DistrictFigure> of(DistrictNumber district) {
        return sorted(query("WHERE NOT removed AND district = :district").bind("district", district));
    }

    @Override
    FigureId id(DistrictFigure figure) {
        return figure.id();
    }

    @Override
    List<Object> key(FigureId id) {
        return List.of(id.value());
    }

    @Override
    void write(DistrictFigure figure, Columns columns) {
        GradeSpan grades = figure.grades();
        FigureId whole = figure.partOf();
        columns.put("district", figure.district());
        columns.put("kind", figure.kind().name());
        columns.put("label", figure.label());
        columns.put("first_grade", grades == null ? null : (Integer) grades.from());
        columns.put("last_grade", grades == null ? null : (Integer) grades.to());
        columns.put("part_of", whole == null ? null : whole.value());
        columns.put(figure.number());
    }

    @Override
    DistrictFigure read(Row row) throws SQLException {
        Integer first = row.maybeNumber("first_grade");
        String whole = row.maybeText("part_of");
        return new DistrictFigure(
                new FigureId(row.text("id")),
                new DistrictNumber(row.number("district")),
                row.one(FigureKind.class, "kind"),
                bilingual(row, "label"),
                first == null ? null : new GradeSpan(first, row.number("last_grade")),
                Objects.requireNonNull(figure(row)),
                whole == null ? null : new FigureId(whole));
    }
}
