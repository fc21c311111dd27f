package ca.learningpartners.mentorship.jdbi;

import java.util.Set;

/** The tables of the library, and what is done to them besides the files of their migrations. */
final class OwnTables {

    private static final String MIGRATIONS = "ca/learningpartners/mentorship/jdbi/migrations";

    /** What was kept open until version 18. */
    private static final Set<String> OPEN_BEFORE_19 = Set.of(
            "session",
            "charter",
            "closing",
            "goal",
            "milestone",
            "evidence",
            "meeting",
            "agenda_item",
            "action_item",
            "commitment",
            "visit_keepsake");

    private OwnTables() {}

    static void bringUpTo(String version, Engine engine, MasterKeys masters, String history) {
        Migrations.run(
                engine,
                MIGRATIONS,
                history,
                version,
                new WordsOfNames(),
                new SealWhatIsOpen("19", SealedColumn.in(FieldRegister.LIBRARY), OPEN_BEFORE_19, masters),
                new OverwriteWhatWasOpen("19", OPEN_BEFORE_19, engine),
                new LinksOfActs(engine));
    }
}
