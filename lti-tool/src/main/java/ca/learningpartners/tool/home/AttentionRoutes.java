package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * Who is behind each of a coordinator's five numbers, with the one thing to do about it, for one of them or for all. Whom
 * somebody does not look after they cannot find here.
 */
public final class AttentionRoutes {

    private static final String ADDRESS = "/programs/{program}/attention/{which}";
    private static final int PAGE = 50;

    private final Room room;
    private final Viewing viewing;
    private final Desks desks;
    private final AskStore asks;
    private final AskLetters letters;

    /** @param baseUrl where the links in mails lead */
    public AttentionRoutes(Room room, Viewing viewing, URI baseUrl) {
        this.room = room;
        this.viewing = viewing;
        this.desks = new Desks(room);
        this.asks = new AskStore(room.database());
        this.letters = new AskLetters(room.store(Purpose.MAILING), room.database(), baseUrl);
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.post(ADDRESS, this::askAll);
        routes.post(ADDRESS + "/{pairing}", this::askOne);
    }

    private void show(Context context) {
        Seen seen = seen(context);
        Frame frame = viewing.frame(context, "attention." + seen.which().key());
        List<Attention.Row> rows = seen.rows();
        int last = Math.max(rows.size() - 1, 0) / PAGE;
        int number = Math.min(Forms.page(context), last);
        int to = Math.min((number + 1) * PAGE, rows.size());
        AttentionPage page = new AttentionPage(
                seen.program().id().value(),
                seen.program().title().in(frame.locale()),
                seen.which().key(),
                rows.size(),
                rows.subList(number * PAGE, to).stream()
                        .map(row -> line(seen.which(), row, frame))
                        .toList(),
                number,
                to < rows.size(),
                besides(seen, frame));
        room.pages().show(context, "attention", frame, page);
    }

    private void askAll(Context context) {
        Seen seen = seen(context);
        ask(context, seen, seen.rows());
    }

    private void askOne(Context context) {
        Seen seen = seen(context);
        String pairing = context.pathParam("pairing");
        List<Attention.Row> one =
                seen.rows().stream().filter(row -> row.id().equals(pairing)).toList();
        if (one.isEmpty()) {
            throw new NotFoundResponse();
        }
        ask(context, seen, one);
    }

    private void ask(Context context, Seen seen, List<Attention.Row> rows) {
        if (seen.which() == Which.WAITING) {
            throw new NotFoundResponse();
        }
        Instant now = room.clock().instant();
        int asked = seen.viewer().store().write(stores -> (int) rows.stream()
                .filter(row ->
                        asks.note(row.id(), seen.which(), seen.viewer().id().value(), now))
                .filter(row -> {
                    stores.audit().add(act(seen, row, now));
                    row.concerned()
                            .forEach(person -> letters.send(seen.program(), seen.which(), row.id(), person, now));
                    return true;
                })
                .count());
        if (asked == 0) {
            throw new RefusedException("asked-lately", AskStore.PAUSE.toDays());
        }
        String address = "/programs/" + seen.program().id() + "/attention/"
                + seen.which().key();
        context.redirect(address + "?done=reminded", HttpStatus.SEE_OTHER);
    }

    private static Act act(Seen seen, Attention.Row row, Instant now) {
        return new Act(seen.viewer().id().value(), "reminded-" + seen.which().key(), row.id(), now);
    }

    private static AttentionPage.Line line(Which which, Attention.Row row, Frame frame) {
        String about = "attention." + which.key() + (row.overdue() ? ".overdue" : ".on");
        return new AttentionPage.Line(
                row.id(),
                row.partner()
                        .map(partner -> frame.t("attention.pair", row.name(), partner))
                        .orElse(row.name()),
                row.day().map(day -> frame.t(about, day)).orElse(""),
                row.asked().map(day -> frame.t("attention.asked", day)).orElse(""),
                row.overdue());
    }

    /** What somebody who looks after a program sees of it. */
    private record Seen(Viewer viewer, Program program, Which which, Attention attention) {

        List<Attention.Row> rows() {
            return attention.of(which);
        }
    }

    /** Of pairs the Office does not coordinate, it is told how many there are, if there are many. */
    private static String besides(Seen seen, Frame frame) {
        if (!seen.attention().nameless().containsKey(seen.which())) {
            return "";
        }
        return seen.attention()
                .besides(seen.which())
                .map(pairs -> frame.t("attention.besides", pairs))
                .orElseGet(() -> frame.t("attention.besides.few"));
    }

    private Seen seen(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        Which which = Which.named(context.pathParam("which")).orElseThrow(NotFoundResponse::new);
        Program program =
                viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
        return new Seen(viewer, program, which, desks.attention(program, viewer));
    }
}
