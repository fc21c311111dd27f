package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read in the words of the domain. A name that begins with “maybe” stands for a column that can be null. */
record Row(ResultSet row) {

    /** Reads a row into something. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    static <T> RowMapper<T> mapper(Reader<T> reader) {
        return (row, context) -> reader.read(new Row(row));
    }

    /** Every answered row's value, gathered under the text of a column. */
    static <T extends Comparable<T>> Map<String, SortedSet<T>> gathered(Query query, String by, Reader<T> value) {
        Map<String, SortedSet<T>> sets = new HashMap<>();
        query.map(mapper(row -> Map.entry(row.text(by), value.read(row))))
                .forEach(entry -> sets.computeIfAbsent(entry.getKey(), key -> new TreeSet<>())
                        .add(entry.getValue()));
        return sets;
    }

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    @Nullable
    String maybeText(String column) throws SQLException {
        return row.getString(column);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    @Nullable
    Integer maybeNumber(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : (Integer) number;
    }

    double decimal(String column) throws SQLException {
        return row.getDouble(column);
    }

    @Nullable
    Double maybeDecimal(String column) throws SQLException {
        double decimal = row.getDouble(column);
        return row.wasNull() ? null : (Double) decimal;
    }

    long big(String column) throws SQLException {
        return row.getLong(column);
    }

    byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    boolean yes(String column) throws SQLException {
        return row.getBoolean(column);
    }

    LocalDate day(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    Instant moment(String column) throws SQLException {
        return Instant.ofEpochMilli(big(column));
    }

    @Nullable
    Instant maybeMoment(String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    <E extends Enum<E>> E one(Class<E> of, String column) throws SQLException {
        return Enum.valueOf(of, text(column));
    }

    ParticipantId person(String column) throws SQLException {
        return new ParticipantId(text(column));
    }

    ProgramId program() throws SQLException {
        return new ProgramId(text("program"));
    }

    @Nullable
    DistrictNumber maybeDistrict(String column) throws SQLException {
        Integer number = maybeNumber(column);
        return number == null ? null : new DistrictNumber(number);
    }

    /** From the columns {@code latitude} and {@code longitude}. */
    @Nullable
    GeoPoint maybePoint() throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
    }

    /** From the columns {@code …_by} and {@code …_at}. */
    Fact fact(String what) throws SQLException {
        return new Fact(person(what + "_by"), moment(what + "_at"));
    }

    @Nullable
    Fact maybeFact(String what) throws SQLException {
        return maybeText(what + "_by") == null ? null : fact(what);
    }
}
