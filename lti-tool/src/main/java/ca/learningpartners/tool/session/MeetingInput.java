package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.participant.LocalTimes;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.text.RefusedException;
import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When and how to meet, as it was typed on somebody's clock. */
record MeetingInput(String id, List<Time> times, String minutes, String means, String place) {

    private static final String OURS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int HOUR_OF_FIRST = 10;

    /** One of the proposed times; both are empty if there is none. */
    record Time(String date, String time) {

        static final Time NONE = new Time("", "");

        boolean isBlank() {
            return date.isEmpty() && time.isEmpty();
        }

        Instant moment(ZoneId zone) {
            if (date.isEmpty() || time.isEmpty()) {
                throw new RefusedException("time-incomplete");
            }
            return LocalTimes.moment(Fields.day(date).atTime(Fields.time(time)), zone);
        }
    }

    static MeetingInput of(Context context) {
        return new MeetingInput(
                field(context, "id"),
                IntStream.rangeClosed(1, Meeting.MOST_TIMES)
                        .mapToObj(number -> new Time(field(context, "date" + number), field(context, "time" + number)))
                        .toList(),
                field(context, "minutes"),
                field(context, "means"),
                field(context, "place"));
    }

    /** A week from today, on a working day, in the usual way. */
    static MeetingInput first(Usual usual, LocalDate today) {
        LocalDate day = today.plusWeeks(1);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate working = weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
        return new MeetingInput(
                MeetingId.random().value(),
                padded(List.of(time(working.atTime(HOUR_OF_FIRST, 0)))),
                String.valueOf(usual.minutes()),
                usual.means().name(),
                "");
    }

    /** A meeting as it is kept, at these times on a clock. */
    static MeetingInput kept(Meeting meeting, Collection<Instant> times, ZoneId zone) {
        return new MeetingInput(
                meeting.id().value(),
                padded(times.stream()
                        .map(moment -> time(LocalDateTime.ofInstant(moment, zone)))
                        .toList()),
                String.valueOf(meeting.how().minutes()),
                meeting.how().means().name(),
                meeting.how().place());
    }

    /** The moments, in their order. */
    SortedSet<Instant> moments(ZoneId zone) {
        SortedSet<Instant> moments = new TreeSet<>();
        times.stream().filter(time -> !time.isBlank()).forEach(time -> moments.add(time.moment(zone)));
        return moments;
    }

    Arrangement arrangement() {
        int number = Fields.minutes(minutes);
        if (number < 1 || number > Session.MOST_MINUTES) {
            throw new RefusedException("minutes-out-of-range", number, Session.MOST_MINUTES);
        }
        if (place.length() > Arrangement.LONGEST_PLACE) {
            throw new RefusedException("place-too-long", place.length(), Arrangement.LONGEST_PLACE);
        }
        try {
            return new Arrangement(number, Fields.neededMeans(means), place);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("not-understood", place);
        }
    }

    MeetingId meeting() {
        if (!id.matches(OURS)) {
            throw new RefusedException("form-too-old");
        }
        return new MeetingId(id);
    }

    /** The id the form came with, or a fresh one if that is none of ours. */
    String idOrFresh() {
        return id.matches(OURS) ? id : MeetingId.random().value();
    }

    private static Time time(LocalDateTime at) {
        return new Time(
                at.toLocalDate().toString(),
                at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    private static List<Time> padded(List<Time> times) {
        return Stream.concat(times.stream(), Stream.generate(() -> Time.NONE))
                .limit(Meeting.MOST_TIMES)
                .toList();
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).orElse("");
    }
}
