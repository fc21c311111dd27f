package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.program.Topic;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code enrolment_topic}: one topic somebody needs, carries, wrestles with, offers or knows. */
record EnrolmentTopic(
        Kind kind,
        Topic topic,
        @Nullable Integer level,
        @Nullable Integer priority,
        @Nullable Integer lastYear) {

    enum Kind {
        NEED,
        DUTY,
        ISSUE,
        OFFER,
        EXPERTISE
    }

    static List<EnrolmentTopic> of(Mentee mentee) {
        List<EnrolmentTopic> topics = new ArrayList<>();
        for (Need need : mentee.needs()) {
            topics.add(new EnrolmentTopic(Kind.NEED, need.topic(), need.level(), need.priority(), null));
        }
        mentee.duties().forEach(duty -> topics.add(new EnrolmentTopic(Kind.DUTY, duty, null, null, null)));
        addLevels(topics, Kind.ISSUE, mentee.issues());
        return topics;
    }

    static List<EnrolmentTopic> of(Mentor mentor) {
        List<EnrolmentTopic> topics = new ArrayList<>();
        addLevels(topics, Kind.OFFER, mentor.offers());
        for (Expertise known : mentor.expertise()) {
            topics.add(new EnrolmentTopic(Kind.EXPERTISE, known.duty(), known.level(), null, known.lastYear()));
        }
        addLevels(topics, Kind.ISSUE, mentor.issues());
        return topics;
    }

    static EnrolmentTopic read(Row row) throws SQLException {
        return new EnrolmentTopic(
                row.one(Kind.class, "kind"),
                new Topic(row.text("topic")),
                row.maybeNumber("level"),
                row.maybeNumber("priority"),
                row.maybeNumber("last_year"));
    }

    Need need() {
        return new Need(topic, required(level), required(priority));
    }

    Expertise expertise() {
        return new Expertise(topic, required(level), required(lastYear));
    }

    int required(@Nullable Integer number) {
        if (number == null) {
            throw new IllegalStateException("A row of kind " + kind + " for " + topic + " lacks a number.");
        }
        return number;
    }

    private static void addLevels(List<EnrolmentTopic> topics, Kind kind, Map<Topic, Integer> levels) {
        levels.forEach((topic, level) -> topics.add(new EnrolmentTopic(kind, topic, level, null, null)));
    }
}
