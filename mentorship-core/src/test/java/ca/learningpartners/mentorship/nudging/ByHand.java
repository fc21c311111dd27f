package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same two years worked out from what was drawn alone: with a calendar on paper, running sums, and every number
 * written out. It shares nothing with the rules, the cadence or the engine.
 */
final class ByHand {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");

    /** The statutory holidays of British Columbia as they are printed, observed on a Monday where they fall on a weekend. */
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-08-03 2026-09-07 2026-09-30 2026-10-12 2026-11-11 2026-12-25",
                    "2027-01-01 2027-02-15 2027-03-26 2027-05-24 2027-07-01 2027-08-02 2027-09-06 2027-09-30 2027-10-11",
                    "2027-11-11 2027-12-27 2028-01-03 2028-02-21 2028-04-14 2028-05-22 2028-07-03 2028-08-07 2028-09-04",
                    "2028-10-02 2028-10-09 2028-11-13 2028-12-25")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final Map<ParticipantId, ZoneId> zones;
    private final List<OneLife> lives;
    private final Map<OneLife, int[]> silentDays = new HashMap<>();
    private final Map<OneLife, TreeMap<Instant, LocalDate>> latestContact = new HashMap<>();
    private final Map<String, LocalDate> opened = new HashMap<>();
    private final LocalDate first;

    /** What was said: when first, and from when on it was over. */
    final Map<String, Instant> said = new TreeMap<>();

    /** What went by mail, in the order it went. */
    final List<String> mails = new ArrayList<>();

    private final Map<String, Instant> lastSaid = new HashMap<>();
    private Instant before = Instant.MIN;
    private final Map<String, Instant> mailed = new HashMap<>();
    private final Map<ParticipantId, Instant> lastMail = new HashMap<>();

    ByHand(List<OneLife> lives, Map<ParticipantId, ZoneId> zones, LocalDate first, int days) {
        this.lives = lives;
        this.zones = zones;
        this.first = first;
        for (OneLife life : lives) {
            int[] sum = new int[days + 1];
            for (int day = 0; day < days; day++) {
                sum[day + 1] = sum[day] + (isOnLeave(life, first.plusDays(day)) ? 0 : 1);
            }
            silentDays.put(life, sum);
            TreeMap<Instant, LocalDate> latest = new TreeMap<>();
            LocalDate so = LocalDate.MIN;
            for (Map.Entry<Instant, LocalDate> contact : life.contacts.entrySet()) {
                so = contact.getValue().isAfter(so) ? contact.getValue() : so;
                latest.put(contact.getKey(), so);
            }
            latestContact.put(life, latest);
        }
    }

    private static boolean isOnLeave(OneLife life, LocalDate day) {
        return life.leaves.stream().anyMatch(leave -> {
            LocalDate from = LocalDate.ofInstant(leave.from(), VANCOUVER);
            LocalDate until = leave.until()
                    .map(end -> LocalDate.ofInstant(end, VANCOUVER))
                    .orElse(LocalDate.MAX);
            return day.compareTo(from) >= 0 && day.compareTo(until) < 0;
        });
    }

    /** One look: who is told what, and what goes by mail. */
    void look(Instant now, Map<ParticipantId, Map<NudgeKind, Instant>> stops) {
        Map<ParticipantId, List<String>> open = new TreeMap<>();
        for (OneLife life : lives) {
            spoken(life, now).forEach((key, to) -> {
                if (said.containsKey(key) && !before.equals(lastSaid.get(key))) {
                    return;
                }
                if (said.containsKey(key) || isAwake(to, now)) {
                    said.putIfAbsent(key, now);
                    lastSaid.put(key, now);
                    open.computeIfAbsent(to, who -> new ArrayList<>()).add(key);
                }
            });
        }
        open.forEach((to, keys) -> mail(to, keys, now, stops.getOrDefault(to, Map.of())));
        before = now;
    }

    private void mail(ParticipantId to, List<String> keys, Instant now, Map<NudgeKind, Instant> stopped) {
        if (!isAwake(to, now)) {
            return;
        }
        List<String> waiting = keys.stream()
                .filter(key -> !mailed.containsKey(key))
                .filter(key -> !stopped.containsKey(kind(key))
                        || stopped.get(kind(key)).isAfter(now))
                .sorted()
                .toList();
        waiting.stream().filter(key -> kind(key) == NudgeKind.OFFER_ENDING).forEach(key -> {
            mailed.put(key, now);
            mails.add(now + " " + to + " alone " + key);
        });
        List<String> rest = waiting.stream()
                .filter(key -> kind(key) != NudgeKind.OFFER_ENDING)
                .toList();
        Instant last = lastMail.get(to);
        if (!rest.isEmpty() && (last == null || !now.isBefore(last.plus(Duration.ofHours(7 * 24))))) {
            rest.forEach(key -> mailed.put(key, now));
            lastMail.put(to, now);
            mails.add(now + " " + to + " week " + String.join(", ", rest));
        }
    }

    private static NudgeKind kind(String key) {
        return NudgeKind.valueOf(key.split(" ")[0]);
    }

    /** All there is to say about a partnership in that hour, and to whom. */
    private Map<String, ParticipantId> spoken(OneLife life, Instant now) {
        Map<String, ParticipantId> spoken = new HashMap<>();
        LocalDate today = LocalDate.ofInstant(now, VANCOUVER);
        if (now.isBefore(life.offered)) {
            return spoken;
        }
        if (life.ends.isPresent() && !now.isBefore(life.ends.get())) {
            LocalDate ended = LocalDate.ofInstant(life.ends.get(), VANCOUVER);
            LocalDate due = workdays(ended, 10, 1);
            if (now.isBefore(life.newOptions.orElseThrow()) && !today.isBefore(workdays(due, 3, -1))) {
                staff(spoken, life, "OPTIONS_DUE", life.mentee + " MENTEE " + due);
            }
            return spoken;
        }
        if (life.begun().isEmpty() || now.isBefore(life.begun().get())) {
            offer(spoken, life, now, today);
            return spoken;
        }
        for (OneLife.Leave leave : life.leaves) {
            if (!now.isBefore(leave.from())
                    && (leave.until().isEmpty() || now.isBefore(leave.until().get()))) {
                leave.meant()
                        .filter(end -> today.toEpochDay() >= end.toEpochDay() - 7)
                        .ifPresent(end -> staff(
                                spoken,
                                life,
                                "PAUSE_ENDING",
                                life.id + " " + leave.from().toEpochMilli() + " " + end));
                return spoken;
            }
        }
        going(spoken, life, now, today);
        return spoken;
    }

    private void offer(Map<String, ParticipantId> spoken, OneLife life, Instant now, LocalDate today) {
        Instant lapse = life.offered.plus(Duration.ofHours(14 * 24));
        if (!now.isBefore(lapse)) {
            return;
        }
        List<ParticipantId> silent = new ArrayList<>();
        if (life.menteeSays.isEmpty() || life.menteeSays.get().isAfter(now)) {
            silent.add(life.mentee);
        }
        if (life.mentorSays.isEmpty() || life.mentorSays.get().isAfter(now)) {
            silent.add(life.mentor);
        }
        for (ParticipantId to : silent) {
            if (today.toEpochDay()
                            - LocalDate.ofInstant(life.offered, VANCOUVER).toEpochDay()
                    >= 7) {
                spoken.put("OFFER_WAITING " + to + " " + life.id + " offer", to);
            }
            if (!today.isBefore(workdays(LocalDate.ofInstant(lapse, VANCOUVER), 1, -1))) {
                spoken.put("OFFER_ENDING " + to + " " + life.id + " offer", to);
            }
        }
    }

    private void going(Map<String, ParticipantId> spoken, OneLife life, Instant now, LocalDate today) {
        LocalDate begun = LocalDate.ofInstant(life.begun().orElseThrow(), VANCOUVER);
        Map.Entry<Instant, LocalDate> latest = latestContact.get(life).floorEntry(now);
        boolean met = latest != null;
        LocalDate since = met && latest.getValue().isAfter(begun) ? latest.getValue() : begun;
        int sinceBegun = count(life, begun, today);
        int silent = count(life, since, today);
        boolean menteeSigned =
                life.menteeSigns.isPresent() && !life.menteeSigns.get().isAfter(now);
        boolean mentorSigned =
                life.mentorSigns.isPresent() && !life.mentorSigns.get().isAfter(now);
        for (ParticipantId to : List.of(life.mentee, life.mentor)) {
            String about = " " + to + " " + life.id + " ";
            if (!met && sinceBegun >= 14 && sinceBegun < 90) {
                spoken.put("FIRST_MEETING" + about + begun, to);
            }
            if (!(to == life.mentee ? menteeSigned : mentorSigned) && sinceBegun >= 7 && sinceBegun < 90) {
                spoken.put("CHARTER" + about + begun, to);
            }
            if (silent > 45 && silent < 90) {
                spoken.put("RHYTHM" + about + since, to);
            }
            if (silent >= 90) {
                spoken.put("SILENT" + about + since, to);
            }
            asked(life, begun, today, now, to).ifPresent(days -> spoken.put("PULSE" + about + "pulse " + days, to));
            if (!today.isBefore(life.closes)) {
                spoken.put("CLOSING" + about + life.closes, to);
            }
        }
        if (silent > 75 && silent < 97) {
            staff(spoken, life, "QUIET", life.id + " " + since);
        }
        if (silent >= 97) {
            staff(spoken, life, "SILENT_ASK", life.id + " " + since);
        }
    }

    /** Which question in between has stood open for a week without an answer; each is open for 21 days that are no leave. */
    private Optional<Integer> asked(OneLife life, LocalDate begun, LocalDate today, Instant now, ParticipantId to) {
        Map<Integer, Instant> answers = to == life.mentee ? life.menteeAnswers : life.mentorAnswers;
        int[] sum = silentDays.get(life);
        int gone = sum[index(today)] - sum[index(begun)];
        for (int days : List.of(30, 90, 180, 360, 540, 720)) {
            boolean answered = answers.containsKey(days) && !answers.get(days).isAfter(now);
            if (!answered && gone >= days && gone <= days + 20) {
                LocalDate opened = opened(life, begun, days);
                return Optional.of(days).filter(any -> today.toEpochDay() - opened.toEpochDay() >= 7);
            }
        }
        return Optional.empty();
    }

    private LocalDate opened(OneLife life, LocalDate begun, int days) {
        return opened.computeIfAbsent(life.id + " " + days, key -> {
            LocalDate day = begun;
            for (int gone = 0; gone < days || isOnLeave(life, day); day = day.plusDays(1)) {
                gone += isOnLeave(life, day) ? 0 : 1;
            }
            return day;
        });
    }

    private int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
    }

    private static void staff(Map<String, ParticipantId> spoken, OneLife life, String kind, String about) {
        life.coordinators.forEach(to -> spoken.put(kind + " " + to + " " + about, to));
    }

    /** Days from the one after a day until today, without leave; today counts, because nobody is away now. */
    private int count(OneLife life, LocalDate since, LocalDate today) {
        int[] sum = silentDays.get(life);
        int from = Math.toIntExact(since.toEpochDay() - first.toEpochDay()) + 1;
        int to = Math.toIntExact(today.toEpochDay() - first.toEpochDay());
        return to < from ? 0 : sum[to] - sum[from] + 1;
    }

    private static LocalDate workdays(LocalDate day, int days, int step) {
        LocalDate at = day;
        for (int left = days; left > 0; ) {
            at = at.plusDays(step);
            left -= isWorkday(at) ? 1 : 0;
        }
        return at;
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    boolean isAwake(ParticipantId person, Instant now) {
        ZonedDateTime there = now.atZone(zones.get(person));
        return isWorkday(there.toLocalDate()) && there.getHour() >= 7 && there.getHour() < 20;
    }
}
