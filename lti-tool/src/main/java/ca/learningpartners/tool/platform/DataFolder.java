package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.district.BundledDistricts;
import ca.learningpartners.mentorship.guarded.GuardedStore;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.jdbi.ErasingPerson;
import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.jdbi.OwnersKeys;
import ca.learningpartners.mentorship.jdbi.PersonalData;
import ca.learningpartners.mentorship.jdbi.PersonalErasure;
import ca.learningpartners.mentorship.jdbi.PersonalRules;
import ca.learningpartners.mentorship.jdbi.SealedTexts;
import ca.learningpartners.mentorship.store.BringingPlaces;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.runtime.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything the tool keeps: the program's store, and the tables of the tool itself beside it. */
public final class DataFolder implements AutoCloseable {

    private static final String HISTORY = "tool_schema_history";
    private static final String REGISTERED = "ca/learningpartners/tool/register";

    private static final FieldRegister REGISTER = FieldRegister.read(FieldRegister.LIBRARY, REGISTERED);

    /** The tool's own tables first: they know which account is whose. */
    private static final PersonalRules RULES = PersonalRules.read(REGISTERED, FieldRegister.LIBRARY);

    private final Settings settings;
    private final Database database;
    private final Store store;
    private final RegistrationStore registrations;
    private final DeploymentStore deployments;
    private final BindingStore bindings;
    private final InviteStore invites;
    private final Platforms platforms;
    private final Clock clock;

    private DataFolder(Settings settings, Database database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.store = new JdbiStore(database);
        this.registrations = new RegistrationStore(database);
        this.deployments = new DeploymentStore(database);
        this.bindings = new BindingStore(database);
        this.invites = new InviteStore(database);
        this.clock = clock;
        this.platforms = new Platforms(store, registrations, deployments, bindings, invites, clock);
    }

    /**
     * Opens the folder, makes it if it is not there, and brings its tables up to the newest version.
     *
     * @throws ca.learningpartners.mentorship.jdbi.UnregisteredFields if something is kept that has no purpose
     */
    public static DataFolder open(Settings settings, Clock clock) {
        Database database = Database.open(settings.databaseUrl(), new ContentKeyring(settings));
        try {
            migrate(database, Database.NEWEST);
            REGISTER.checkAgainst(database);
            DataFolder folder = new DataFolder(settings, database, clock);
            folder.layOutDistricts();
            folder.layOutPlaces(clock.instant());
            return folder;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void migrate(Database database, String version) {
        database.migrate(
                "ca/learningpartners/tool/migrations",
                HISTORY,
                version,
                new Database.SealedFrom("20", REGISTERED, Set.of("mail")));
    }

    /**
     * Opens the database alone, with its tables as they were at some versions and nothing in them: for what was kept then.
     *
     * @param versions by the names of the tables that note the migrations
     */
    public static Database openAt(Settings settings, Map<String, String> versions) {
        Database database = Database.open(
                settings.databaseUrl(),
                new ContentKeyring(settings),
                versions.getOrDefault("mentorship_schema_history", Database.NEWEST));
        try {
            migrate(database, versions.getOrDefault(HISTORY, Database.NEWEST));
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** A new folder knows the districts that come with the library; later it knows what was imported. */
    private void layOutDistricts() {
        if (store.read(stores -> stores.districts().all().isEmpty())) {
            store.write(stores -> {
                if (stores.districts().all().isEmpty()) {
                    BundledDistricts.all().forEach(stores.districts()::save);
                }
                return true;
            });
        }
    }

    /** Every folder knows the places that come with this edition of the library, but for what its people know better. */
    private void layOutPlaces(Instant now) {
        if (store.read(BringingPlaces::isDue)) {
            store.write(stores -> {
                BringingPlaces.bring(stores, now);
                return true;
            });
        }
    }

    /** Where sealed texts stand, of the library and of the tool. */
    public static SealedTexts sealedTexts() {
        return SealedTexts.in(FieldRegister.LIBRARY, REGISTERED);
    }

    /** What is kept, for what and how long, of the library and of the tool. */
    public static FieldRegister register() {
        return REGISTER;
    }

    /** What is kept about one person, to be shown or taken along. */
    public PersonalData personalData() {
        return new PersonalData(database, REGISTER, RULES, sealedTexts());
    }

    /** What erases a person from everything that is kept. */
    public ErasingPerson erasing() {
        return new ErasingPerson(
                store, new PersonalErasure(database, REGISTER, RULES, NamedMailStore::forget), clock.getZone());
    }

    /** What is about people, and what becomes of it when they ask. */
    public static PersonalRules rules() {
        return RULES;
    }

    /** The files that are the place itself: the database with what SQLite lays beside it, and the keys. */
    public List<Path> ownFiles() {
        Stream<Path> ofDatabase = Database.file(settings.databaseUrl()).stream()
                .flatMap(file -> Stream.of("", "-wal", "-shm", "-journal")
                        .map(end -> file.resolveSibling(file.getFileName() + end)));
        Stream<Path> ofKeys = Stream.of(SecretKeyFile.NAME, ContentKeyFile.NAME).map(settings.data()::resolve);
        return Stream.concat(ofDatabase, ofKeys).toList();
    }

    public Database database() {
        return database;
    }

    /** The stores as they are, for what puts the tool together; whoever does something with them states a purpose. */
    public Store store() {
        return store;
    }

    /** The stores as the tool itself may use them. */
    public Store store(Purpose purpose) {
        return GuardedStore.of(store, purpose);
    }

    public RegistrationStore registrations() {
        return registrations;
    }

    public DeploymentStore deployments() {
        return deployments;
    }

    public BindingStore bindings() {
        return bindings;
    }

    public Platforms platforms() {
        return platforms;
    }

    public GradeColumnStore gradeColumns() {
        return new GradeColumnStore(database);
    }

    public IdentityStore identities() {
        return new IdentityStore(database);
    }

    public CourseStore courses() {
        return new CourseStore(database);
    }

    public NonceStore nonces() {
        return new NonceStore(database);
    }

    public ToolKeyStore toolKeys() {
        return new ToolKeyStore(database);
    }

    /**
     * The tool's own keys, opened.
     *
     * @throws VaultClosed if the secret key is not the right one, or not safe
     */
    public Vault vault() {
        return Vault.open(database, settings);
    }

    /**
     * Looks whether {@link #vault()} would open, without making anything.
     *
     * @throws VaultClosed if it would not
     */
    public void checkVault() {
        Vault.check(database, settings);
    }

    /**
     * Makes sure that what people wrote for few can be opened: every master key that an owner's key is sealed with is at
     * hand. Changes nothing.
     *
     * @throws VaultClosed if one is missing
     */
    public void requireContentKeys() {
        new ContentKeyring(settings)
                .requireAll(new OwnersKeys(database).byMaster().keySet());
    }

    /** The keys of people and pairs, as they are sealed with master keys. */
    public OwnersKeys ownersKeys() {
        return new OwnersKeys(database);
    }

    /** The tool's own keys after the secret key was lost: what it sealed is given up. */
    public Vault vaultStartedOver() {
        return Vault.startOver(database, settings);
    }

    public InviteStore invites() {
        return invites;
    }

    @Override
    public void close() {
        store.close();
    }
}
