package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes a province into the tables, row by row, so that nothing of the library has a hand in what is counted. */
final class ProvinceRows {

    static final ZoneId ZONE = ZoneId.of("America/Vancouver");

    private final Handle handle;
    private final ProgramId program;
    private final Map<String, PreparedBatch> batches = new LinkedHashMap<>();

    ProvinceRows(Handle handle, ProgramId program) {
        this.handle = handle;
        this.program = program;
    }

    void write(Province province) {
        province.people.forEach(this::person);
        row(
                "match_run",
                "id",
                "run",
                "program",
                program.value(),
                "run_by",
                "office",
                "run_at",
                0L,
                "policy",
                "",
                "bonus",
                0L,
                "gap",
                0L);
        province.couples.forEach(this::couple);
        province.questions.forEach(this::question);
        province.meetings.forEach(this::meeting);
        province.papers.forEach(this::paper);
        for (int district = 1; district <= province.districts; district++) {
            expected(district, 1, 10 + district, Province.BEGINS.plusDays(100));
            expected(district, 2, 5 + district, Province.COUNTED);
            expected(district, 3, 99, Province.COUNTED.plusDays(1));
        }
        batches.values().forEach(PreparedBatch::execute);
    }

    private void expected(int district, int number, int many, LocalDate said) {
        row(
                "expected_members",
                "program",
                program.value(),
                "district",
                district,
                "year",
                2026,
                "number",
                number,
                "expected",
                many,
                "said_by",
                "office",
                "said_at",
                at(said));
    }

