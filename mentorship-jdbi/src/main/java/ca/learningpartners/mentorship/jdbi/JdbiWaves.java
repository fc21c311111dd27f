package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Waves;
import ca.learningpartners.mentorship.survey.Window;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The tables {@code wave} and {@code wave_district}. Its unique number decides who plans the next one. */
record JdbiWaves(Handle handle) implements Waves {

    @Override
    public Optional<Wave> find(WaveId id) {
        return handle.createQuery("SELECT * FROM wave WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(this::read))
                .findOne();
    }

    @Override
    public List<Wave> of(ProgramId program) {
        return handle.createQuery("SELECT * FROM wave WHERE program = :program ORDER BY number")
                .bind("program", program)
                .map(Row.mapper(this::read))
                .list();
    }

    @Override
    public boolean add(Wave wave) {
        Update insert = handle.createUpdate("""
                        INSERT INTO wave (id, program, number, instrument, version, fingerprint, mentees, mentors, opens,
                            due, closes, planned_by, planned_at, ended_by, ended_at, reason, edition)
                        VALUES (:id, :program, :number, :instrument, :version, :fingerprint, :mentees, :mentors, :opens,
                            :due, :closes, :plannedBy, :plannedAt, :endedBy, :endedAt, :reason, :edition)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("program", wave.program())
                .bind("number", wave.number())
                .bind("plannedBy", wave.planned().by())
                .bind("plannedAt", wave.planned().at());
        return saved(insert, wave);
    }

    @Override
    public boolean change(Wave changed) {
        Update update = handle.createUpdate("""
                        UPDATE wave SET instrument = :instrument, version = :version, fingerprint = :fingerprint,
                            mentees = :mentees, mentors = :mentors, opens = :opens, due = :due, closes = :closes,
                            ended_by = :endedBy, ended_at = :endedAt, reason = :reason, edition = :edition
                        WHERE id = :id AND edition = :edition - 1
                        """);
        return saved(update, changed);
    }

    private boolean saved(Update statement, Wave wave) {
        Wave.@Nullable EarlyEnd ended = wave.ended();
        @Nullable Fact end = ended == null ? null : ended.fact();
        int saved = statement
                .bind("id", wave.id().value())
                .bind("instrument", wave.instrument().name())
                .bind("version", wave.instrument().version())
                .bind("fingerprint", wave.fingerprint())
                .bind("mentees", wave.audience().roles().contains(Role.MENTEE))
                .bind("mentors", wave.audience().roles().contains(Role.MENTOR))
                .bind("opens", wave.window().opens())
                .bind("due", wave.window().due())
                .bind("closes", wave.window().closes())
                .bind("endedBy", end == null ? null : end.by())
                .bind("endedAt", end == null ? null : end.at())
                .bind("reason", ended == null ? null : ended.reason())
                .bind("edition", wave.edition())
                .execute();
        if (saved == 1) {
            saveDistricts(wave);
        }
        return saved == 1;
    }

    private void saveDistricts(Wave wave) {
        handle.createUpdate("DELETE FROM wave_district WHERE wave = :wave")
                .bind("wave", wave.id().value())
                .execute();
        for (DistrictNumber district : wave.audience().districts()) {
            handle.createUpdate("INSERT INTO wave_district (wave, district) VALUES (:wave, :district)")
                    .bind("wave", wave.id().value())
                    .bind("district", district.value())
                    .execute();
        }
    }

    private Wave read(Row row) throws SQLException {
        WaveId id = new WaveId(row.text("id"));
        @Nullable Fact ended = row.maybeFact("ended");
        return new Wave(
                id,
                row.program(),
                row.number("number"),
                new InstrumentId(row.text("instrument"), row.number("version")),
                row.text("fingerprint"),
                new Audience(roles(row), districts(id)),
                new Window(row.day("opens"), row.day("due"), row.day("closes")),
                row.fact("planned"),
                ended == null ? null : new Wave.EarlyEnd(ended, row.text("reason")),
                row.number("edition"));
    }

    private static Set<Role> roles(Row row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (row.yes("mentees")) {
            roles.add(Role.MENTEE);
        }
        if (row.yes("mentors")) {
            roles.add(Role.MENTOR);
        }
        return roles;
    }

    private SortedSet<DistrictNumber> districts(WaveId wave) {
        return new TreeSet<>(handle.createQuery("SELECT district FROM wave_district WHERE wave = :wave")
                .bind("wave", wave.value())
                .map(Row.mapper(row -> new DistrictNumber(row.number("district"))))
                .list());
    }
}
