package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
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
                "match_run (id, program, run_by, run_at, policy, bonus, gap)",
                "run",
                program.value(),
                "office",
                0L,
                "",
                0L,
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
                "expected_members (program, district, year, number, expected, said_by, said_at)",
                program.value(),
                district,
                2026,
                number,
                many,
                "office",
                at(said));
    }

    /** @param into a table with some of its columns, as a statement names them */
    private void row(String into, Object... values) {
        PreparedBatch batch = batches.computeIfAbsent(
                into,
                any -> handle.prepareBatch(
                        "INSERT INTO " + into + " VALUES (" + "?, ".repeat(values.length - 1) + "?)"));
        for (int at = 0; at < values.length; at++) {
            batch.bind(at, values[at]);
        }
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
                "participant (id, name, email, email_folded, district, locale)",
                person.id(),
                person.id(),
                address,
                address,
                person.district(),
                "en");
        person.languages()
                .forEach(language -> row("participant_language (participant, language)", person.id(), language));
        row(
                "enrolment (program, participant, role, branch, position, remoteness, trend)",
                program.value(),
                person.id(),
                role,
                person.branch(),
                "",
                person.remoteness(),
                person.trend());
        if (person.mentee()) {
            row(
                    "mentee (program, participant, position_start, prefers_distance)",
                    program.value(),
                    person.id(),
                    day(person.start()),
                    false);
        } else {
            row(
                    "mentor (program, participant, senior_years, trained, available, capacity)",
                    program.value(),
                    person.id(),
                    5,
                    person.trained(),
                    person.available(),
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
                "enrolment_topic (program, participant, role, kind, topic, place, level, priority, last_year)",
                program.value(),
                person,
                role,
                kind,
                "budget",
                0,
                2,
                kind.equals("NEED") ? 1 : null,
                kind.equals("EXPERTISE") ? 2020 : null);
    }

    private void couple(Province.Couple couple) {
        String mentee = couple.mentee().id();
        String mentor = couple.mentor().id();
        if (couple.score() != null) {
            row("match_pair (run, place, mentee, mentor, score)", "run", 0, mentee, mentor, couple.score());
        }
        boolean fault = "NO_FAULT".equals(couple.ending());
        row(
                "pairing (id, program, mentee, mentor, run, offered_by, offered_at, "
                        + "mentee_accepted_by, mentee_accepted_at, mentor_accepted_by, mentor_accepted_at, "
                        + "concluded_by, concluded_at, concluded_how)",
                couple.id(),
                program.value(),
                mentee,
                mentor,
                couple.id().startsWith("c") ? "run" : null,
                "office",
                at(couple.offered()),
                couple.menteeYes() == null ? null : mentee,
                at(couple.menteeYes()),
                couple.mentorYes() == null ? null : mentor,
                at(couple.mentorYes()),
                couple.over() == null ? null : fault ? mentee : "",
                at(couple.over()),
                couple.ending());
        int number = 0;
        for (Province.Signed signed : couple.charters()) {
            charter(couple, signed, ++number);
        }
        for (Province.Leave leave : couple.leaves()) {
            row(
                    "pairing_pause (pairing, number, begun_by, begun_at, ended_by, ended_at)",
                    couple.id(),
                    ++number,
                    mentee,
                    at(leave.from()),
                    leave.until() == null ? null : mentee,
                    at(leave.until()));
        }
        for (Province.Contact contact : couple.contacts()) {
            String id = couple.id() + "-" + ++number;
            row(
                    "session (id, pairing, held_on, minutes, means, logged_by, logged_at)",
                    id,
                    couple.id(),
                    day(contact.on()),
                    contact.minutes(),
                    "VIDEO",
                    mentee,
                    at(contact.noted()));
            contact.objectives().forEach(objective -> row("session_objective (session, objective)", id, objective));
        }
        for (Province.Contact goal : couple.goals()) {
            String id = couple.id() + "-" + ++number;
            row(
                    "goal (id, pairing, owner, words, gains, district_goal, set_by, set_at, edition)",
                    id,
                    couple.id(),
                    mentor,
                    "…",
                    "…",
                    "…",
                    mentor,
                    at(goal.on()),
                    1);
            goal.objectives().forEach(objective -> row("goal_objective (goal, objective)", id, objective));
        }
        if (couple.visit() != null) {
            visit(couple);
        }
    }

    private void charter(Province.Couple couple, Province.Signed signed, int version) {
        row(
                "charter (id, pairing, version, purpose, cadence_days, means, reach, limits, addition)",
                couple.id() + "/" + version,
                couple.id(),
                version,
                "…",
                signed.cadence(),
                "PHONE",
                "…",
                "…",
                "…");
        sign(couple.id(), version, couple.mentee().id(), signed.first());
        if (signed.second() != null) {
            sign(couple.id(), version, couple.mentor().id(), signed.second());
        }
    }

    private void sign(String pairing, int version, String by, LocalDate day) {
        row("charter_signature (pairing, version, signed_by, signed_at)", pairing, version, by, at(day));
    }

    private void visit(Province.Couple couple) {
        String id = "v-" + couple.id();
        row(
                "visit (id, pairing, version, district, interests, topics, objectives, first_day, "
                        + "last_day, written_by, written_at)",
                id,
                couple.id(),
                1,
                27,
                "",
                "",
                "",
                day(couple.visit()),
                day(couple.visit()),
                couple.mentee().id(),
                at(couple.offered()));
        row(
                "visit_agreement (visit, version, agreed_by, agreed_at)",
                id,
                1,
                couple.mentee().id(),
                at(couple.offered()));
        if (couple.visitAgreed()) {
            row(
                    "visit_agreement (visit, version, agreed_by, agreed_at)",
                    id,
                    1,
                    couple.mentor().id(),
                    at(couple.offered()));
        }
    }

    private void question(Province.Question question) {
        row(
                "ask (id, program, asker, topic, context, text, audience, languages, asked_at, "
                        + "until_at, withdrawn_at)",
                question.id(),
                program.value(),
                question.asker().id(),
                "budget",
                "",
                "?",
                "PROGRAM",
                "en",
                at(question.asked()),
                at(question.asked().plusDays(7)),
                at(question.takenBack()));
        if (question.answered() != null) {
            row(
                    "ask_reply (id, ask, replied_by, replied_at, text, shared)",
                    question.id(),
                    question.id(),
                    question.by().id(),
                    at(question.answered()),
                    "!",
                    0);
        }
    }

    private void meeting(Province.Meeting meeting) {
        row(
                "gathering (id, program, year, slot, revision, sequence, title_en, title_fr, day, "
                        + "start_time, end_time, zone, starts_at, ends_at, form, place, link, spoken, "
                        + "cancelled, changed_by, changed_at)",
                meeting.id(),
                program.value(),
                meeting.day().getYear(),
                day(meeting.day()),
                0,
                0,
                "",
                "",
                day(meeting.day()),
                "09:00",
                "15:00",
                ZONE.getId(),
                at(meeting.day()) - 1,
                at(meeting.day()),
                "ROOM",
                "",
                "",
                "ENGLISH",
                meeting.cancelled() ? "Snow" : null,
                "office",
                0L);
        meeting.there()
                .forEach(person -> row(
                        "attendance (gathering, participant, way, noted_by, noted_at)",
                        meeting.id(),
                        person.id(),
                        "NAME",
                        "office",
                        at(meeting.day().plusDays(1))));
    }

    private void paper(Province.Paper paper) {
        boolean back = paper.back() != null;
        row(
                "resource (id, program, district, reach, begun_side, begun_by, begun_at, "
                        + "published, published_at, withdrawn_side, withdrawn_by, withdrawn_at, "
                        + "withdrawn_reason)",
                paper.id(),
                program.value(),
                paper.district(),
                "PROVINCE",
                "DISTRICT",
                "n0",
                0L,
                1,
                at(paper.out()),
                back ? "DISTRICT" : null,
                back ? "n0" : null,
                at(paper.back()),
                back ? "Old" : null);
        row(
                "resource_version (resource, number, side, written_by, written_at, tags)",
                paper.id(),
                1,
                "DISTRICT",
                "n0",
                0L,
                "");
        if (paper.english()) {
            wording(paper.id(), "en");
        }
        if (paper.french()) {
            wording(paper.id(), "fr");
        }
    }

    private void wording(String paper, String language) {
        row("resource_wording (resource, number, language, title, summary, body)", paper, 1, language, "T", "", "");
    }
}
