package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.JournalClock;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.mentorship.reflection.Keeping;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.SearchKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lists of somebody's own journal, out of one reading. */
record JournalPages(Stores stores, ParticipantId author, Instant now, ZoneId zone) {

    private static final int PAGE = 30;
    private static final int BEGINNING = 120;

    /** A year without entries shows the latest one that has some, and a page beyond the last one is empty. */
    JournalPage year(Optional<Integer> wanted, int page) {
        List<Integer> years = List.copyOf(stores.journals().years(author).keySet());
        int year = wanted.filter(years::contains).orElse(years.isEmpty() ? 0 : years.get(0));
        List<JournalEntry> entries = stores.journals().of(author, year, page * PAGE, PAGE + 1);
        return page(Optional.empty(), entries, years, year, page, 0);
    }

    /** Looks through everything that can be opened here; what is locked cannot. */
    JournalPage search(String words, int page) {
        List<JournalEntry> all = stores.journals().all(author);
        List<JournalEntry> found = all.stream()
                .filter(entry -> !entry.text().locked()
                        && SearchKey.finds(words, entry.text().value()))
                .skip((long) page * PAGE)
                .limit(PAGE + 1L)
                .toList();
        int locked = (int) all.stream().filter(entry -> entry.text().locked()).count();
        return page(Optional.of(words), found, List.of(), 0, page, locked);
    }

    private JournalPage page(
            Optional<String> sought,
            List<JournalEntry> entries,
            List<Integer> years,
            int year,
            int page,
            int unsearched) {
        JournalClock clock = clock();
        return new JournalPage(
                sought,
                months(entries.subList(0, Math.min(entries.size(), PAGE))),
                years,
                year,
                page,
                entries.size() > PAGE,
                clock.keeping(),
                next(clock),
                stores.journals().lock(author).isPresent(),
                unsearched);
    }

    KeepingPage keeping() {
        JournalClock clock = clock();
        List<KeepingPage.Choice> choices = new ArrayList<>();
        for (Keeping keeping : Keeping.values()) {
            JournalClock other = clock.with(keeping);
            choices.add(new KeepingPage.Choice(keeping, keeping == clock.keeping(), due(other), next(other)));
        }
        return new KeepingPage(choices);
    }

    JournalClock clock() {
        return JournalClock.of(
                stores.journals().keeping(author), stores.pairings().of(author), now, zone);
    }

    private int due(JournalClock clock) {
        return (int) stores.journals().stamps(author).stream()
                .filter(stamp -> clock.isDue(stamp.changed(), now))
                .count();
    }

    private Optional<LocalDate> next(JournalClock clock) {
        return stores.journals().stamps(author).stream()
                .map(Journals.Stamp::changed)
                .flatMap(changed -> clock.lastDay(changed).stream())
                .min(Comparator.naturalOrder());
    }

    private static List<JournalPage.Month> months(List<JournalEntry> entries) {
        List<JournalPage.Month> months = new ArrayList<>();
        List<JournalPage.Line> lines = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            JournalEntry entry = entries.get(at);
            lines.add(line(entry));
            LocalDate first = entry.day().withDayOfMonth(1);
            boolean last = at + 1 == entries.size()
                    || !entries.get(at + 1).day().withDayOfMonth(1).equals(first);
            if (last) {
                months.add(new JournalPage.Month(first, lines));
                lines = new ArrayList<>();
            }
        }
        return months;
    }

    private static JournalPage.Line line(JournalEntry entry) {
        Optional<String> beginning = entry.text().locked()
                ? Optional.empty()
                : Optional.of(beginning(entry.text().value()));
        return new JournalPage.Line(entry.id().value(), entry.day(), beginning);
    }

    /** The first words, whole. */
    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= BEGINNING) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, BEGINNING));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }
}
