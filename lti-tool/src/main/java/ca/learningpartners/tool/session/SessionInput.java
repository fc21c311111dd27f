package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionDraft;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.text.RefusedException;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A contact as it was typed. */
record SessionInput(String id, String date, String minutes, String means, Set<String> objectives, String note) {

    private static final String OURS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static SessionInput of(Context context) {
        return new SessionInput(
                field(context, "id"),
                field(context, "date"),
                field(context, "minutes"),
                field(context, "means"),
                new LinkedHashSet<>(context.formParams("objective")),
                Optional.ofNullable(context.formParam("note")).orElse(""));
    }

    /** A contact as the pair's contacts usually are. */
    static SessionInput usual(Usual usual, LocalDate today) {
        return new SessionInput(
                SessionId.random().value(),
                today.toString(),
                String.valueOf(usual.minutes()),
                usual.means().name(),
                Set.of(),
                "");
    }

    /** A contact as it is kept. */
    static SessionInput kept(Session session) {
        return new SessionInput(
                session.id().value(),
                session.date().toString(),
                String.valueOf(session.minutes()),
                session.means().name(),
                session.objectives().stream().map(ObjectiveCode::value).collect(Collectors.toSet()),
                Optional.ofNullable(session.note()).orElse(""));
    }

    /** What was typed, understood; refused with the name of what is not. */
    SessionDraft draft() {
        return draft(sessionId());
    }

    /** The same, for the session that has this id. */
    SessionDraft draft(SessionId session) {
        return new SessionDraft(
                session, Fields.day(date), Fields.minutes(minutes), Fields.neededMeans(means), codes(), note);
    }

    Optional<Means> knownMeans() {
        return Fields.means(means);
    }

    /** The id the form came with, or a fresh one if that is none of ours. */
    SessionId idOrFresh() {
        return id.matches(OURS) ? new SessionId(id) : SessionId.random();
    }

    /** The same, under an id of its own. */
    SessionInput renewed() {
        return new SessionInput(SessionId.random().value(), date, minutes, means, objectives, note);
    }

    /** The same, for a session that is kept under this id. */
    SessionInput under(SessionId session) {
        return new SessionInput(session.value(), date, minutes, means, objectives, note);
    }

    private SessionId sessionId() {
        if (!id.matches(OURS)) {
            throw new RefusedException("form-too-old");
        }
        return new SessionId(id);
    }

    private Set<ObjectiveCode> codes() {
        try {
            return objectives.stream().map(ObjectiveCode::new).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("unknown-objective", String.join(", ", objectives));
        }
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).orElse("");
    }
}
