package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.store.Written;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens for its owner at its place, and nowhere else, on SQLite and PostgreSQL. */
abstract class ContentSealContract {

    private static final Whose ODILE = Whose.person(Invented.ODILE.id());
    private static final Whose ROBIN = Whose.person(Invented.ROBIN.id());
    private static final String PLACE = "session.note/one";

    private final byte[] first = AesGcm.newKey();
    private final byte[] second = AesGcm.newKey();
    private Database database;

    abstract String url();

    @BeforeEach
    final void open() {
        database = Database.open(url(), MasterKeys.of(List.of(first)));
    }

    @AfterEach
    final void close() {
        if (database != null) {
            database.close();
        }
    }

    private void openWith(byte[]... masters) {
        database.close();
        database = Database.open(url(), MasterKeys.of(List.of(masters)));
    }

    private String seal(Whose whose, String place, String text) {
        return database.inTransaction(handle -> new ContentSeal(handle).seal(whose, place, text));
    }

    private String read(Whose whose, String place, String sealed) {
        return database.read(handle -> new ContentSeal(handle).open(whose, place, sealed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x̱wa̱ Sḵwx̱wú7mesh 👩🏽‍🚀", "two\nlines\tand ’ \" ' \\ \u202E"})
    void whatIsSealedOpensToTheLetterAndSaysNothing(String text) {
        String sealed = seal(ODILE, PLACE, text);
        assertThat(sealed).matches("s1\\.1\\.[A-Za-z0-9_-]+").isNotEqualTo(seal(ODILE, PLACE, text));
        assertThat(ContentSeal.isSealed(sealed)).isTrue();
        assertThat(read(ODILE, PLACE, sealed)).isEqualTo(text);
    }

    @Test
    void anotherOwnerAnotherRowAndAnotherColumnDoNotOpenIt() {
        String sealed = seal(ODILE, PLACE, "for few");
        seal(ROBIN, PLACE, "so that there is a key");
        Whose pair = Whose.pair(new PairingId(Invented.ODILE.id().value()));
        seal(pair, PLACE, "so that there is a key");
        for (Whose other : List.of(ROBIN, pair)) {
            assertThatThrownBy(() -> read(other, PLACE, sealed)).isInstanceOf(SealBroken.class);
        }
        for (String other : List.of("session.note/two", "closing.next/one", "")) {
            assertThatThrownBy(() -> read(ODILE, other, sealed)).isInstanceOf(SealBroken.class);
        }
    }

    /** The text has a length at which no bit of the last sign is left over. */
    @Test
    void everyChangedSignIsNoticed() {
        String sealed = seal(ODILE, PLACE, "for few.");
        IntStream.range(0, sealed.length())
                .mapToObj(i -> sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1))
                .forEach(changed -> assertThatThrownBy(() -> read(ODILE, PLACE, changed))
                        .isInstanceOf(SealBroken.class)
                        .hasMessageNotContaining("for few"));
        for (String other : List.of("", "for few", "s1.1.", sealed.substring(0, sealed.length() - 2), sealed + "AA")) {
            assertThatThrownBy(() -> read(ODILE, PLACE, other)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void keysExchangedBetweenOwnersDoNotOpen() {
        String sealed = seal(ODILE, PLACE, "for few");
        seal(ROBIN, PLACE, "for few");
        database.inTransaction(handle -> handle.execute("""
                UPDATE content_key SET wrapped =
                  (SELECT wrapped FROM content_key WHERE owner = ?) WHERE owner = ?
                """, ROBIN.key(), ODILE.key()));
        assertThatThrownBy(() -> read(ODILE, PLACE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void manyWhoSealTheFirstTextOfAnOwnerAtOnceShareOneKey() {
        List<String> sealed = AtOnce.call(List.of("a", "b", "c", "d", "e", "f"), text -> seal(ODILE, PLACE, text));
        assertThat(sealed.stream().map(each -> read(ODILE, PLACE, each)).toList())
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(new OwnersKeys(database).byMaster()).hasSize(1).containsValue(1L);
    }

    @Test
    void whatIsForgottenOpensNoMoreAndWhatIsNewDoes() {
        String old = seal(ODILE, PLACE, "old");
        String others = seal(ROBIN, PLACE, "other");
        assertThat(forget(ODILE)).isTrue();
        assertThat(forget(ODILE)).isFalse();
        assertThat(read(ODILE, PLACE, old)).isEqualTo(ContentKeys.GONE);
        assertThat(database.<Boolean>read(handle -> new ContentSeal(handle).openMaybe(ODILE, PLACE, old) == null))
                .isTrue();
        assertThat(read(ROBIN, PLACE, others)).isEqualTo("other");
        String anew = seal(ODILE, PLACE, "new");
        assertThat(anew).startsWith("s1.2.");
        assertThat(read(ODILE, PLACE, anew)).isEqualTo("new");
        assertThat(read(ODILE, PLACE, old)).isEqualTo(ContentKeys.GONE);
    }

    @Test
    void forgettingHoldsWithinItsOwnTransaction() {
        String old = seal(ODILE, PLACE, "old");
        assertThat(database.<String>inTransaction(handle -> {
                    assertThat(new ContentSeal(handle).open(ODILE, PLACE, old)).isEqualTo("old");
                    JdbiStores.on(handle).contentKeys().forget(ODILE);
                    return new ContentSeal(handle).open(ODILE, PLACE, old);
                }))
                .isEqualTo(ContentKeys.GONE);
    }

    @Test
    void withoutAMasterKeyNothingIsSealedOrOpenedAndNothingElseIsHindered() {
        String sealed = seal(ODILE, PLACE, "for few");
        openWith();
        assertThatThrownBy(() -> read(ODILE, PLACE, sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal(ROBIN, PLACE, "more")).isInstanceOf(SealBroken.class);
        database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            return true;
        });
    }

    @Test
    void ownersKeysAreWrappedAnewByPiecesAndOldMastersAreThenNotNeeded() {
        List<String> sealed = IntStream.range(0, 25)
                .mapToObj(i -> seal(owner(i), PLACE, "text " + i))
                .toList();
        forget(owner(24));
        openWith(second, first);
        OwnersKeys keys = new OwnersKeys(database);
        assertThat(keys.wrapAnew(10)).isEqualTo(10);
        assertThat(keys.byMaster())
                .containsEntry(MasterKeys.nameOf(first), 14L)
                .containsEntry(MasterKeys.nameOf(second), 10L);
        assertThat(keys.wrapAnew(10)).isEqualTo(10);
        assertThat(keys.wrapAnew(10)).isEqualTo(4);
        assertThat(keys.wrapAnew(10)).isZero();
        openWith(second);
        IntStream.range(0, 24)
                .forEach(i -> assertThat(read(owner(i), PLACE, sealed.get(i))).isEqualTo("text " + i));
        assertThat(read(owner(24), PLACE, sealed.get(24))).isEqualTo(ContentKeys.GONE);
        openWith(first);
        assertThatThrownBy(() -> read(owner(0), PLACE, sealed.get(0))).isInstanceOf(SealBroken.class);
    }

    @Test
    void everySealedColumnHoldsSealedTextsOnlyAndEachOpens() {
        database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            return Written.in(JdbiStores.on(handle), "for few");
        });
        SealedTexts.Findings findings = texts().check(database);
        assertThat(findings.broken()).isEmpty();
        assertThat(findings.opened()).isEqualTo(SEALED);
        assertThat(allTexts()).hasSize(SEALED).allMatch(ContentSeal::isSealed);
    }

    @Test
    void aTextThatWasExchangedIsFoundAndNamed() {
        database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            Written.in(JdbiStores.on(handle), "one");
            Written.in(JdbiStores.on(handle), "other", Invented.WAI_LAM, Invented.XWEX);
            return handle.execute("UPDATE session SET note = (SELECT MIN(note) FROM session)")
                    + handle.execute("UPDATE goal SET gains = words WHERE id = (SELECT MIN(id) FROM goal)");
        });
        SealedTexts.Findings findings = texts().check(database);
        assertThat(findings.opened()).isEqualTo(2 * SEALED - 2);
        assertThat(findings.broken()).extracting(SealedTexts.Broken::table).containsExactly("session", "goal");
        assertThat(findings.broken()).extracting(SealedTexts.Broken::column).containsExactly("note", "gains");
    }

    @Test
    void whatAnOlderVersionLeftOpenIsSealedAllOfItAndReadsTheSame() throws IOException {
        List<Written> written = database.inTransaction(handle -> {
            Invented.settle(JdbiStores.on(handle));
            return List.of(
                    Written.in(JdbiStores.on(handle), "left open, one"),
                    Written.in(JdbiStores.on(handle), "left open, other", Invented.WAI_LAM, Invented.XWEX));
        });
        List<String> before = database.read(handle -> all(written, JdbiStores.on(handle)));
        database.inTransaction(this::leaveOpen);
        assertThat(allTexts()).noneMatch(ContentSeal::isSealed);
        database.migrate(
                "ca/learningpartners/mentorship/jdbi/toolmigrations",
                "tool_schema_history",
                Database.NEWEST,
                new Database.SealedFrom("19", FieldRegister.LIBRARY, texts().tables()));
        assertThat(allTexts()).hasSize(2 * SEALED).allMatch(ContentSeal::isSealed);
        assertThat(database.<List<String>>read(handle -> all(written, JdbiStores.on(handle))))
                .isEqualTo(before);
        assertThat(raw()).doesNotContain("left open");
    }

    /** What is in the files of the database, as Latin-1; empty where it has none of its own. */
    abstract String raw() throws IOException;

    private static final int SEALED = 19;

    private static SealedTexts texts() {
        return SealedTexts.in(FieldRegister.LIBRARY);
    }

    private static List<String> all(List<Written> written, Stores stores) {
        return written.stream().flatMap(each -> each.read(stores).stream()).toList();
    }

    private List<String> allTexts() {
        return database.read(handle -> SealedColumn.in(FieldRegister.LIBRARY).stream()
                .flatMap(column -> column.after("", 99, handle).stream())
                .map(SealedColumn.Text::text)
                .toList());
    }

    private boolean leaveOpen(Handle handle) {
        ContentSeal seal = new ContentSeal(handle);
        for (SealedColumn column : SealedColumn.in(FieldRegister.LIBRARY)) {
            for (SealedColumn.Text text : column.after("", 99, handle)) {
                column.replace(text, seal.open(text.whose(), column.place(text), text.text()), handle);
            }
        }
        return true;
    }

    private static Whose owner(int number) {
        return Whose.pair(new PairingId("pair-" + number));
    }

    private boolean forget(Whose whose) {
        return database.inTransaction(
                handle -> JdbiStores.on(handle).contentKeys().forget(whose));
    }
}
