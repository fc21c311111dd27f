package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.MixingTables;
import ca.learningpartners.mentorship.gathering.TableMix;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.viewer.Viewer;
import com.ibm.icu.text.Collator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Mixing people at tables, exchanging two, and showing everybody where they sit. */
final class TableRoutes {

    private static final String TABLES = "/gatherings/{gathering}/tables";
    private static final int USUAL_SIZE = 6;

    private final HallRoutes hall;

    TableRoutes(HallRoutes hall) {
        this.hall = hall;
    }

    void register(RoutesConfig routes) {
        routes.get(TABLES, context -> show(context, Filled.EMPTY));
        routes.post(TABLES, this::mix);
        routes.post(TABLES + "/exchange", this::exchange);
        routes.post(TABLES + "/publication", this::publish);
    }

    private void show(Context context, Filled filled) {
        hall.show(context, HallRoutes.TABLES, (seen, stores) -> page(seen, stores, filled));
    }

    private static TablesPage page(Seen seen, Stores stores, Filled filled) {
        GatheringId id = seen.gathering().id();
        Optional<TableMix> mix =
                stores.tableMixes().find(id).filter(known -> known.published() != null || seen.isTeam());
        Map<ParticipantId, TablesPage.Person> people = new HashMap<>();
        mix.stream()
                .flatMap(known -> known.rounds().get(0).seats().keySet().stream())
                .flatMap(person -> stores.participants().find(person).stream())
                .forEach(person -> people.put(person.id(), person(person)));
        Locale reader = seen.viewer().session().locale();
        Comparator<TablesPage.Person> byName =
                Comparator.comparing(TablesPage.Person::name, Collator.getInstance(reader)::compare);
        return new TablesPage(
                seen,
                mix,
                mix.map(known -> rounds(known, people, byName)).orElse(List.of()),
                people.values().stream().sorted(byName).toList(),
                (int) stores.guests().replies(id).stream()
                        .filter(reply -> reply.answer() == Guest.Answer.YES)
                        .count(),
                filled);
    }

    private static TablesPage.Person person(Participant person) {
        return new TablesPage.Person(
                person.id(),
                person.name(),
                person.district() == null ? "" : person.district().toString());
    }

    private static List<TablesPage.Round> rounds(
            TableMix mix, Map<ParticipantId, TablesPage.Person> people, Comparator<TablesPage.Person> byName) {
        List<TablesPage.Round> rounds = new ArrayList<>();
        for (TableMix.Round round : mix.rounds()) {
            List<TablesPage.Table> tables = new ArrayList<>();
            round.tables()
                    .forEach((number, seated) -> tables.add(new TablesPage.Table(
                            number,
                            seated.stream()
                                    .flatMap(person -> Optional.ofNullable(people.get(person)).stream())
                                    .sorted(byName)
                                    .toList())));
            rounds.add(new TablesPage.Round(rounds.size() + 1, round, tables));
        }
        return rounds;
    }

    /** Worked out while others can write, and kept if nobody else has mixed meanwhile. */
    private void mix(Context context) {
        Viewer viewer = hall.viewer(context);
        hall.inForm(
                context,
                "mix",
                "/gatherings/" + HallRoutes.id(context) + "/tables?done=tables-mixed",
                filled -> show(context, filled),
                () -> {
                    TableMix mix = viewer.store().read(stores -> workedOut(context, viewer, stores));
                    viewer.store().write(stores -> mixing(stores).propose(viewer.actor(), mix));
                });
    }

    private TableMix workedOut(Context context, Viewer viewer, Stores stores) {
        return mixing(stores)
                .workOut(
                        viewer.actor(),
                        HallRoutes.id(context),
                        Forms.value(context, "size", Integer::valueOf).orElse(USUAL_SIZE),
                        Forms.value(context, "rounds", Integer::valueOf).orElse(1),
                        hall.now());
    }

    private void exchange(Context context) {
        Viewer viewer = hall.viewer(context);
        inForm(
                context,
                "exchange",
                "saved",
                stores -> mixing(stores)
                        .exchange(
                                viewer.actor(),
                                HallRoutes.id(context),
                                revision(context),
                                Forms.value(context, "round", Integer::valueOf).orElse(0),
                                person(context, "one"),
                                person(context, "other"),
                                hall.now()));
    }

    private static ParticipantId person(Context context, String field) {
        return Forms.value(context, field, ParticipantId::new).orElseThrow(() -> new RefusedException("guest-unknown"));
    }

    private void publish(Context context) {
        Viewer viewer = hall.viewer(context);
        inForm(
                context,
                "exchange",
                "tables-published",
                stores ->
                        mixing(stores).publish(viewer.actor(), HallRoutes.id(context), revision(context), hall.now()));
    }

    private static int revision(Context context) {
        return Forms.value(context, "revision", Integer::valueOf).orElse(-1);
    }

    private void inForm(Context context, String form, String done, Consumer<Stores> work) {
        hall.inForm(
                context,
                form,
                "/gatherings/" + HallRoutes.id(context) + "/tables?done=" + done,
                filled -> show(context, filled),
                work);
    }

    private static MixingTables mixing(Stores stores) {
        return new MixingTables(
                stores.gatherings(),
                stores.guests(),
                stores.participants(),
                stores.pairings(),
                stores.tableMixes(),
                stores.audit());
    }
}
