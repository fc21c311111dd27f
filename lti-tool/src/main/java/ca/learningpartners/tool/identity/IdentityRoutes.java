package ca.learningpartners.tool.identity;

import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.BindingStore;
import ca.learningpartners.tool.platform.IdentityStore;
import ca.learningpartners.tool.platform.IdentityStore.Account;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where somebody signs in from: for the person, with a code to join another platform, and for who looks after them. */
public final class IdentityRoutes {

    private static final String OWN = "/me/code";

    private final Room room;
    private final Viewing viewing;
    private final IdentityStore identities;
    private final JoinCodeStore codes;
    private final JoiningRoutes joining;

    /** @param key seals the fingerprints of the codes; the same on every node */
    public IdentityRoutes(Room room, Viewing viewing, IdentityStore identities, BindingStore bindings, byte[] key) {
        this.room = room;
        this.viewing = viewing;
        this.identities = identities;
        this.codes = new JoinCodeStore(room, key);
        this.joining = new JoiningRoutes(room, viewing, bindings, codes);
    }

    public void register(RoutesConfig routes) {
        routes.get(OWN, this::own);
        routes.post(OWN, this::make);
        routes.post(OWN + "/parting", this::part);
        routes.get("/programs/{program}/people/{person}/accounts", this::theirs);
        routes.post("/programs/{program}/people/{person}/accounts/parting", this::partTheirs);
        joining.register(routes);
    }

    private void own(Context context) {
        showOwn(context, viewing.viewer(context), Optional.empty());
    }

    /** The code is in this answer alone: nothing that could show it again is kept. */
    private void make(Context context) {
        Viewer viewer = viewing.viewer(context);
        JoinCode code = codes.make(viewer.id());
        showOwn(
                context,
                viewer,
                Optional.of(new AccountsPage.Code(code.written(), JoinCodeStore.LIFETIME.toMinutes())));
    }

    private void part(Context context) {
        Viewer viewer = viewing.viewer(context);
        codes.part(viewer.id(), viewer.id(), account(context, viewer.id()));
        context.redirect(OWN + "?done=parted", HttpStatus.SEE_OTHER);
    }

    private void theirs(Context context) {
        Viewer viewer = viewing.viewer(context);
        Participant person = lookedAfter(context, viewer);
        show(context, viewer, person.id(), Optional.of(person.name()), address(context, person), Optional.empty());
    }

    private void partTheirs(Context context) {
        Viewer viewer = viewing.viewer(context);
        Participant person = lookedAfter(context, viewer);
        codes.part(viewer.id(), person.id(), account(context, person.id()));
        context.redirect(address(context, person) + "?done=parted", HttpStatus.SEE_OTHER);
    }

    private void showOwn(Context context, Viewer viewer, Optional<AccountsPage.Code> code) {
        show(context, viewer, viewer.id(), Optional.empty(), OWN, code);
    }

    private void show(
            Context context,
            Viewer viewer,
            ParticipantId person,
            Optional<String> name,
            String address,
            Optional<AccountsPage.Code> code) {
        AccountsPage page = new AccountsPage(
                name,
                address,
                identities.accounts(person).stream()
                        .map(account -> line(account, viewer))
                        .toList(),
                code);
        room.pages().show(context, "accounts", viewing.frame(context, "accounts.title"), page);
    }

    private AccountsPage.Line line(Account account, Viewer viewer) {
        return new AccountsPage.Line(
                account.key(),
                account.platform(),
                day(account.since()),
                account.joined().map(this::day),
                viewer.session().visitor().filter(account::isOf).isPresent());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, room.clock().getZone());
    }

    private Account account(Context context, ParticipantId person) {
        String key = Forms.text(context, "account").orElse("");
        return identities.accounts(person).stream()
                .filter(account -> account.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException("not-joined"));
    }

    private Participant lookedAfter(Context context, Viewer viewer) {
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ParticipantId id = Forms.path(context, "person", ParticipantId::new);
        return viewer.store()
                .read(stores -> stores.participants()
                        .find(id)
                        .filter(person -> viewer.looksAfter(person, program))
                        .filter(person -> stores.appointments().of(id).stream()
                                .anyMatch(held -> held.program().equals(program))))
                .orElseThrow(NotFoundResponse::new);
    }

    private static String address(Context context, Participant person) {
        String id =
                URLEncoder.encode(person.id().value(), StandardCharsets.UTF_8).replace("+", "%20");
        return "/programs/" + context.pathParam("program") + "/people/" + id + "/accounts";
    }
}
