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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a program public as of a day: by itself when a month is over, or when its Office asks. */
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
     * The program’s Office has it made as of a day. If there is one of that day, it stands.
     *
     * @throws RefusedException {@code unknown-program} for anyone but the program’s Office
     */
    public Bulletin ask(Actor actor, Program program, LocalDate asOf, Instant at) {
        if (!actor.is(Role.OFFICE, program.id())) {
            throw new RefusedException("unknown-program", program.id());
        }
        return make(program, asOf, actor.id(), at);
    }

    /** The tool makes it, if there is none of that day. */
    public Bulletin make(Program program, LocalDate asOf, Instant at) {
        return make(program, asOf, null, at);
    }

    private Bulletin make(Program program, LocalDate asOf, @Nullable ParticipantId by, Instant at) {
        Optional<Bulletin> there = stores.bulletins().on(program.id(), asOf);
        if (there.isPresent()) {
            return there.get();
        }
        Bulletin bulletin = new Bulletin(new BulletinId(UUID.randomUUID().toString()), program.id(), asOf, by, at);
        Masked masked = masked(program, asOf);
        if (stores.bulletins().add(bulletin, masked.figures())) {
            stores.shownCells().add(bulletin.id(), masked.cells());
            String actor = by == null ? NOBODY : by.value();
            stores.audit().add(new Act(actor, "bulletin-made", program.id() + "/" + asOf, at));
        }
        return stores.bulletins().on(program.id(), asOf).orElseThrow();
    }

    private Masked masked(Program program, LocalDate asOf) {
        Members members = Members.of(stores.enrolments(), program.id());
        Sheet sheet = new Sheet(program, asOf, members);
        sources.forEach(source -> source.fill(sheet));
        Map<ParticipantId, Integer> numbers = stores.shownCells().numbers(program.id(), members.people());
        return sheet.masked(numbers, earlier(program.id()), auditor);
    }

    private Earlier earlier(ProgramId program) {
        List<Figure> last = stores.bulletins().of(program).stream()
                .max(Comparator.comparing(Bulletin::madeAt).thenComparing(Bulletin::asOf))
                .map(bulletin -> stores.bulletins().figures(bulletin.id()))
                .orElse(List.of());
        return new Earlier(last, stores.shownCells().of(program));
    }
}
