package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Earlier;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Masked;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Auditor;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures of a program public as of a day: by itself when a month is over, or when its Office asks. It is prepared
 * while others write, and kept in a moment.
 */
public final class MakingBulletin {

    /** Who made a bulletin nobody asked for. */
    private static final String NOBODY = "tool";

    private final Stores stores;
    private final List<Source> sources;
    private final Auditor auditor;

    /**
     * By the rules of the core alone.
     *
     * @param stores as the tool uses them to evaluate
     */
    public MakingBulletin(Stores stores, List<Source> sources) {
        this(stores, sources, Auditor.NONE);
    }

    /**
     * With a second look at what would be shown.
     *
     * @param stores as the tool uses them to evaluate
     * @param auditor masks more where it works out what is masked
     */
    public MakingBulletin(Stores stores, List<Source> sources, Auditor auditor) {
        this.stores = stores;
        this.sources = sources;
        this.auditor = auditor;
    }

    /**
     * What a bulletin would say, worked out from one state of things. Nothing is kept yet.
     *
     * @param by who asked for it; null if nobody did
     * @param after the bulletin that was made last before it
     * @param numbers of everybody who is counted, as they will be if nothing comes between
     */
    public record Prepared(
            ProgramId program,
            LocalDate asOf,
            @Nullable ParticipantId by,
            Optional<BulletinId> after,
            Members members,
            Map<ParticipantId, Integer> numbers,
            Masked masked) {

        public Prepared {
            numbers = Map.copyOf(numbers);
        }
    }

    /**
     * Works out what the program’s Office asks for. It takes seconds and only reads.
     *
     * @return empty if there is one of that day: it stands
     * @throws RefusedException {@code unknown-program} for anyone but the program’s Office
     */
    public Optional<Prepared> prepare(Actor actor, Program program, LocalDate asOf) {
        if (!actor.is(Role.OFFICE, program.id())) {
            throw new RefusedException("unknown-program", program.id());
        }
        return prepare(program, asOf, actor.id());
    }

    /**
     * Works out what nobody asked for. It takes seconds and only reads.
     *
     * @return empty if there is one of that day: it stands
     */
    public Optional<Prepared> prepare(Program program, LocalDate asOf) {
        return prepare(program, asOf, (ParticipantId) null);
    }

    private Optional<Prepared> prepare(Program program, LocalDate asOf, @Nullable ParticipantId by) {
        if (stores.bulletins().on(program.id(), asOf).isPresent()) {
            return Optional.empty();
        }
        Members members = Members.of(stores.enrolments(), program.id());
        Map<ParticipantId, Integer> numbers = stores.shownCells().foreseen(program.id(), members.people());
        Sheet sheet = new Sheet(program, asOf, members);
        sources.forEach(source -> source.fill(sheet));
        Masked masked = sheet.masked(numbers, earlier(program.id()), auditor);
        return Optional.of(new Prepared(program.id(), asOf, by, newest(program.id()), members, numbers, masked));
    }

    /**
     * Makes it public, in a moment.
     *
     * @return empty, and nothing is kept, if another bulletin was made meanwhile or somebody who is counted was erased: then
     *     it must be prepared again
     */
    public Optional<Bulletin> keep(Prepared prepared, Instant at) {
        ProgramId program = prepared.program();
        if (!newest(program).equals(prepared.after()) || !isNumberedAsForeseen(prepared) || isSomebodyGone(prepared)) {
            return Optional.empty();
        }
        BulletinId id = new BulletinId(UUID.randomUUID().toString());
        Bulletin bulletin = new Bulletin(id, program, prepared.asOf(), prepared.by(), at);
        if (!stores.bulletins().add(bulletin, prepared.masked().figures())) {
            return Optional.empty();
        }
        stores.shownCells().numbers(program, prepared.members().people());
        stores.shownCells().add(id, prepared.masked().cells());
        String actor = prepared.by() == null ? NOBODY : prepared.by().value();
        stores.audit().add(new Act(actor, "bulletin-made", program + "/" + prepared.asOf(), at));
        return Optional.of(bulletin);
    }

    private boolean isNumberedAsForeseen(Prepared prepared) {
        return stores.shownCells()
                .foreseen(prepared.program(), prepared.members().people())
                .equals(prepared.numbers());
    }

    private boolean isSomebodyGone(Prepared prepared) {
        List<ParticipantId> here =
                Members.of(stores.enrolments(), prepared.program()).people();
        return !new HashSet<>(here).containsAll(prepared.members().people());
    }

    /** All in one piece of work, while other writers wait: for few people. If there is one of that day, it stands. */
    public Bulletin make(Program program, LocalDate asOf, Instant at) {
        return prepare(program, asOf)
                .flatMap(prepared -> keep(prepared, at))
                .or(() -> stores.bulletins().on(program.id(), asOf))
                .orElseThrow();
    }

    private Optional<BulletinId> newest(ProgramId program) {
        return stores.bulletins().of(program).stream()
                .max(Comparator.comparing(Bulletin::madeAt).thenComparing(Bulletin::asOf))
                .map(Bulletin::id);
    }

    private Earlier earlier(ProgramId program) {
        List<Figure> last =
                newest(program).map(id -> stores.bulletins().figures(id)).orElse(List.of());
        return new Earlier(last, stores.shownCells().of(program));
    }
}
