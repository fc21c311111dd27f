package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.jdbi.EnrolmentTopic.Kind;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.participant.Trend;
import ca.learningpartners.mentorship.program.Topic;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The lists below all enrolments of one role in a program, by person: four statements, however many people. */
record EnrolmentLists(
        Map<ParticipantId, List<EnrolmentTopic>> topics,
        Map<ParticipantId, List<Schools>> schools,
        Map<ParticipantId, List<SharedContext>> contexts,
        Map<ParticipantId, List<Boundary>> boundaries) {

    static EnrolmentLists load(Handle handle, EnrolmentScope scope) {
        return new EnrolmentLists(
                byPerson(handle, "enrolment_topic", scope, EnrolmentTopic::read),
                byPerson(handle, "enrolment_school", scope, Schools::read),
                byPerson(handle, "enrolment_context", scope, row -> row.one(SharedContext.class, "context")),
                byPerson(handle, "boundary", scope, Boundary::read));
    }

    Setting setting(Row row, ParticipantId person) throws SQLException {
        @Nullable String trend = row.maybeText("trend");
        return new Setting(
                row.maybePoint(),
                row.maybeNumber("pupils"),
                row.maybeNumber("remoteness"),
                of(schools, person).collect(Collectors.toMap(Schools::kind, Schools::count)),
                of(contexts, person).collect(Collectors.toSet()),
                trend == null ? null : Trend.valueOf(trend));
    }

    List<Need> needs(ParticipantId person) {
        return topics(person, Kind.NEED).map(EnrolmentTopic::need).toList();
    }

    Set<Topic> duties(ParticipantId person) {
        return topics(person, Kind.DUTY).map(EnrolmentTopic::topic).collect(Collectors.toSet());
    }

    Map<Topic, Integer> issues(ParticipantId person) {
        return levels(person, Kind.ISSUE);
    }

    Map<Topic, Integer> offers(ParticipantId person) {
        return levels(person, Kind.OFFER);
    }

    List<Expertise> expertise(ParticipantId person) {
        return topics(person, Kind.EXPERTISE).map(EnrolmentTopic::expertise).toList();
    }

    Boundaries boundaries(ParticipantId person) {
        Set<ParticipantId> noContact = new HashSet<>();
        Map<ParticipantId, LocalDate> reporting = new HashMap<>();
        Set<ParticipantId> vetoes = new HashSet<>();
        of(boundaries, person).forEach(boundary -> {
            switch (boundary.kind()) {
                case NO_CONTACT -> noContact.add(boundary.other());
                case REPORTING -> reporting.put(boundary.other(), LocalDate.parse(boundary.until()));
                case VETO -> vetoes.add(boundary.other());
            }
        });
        return new Boundaries(noContact, reporting, vetoes);
    }

    private Map<Topic, Integer> levels(ParticipantId person, Kind kind) {
        return topics(person, kind)
                .collect(Collectors.toMap(EnrolmentTopic::topic, topic -> topic.required(topic.level())));
    }

    /** In the order they were saved in. */
    private Stream<EnrolmentTopic> topics(ParticipantId person, Kind kind) {
        return of(topics, person).filter(topic -> topic.kind() == kind);
    }

    private static <T> Stream<T> of(Map<ParticipantId, List<T>> lists, ParticipantId person) {
        return lists.getOrDefault(person, List.of()).stream();
    }

    private static <T> Map<ParticipantId, List<T>> byPerson(
            Handle handle, String table, EnrolmentScope scope, Row.Reader<T> reader) {
        String order = table.equals("enrolment_topic") ? " ORDER BY place" : "";
        Map<ParticipantId, List<T>> lists = new HashMap<>();
        handle.createQuery("SELECT * FROM " + table + " e WHERE " + scope.on("e") + order)
                .bindMap(scope.values())
                .map(Row.mapper(row -> Map.entry(row.person("participant"), reader.read(row))))
                .forEach(entry -> lists.computeIfAbsent(entry.getKey(), person -> new ArrayList<>())
                        .add(entry.getValue()));
        return lists;
    }

    /** A row of {@code enrolment_school}. */
    record Schools(SchoolKind kind, int count) {

        static Schools read(Row row) throws SQLException {
            return new Schools(row.one(SchoolKind.class, "kind"), row.number("schools"));
        }
    }

    /** A row of {@code boundary}; {@code until} is blank where the kind has none. */
    record Boundary(BoundaryKind kind, ParticipantId other, String until) {

        static Boundary read(Row row) throws SQLException {
            @Nullable String until = row.maybeText("until");
            return new Boundary(row.one(BoundaryKind.class, "kind"), row.person("other"), until == null ? "" : until);
        }
    }
}