    /** Column, value, column, value. */
    private void row(String table, Object... cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            values.put((String) cells[at], cells[at + 1]);
        }
        PreparedBatch batch = batches.computeIfAbsent(
                table + values.keySet(),
                any -> handle.prepareBatch("INSERT INTO "
                        + table + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                        + values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", ")) + ")"));
        values.forEach(batch::bind);
        batch.add();
    }

    /** Late in the evening there, which is the next day in Greenwich. */
    private static Long at(LocalDate day) {
        return day == null ? null : Long.valueOf(instant(day).toEpochMilli());
    }

    static Instant instant(LocalDate day) {
        return day.atTime(21, 40).atZone(ZONE).toInstant();
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void person(Province.Person person) {
        String role = person.mentee() ? "MENTEE" : "MENTOR";
        String address = person.address() ? person.id() + "@district.example" : null;
        row(
                "participant",
                "id",
                person.id(),
                "name",
                person.id(),
                "email",
                address,
                "email_folded",
                address,
                "district",
                person.district(),
                "locale",
                "en");
        person.languages()
                .forEach(language -> row("participant_language", "participant", person.id(), "language", language));
        row(
                "enrolment",
                "program",
                program.value(),
                "participant",
                person.id(),
                "role",
                role,
                "branch",
                person.branch(),
                "position",
                "",
                "remoteness",
                person.remoteness(),
                "trend",
                person.trend());
        if (person.mentee()) {
            row(
                    "mentee",
                    "program",
                    program.value(),
                    "participant",
                    person.id(),
                    "position_start",
                    day(person.start()),
                    "prefers_distance",
                    false);
        } else {
            row(
                    "mentor",
                    "program",
                    program.value(),
                    "participant",
                    person.id(),
                    "senior_years",
                    5,
                    "trained",
                    person.trained(),
                    "available",
                    person.available(),
                    "capacity",
                    person.places());
        }
        if (person.says()) {
            topic(person.id(), role, person.mentee() ? "NEED" : "OFFER");
        }
        if (person.saysMore()) {
            topic(person.id(), role, person.mentee() ? "ISSUE" : "EXPERTISE");
        }
        if (!person.mentee()) {
            topic(person.id(), role, "ISSUE");
        }
    }

    private void topic(String person, String role, String kind) {
        row(
                "enrolment_topic",
                "program",
                program.value(),
                "participant",
                person,
                "role",
                role,
                "kind",
                kind,
                "topic",
                "budget",
                "place",
                0,
                "level",
                2,
                "priority",
                kind.equals("NEED") ? 1 : null,
                "last_year",
                kind.equals("EXPERTISE") ? 2020 : null);
    }

    private void couple(Province.Couple couple) {
        String mentee = couple.mentee().id();
        String mentor = couple.mentor().id();
        if (couple.score() != null) {
            row("match_pair", "run", "run", "place", 0, "mentee", mentee, "mentor", mentor, "score", couple.score());
        }
        boolean fault = "NO_FAULT".equals(couple.ending());
        row(
                "pairing",
                "id",
                couple.id(),
                "program",
                program.value(),
                "mentee",
                mentee,
                "mentor",
                mentor,
                "run",
                couple.id().startsWith("c") ? "run" : null,
                "offered_by",
                "office",
                "offered_at",
                at(couple.offered()),
                "mentee_accepted_by",
                couple.menteeYes() == null ? null : mentee,
                "mentee_accepted_at",
                at(couple.menteeYes()),
                "mentor_accepted_by",
                couple.mentorYes() == null ? null : mentor,
                "mentor_accepted_at",
                at(couple.mentorYes()),
                "concluded_by",
                couple.over() == null ? null : fault ? mentee : "",
                "concluded_at",
                at(couple.over()),
                "concluded_how",
                couple.ending());
        int number = 0;
        for (Province.Signed signed : couple.charters()) {
            charter(couple, signed, ++number);
        }
        for (Province.Leave leave : couple.leaves()) {
            row(
                    "pairing_pause",
                    "pairing",
                    couple.id(),
                    "number",
                    ++number,
                    "begun_by",
                    mentee,
                    "begun_at",
                    at(leave.from()),
                    "ended_by",
                    leave.until() == null ? null : mentee,
                    "ended_at",
                    at(leave.until()));
        }
        for (Province.Contact contact : couple.contacts()) {
            String id = couple.id() + "-" + ++number;
            row(
                    "session",
                    "id",
                    id,
                    "pairing",
                    couple.id(),
                    "held_on",
                    day(contact.on()),
                    "minutes",
                    contact.minutes(),
                    "means",
                    "VIDEO",
                    "logged_by",
                    mentee,
                    "logged_at",
                    at(contact.noted()));
            contact.objectives().forEach(objective -> row("session_objective", "session", id, "objective", objective));
        }
        for (Province.Contact goal : couple.goals()) {
            String id = couple.id() + "-" + ++number;
            row(
                    "goal",
                    "id",
                    id,
                    "pairing",
                    couple.id(),
                    "owner",
                    mentor,
                    "words",
                    "…",
                    "gains",
                    "…",
                    "district_goal",
                    "…",
                    "set_by",
                    mentor,
                    "set_at",
                    at(goal.on()),
                    "edition",
                    1);
            goal.objectives().forEach(objective -> row("goal_objective", "goal", id, "objective", objective));
        }
        if (couple.visit() != null) {
            visit(couple);
        }
    }

    private void charter(Province.Couple couple, Province.Signed signed, int version) {
        row(
                "charter",
                "id",
                couple.id() + "/" + version,
                "pairing",
                couple.id(),
                "version",
                version,
                "purpose",
                "…",
                "cadence_days",
                signed.cadence(),
                "means",
                "PHONE",
                "reach",
                "…",
                "limits",
                "…",
                "addition",
                "…");
        sign(couple.id(), version, couple.mentee().id(), signed.first());
        if (signed.second() != null) {
            sign(couple.id(), version, couple.mentor().id(), signed.second());
        }
    }

    private void sign(String pairing, int version, String by, LocalDate day) {
        row("charter_signature", "pairing", pairing, "version", version, "signed_by", by, "signed_at", at(day));
    }

    private void visit(Province.Couple couple) {
        String id = "v-" + couple.id();
        row(
                "visit",
                "id",
                id,
                "pairing",
                couple.id(),
                "version",
                1,
                "district",
                27,
                "interests",
                "",
                "topics",
                "",
                "objectives",
                "",
                "first_day",
                day(couple.visit()),
                "last_day",
                day(couple.visit()),
                "written_by",
                couple.mentee().id(),
                "written_at",
                at(couple.offered()));
        row(
                "visit_agreement",
                "visit",
                id,
                "version",
                1,
                "agreed_by",
                couple.mentee().id(),
                "agreed_at",
                at(couple.offered()));
        if (couple.visitAgreed()) {
            row(
                    "visit_agreement",
                    "visit",
                    id,
                    "version",
                    1,
                    "agreed_by",
                    couple.mentor().id(),
                    "agreed_at",
                    at(couple.offered()));
        }
    }

    private void question(Province.Question question) {
        row(
                "ask",
                "id",
                question.id(),
                "program",
                program.value(),
                "asker",
                question.asker().id(),
                "topic",
                "budget",
                "context",
                "",
                "text",
                "?",
                "audience",
                "PROGRAM",
                "languages",
                "en",
                "asked_at",
                at(question.asked()),
                "until_at",
                at(question.asked().plusDays(7)),
                "withdrawn_at",
                at(question.takenBack()));
        if (question.answered() != null) {
            row(
                    "ask_reply",
                    "id",
                    question.id(),
                    "ask",
                    question.id(),
                    "replied_by",
                    question.by().id(),
                    "replied_at",
                    at(question.answered()),
                    "text",
                    "!",
                    "shared",
                    0);
        }
    }

    private void meeting(Province.Meeting meeting) {
        row(
                "gathering",
                "id",
                meeting.id(),
                "program",
                program.value(),
                "year",
                meeting.day().getYear(),
                "slot",
                day(meeting.day()),
                "revision",
                0,
                "sequence",
                0,
                "title_en",
                "",
                "title_fr",
                "",
                "day",
                day(meeting.day()),
                "start_time",
                "09:00",
                "end_time",
                "15:00",
                "zone",
                ZONE.getId(),
                "starts_at",
                at(meeting.day()) - 1,
                "ends_at",
                at(meeting.day()),
                "form",
                "ROOM",
                "place",
                "",
                "link",
                "",
                "spoken",
                "ENGLISH",
                "cancelled",
                meeting.cancelled() ? "Snow" : null,
                "changed_by",
                "office",
                "changed_at",
                0L);
        meeting.there()
                .forEach(person -> row(
                        "attendance",
                        "gathering",
                        meeting.id(),
                        "participant",
                        person.id(),
                        "way",
                        "NAME",
                        "noted_by",
                        "office",
                        "noted_at",
                        at(meeting.day().plusDays(1))));
    }

    private void paper(Province.Paper paper) {
        boolean back = paper.back() != null;
        row(
                "resource",
                "id",
                paper.id(),
                "program",
                program.value(),
                "district",
                paper.district(),
                "reach",
                "PROVINCE",
                "begun_side",
                "DISTRICT",
                "begun_by",
                "n0",
                "begun_at",
                0L,
                "published",
                1,
                "published_at",
                at(paper.out()),
                "withdrawn_side",
                back ? "DISTRICT" : null,
                "withdrawn_by",
                back ? "n0" : null,
                "withdrawn_at",
                at(paper.back()),
                "withdrawn_reason",
                back ? "Old" : null);
        row(
                "resource_version",
                "resource",
                paper.id(),
                "number",
                1,
                "side",
                "DISTRICT",
                "written_by",
                "n0",
                "written_at",
                0L,
                "tags",
                "");
        if (paper.english()) {
            wording(paper.id(), "en");
        }
        if (paper.french()) {
            wording(paper.id(), "fr");
        }
    }

    private void wording(String paper, String language) {
        row(
                "resource_wording",
                "resource",
                paper,
                "number",
                1,
                "language",
                language,
                "title",
                "T",
                "summary",
                "",
                "body",
                "");
    }
}
