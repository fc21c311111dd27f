package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to one {@link Question}. Each kind holds what the question asks for and nothing else; its bounds
 * are those of {@link Mentee}, {@link Mentor} and {@link Setting}, which take it in.
 */
public sealed interface Answer {

    Question question();

    /** Whether nothing is said, so that there is nothing to go by. */
    boolean isBlank();

    /**
     * The answer in short, the same text for the same answer. It tells whether what is kept is still what somebody saw;
     * it is never shown.
     */
    String written();

    /** @param needs each topic once */
    record Needs(List<Need> needs) implements Answer {

        public Needs {
            needs = List.copyOf(needs);
        }

        @Override
        public Question question() {
            return Question.NEEDS;
        }

        @Override
        public boolean isBlank() {
            return needs.isEmpty();
        }

        @Override
        public String written() {
            return needs.stream()
                    .map(need -> need.topic() + ":" + need.level() + ":" + need.priority())
                    .sorted()
                    .collect(Collectors.joining(";"));
        }
    }

    /** @param levels from 1 to 4 */
    record Offers(Map<Topic, Integer> levels) implements Answer {

        public Offers {
            levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        }

        @Override
        public Question question() {
            return Question.OFFERS;
        }

        @Override
        public boolean isBlank() {
            return levels.isEmpty();
        }

        @Override
        public String written() {
            return levels.toString();
        }
    }

    /** @param known each duty once */
    record Experience(List<Expertise> known) implements Answer {

        public Experience {
            known = List.copyOf(known);
        }

        @Override
        public Question question() {
            return Question.EXPERTISE;
        }

        @Override
        public boolean isBlank() {
            return known.isEmpty();
        }

        @Override
        public String written() {
            return known.stream()
                    .map(each -> each.duty() + ":" + each.level() + ":" + each.lastYear())
                    .sorted()
                    .collect(Collectors.joining(";"));
        }
    }

    /** @param intensities from 1 (now and then) to 4 (every day) */
    record Issues(Map<Topic, Integer> intensities) implements Answer {

        public Issues {
            intensities = Collections.unmodifiableMap(new TreeMap<>(intensities));
        }

        @Override
        public Question question() {
            return Question.ISSUES;
        }

        @Override
        public boolean isBlank() {
            return intensities.isEmpty();
        }

        @Override
        public String written() {
            return intensities.toString();
        }
    }

    record Duties(Set<Topic> duties) implements Answer {

        public Duties {
            duties = Collections.unmodifiableSet(new TreeSet<>(duties));
        }

        @Override
        public Question question() {
            return Question.DUTIES;
        }

        @Override
        public boolean isBlank() {
            return duties.isEmpty();
        }

        @Override
        public String written() {
            return duties.toString();
        }
    }

    /** @param far true for a partner far away rather than near */
    record Distance(boolean far) implements Answer {

        @Override
        public Question question() {
            return Question.DISTANCE;
        }

        @Override
        public boolean isBlank() {
            return !far;
        }

        @Override
        public String written() {
            return far ? "far" : "near";
        }
    }

    /**
     * @param available false while the mentor takes nobody new
     * @param capacity how many partnerships at once
     */
    record Taking(boolean available, int capacity) implements Answer {

        @Override
        public Question question() {
            return Question.TAKING;
        }

        /** Being available goes without saying, so only “no” says something by itself. */
        @Override
        public boolean isBlank() {
            return available;
        }

        @Override
        public String written() {
            return available + ":" + capacity;
        }
    }

    /** @param years full years in a senior role; 0 as long as nobody said */
    record Years(int years) implements Answer {

        @Override
        public Question question() {
            return Question.YEARS;
        }

        @Override
        public boolean isBlank() {
            return years == 0;
        }

        @Override
        public String written() {
            return String.valueOf(years);
        }
    }

    /** @param languages at least one */
    record Languages(SortedSet<Language> languages) implements Answer {

        public Languages {
            languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        }

        @Override
        public Question question() {
            return Question.LANGUAGES;
        }

        @Override
        public boolean isBlank() {
            return languages.isEmpty();
        }

        @Override
        public String written() {
            return languages.stream().map(Language::tag).collect(Collectors.joining(";"));
        }
    }

    /**
     * @param base the community the person works from; null if that is not known
     * @param remoteness see {@link Setting#remoteness()}
     */
    record Place(@Nullable GeoPoint base, @Nullable Integer remoteness) implements Answer {

        @Override
        public Question question() {
            return Question.PLACE;
        }

        @Override
        public boolean isBlank() {
            return base == null && remoteness == null;
        }

        @Override
        public String written() {
            return base == null ? "-:" + remoteness : base.latitude() + ":" + base.longitude() + ":" + remoteness;
        }
    }

    /**
     * @param pupils how many are in the person's care; null if that is not known
     * @param mix how many schools of each kind
     * @param contexts the circumstances that hold
     * @param trend whether there are more or fewer pupils; null if that is not known
     */
    record Schools(
            @Nullable Integer pupils,
            Map<SchoolKind, Integer> mix,
            Set<SharedContext> contexts,
            @Nullable Trend trend) implements Answer {

        public Schools {
            mix = Collections.unmodifiableMap(new TreeMap<>(mix));
            contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
        }

        @Override
        public Question question() {
            return Question.SCHOOLS;
        }

        /** The number of pupils is filled in from the district, so it says nothing by itself. */
        @Override
        public boolean isBlank() {
            return mix.isEmpty() && contexts.isEmpty() && trend == null;
        }

        @Override
        public String written() {
            return pupils + ":" + mix + ":" + contexts + ":" + trend;
        }
    }

    /** @param people whom the person must not be paired with */
    record NoContact(Set<ParticipantId> people) implements Answer {

        public NoContact {
            people = Collections.unmodifiableSet(new TreeSet<>(people));
        }

        @Override
        public Question question() {
            return Question.NO_CONTACT;
        }

        @Override
        public boolean isBlank() {
            return people.isEmpty();
        }

        @Override
        public String written() {
            return people.toString();
        }
    }
}
