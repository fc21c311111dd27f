package ca.learningpartners.tool.admin;

import ca.learningpartners.mentorship.jdbi.Database;

/** Reads the programs with the number of their people and of their Office. No names of people. */
final class ProgramsReadModel {

    private final Database database;

    ProgramsReadModel(Database database) {
        this.database = database;
    }

    ProgramsPage page() {
        return new ProgramsPage(database.read(handle -> handle.createQuery("""
                        SELECT p.id, p.title_en, p.title_fr,
                          (SELECT count(DISTINCT participant) FROM appointment a WHERE a.program = p.id) AS people,
                          (SELECT count(*) FROM appointment a WHERE a.program = p.id AND a.role = 'OFFICE') AS office
                        FROM program p ORDER BY p.id
                        """)
                .map((row, context) -> new ProgramsPage.Line(
                        row.getString("id"),
                        row.getString("title_en"),
                        row.getString("title_fr"),
                        row.getInt("people"),
                        row.getInt("office")))
                .list()));
    }
}
