package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.GeoPoint;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a person works, as far as it matters for a match: the community and its schools before the district. Whatever
 * is unknown is null or empty, and is left out of a score instead of guessed.
 *
 * @param base the community the person works from
 * @param enrolment pupils in the person's care
 * @param remoteness from 0 (in a city) to 3 (by air or water only)
 * @param schools how many schools of each kind
 * @param contexts the circumstances that hold, possibly none
 */
public record Setting(
        @Nullable GeoPoint base,
        @Nullable Integer enrolment,
        @Nullable Integer remoteness,
        Map<SchoolKind, Integer> schools,
        Set<SharedContext> contexts,
        @Nullable Trend trend) {

    public static final Setting UNKNOWN = new Setting(null, null, null, Map.of(), Set.of(), null);

    public Setting {
        if (enrolment != null) {
            Scale.require("enrolment", enrolment, 1, 10_000_000);
        }
        if (remoteness != null) {
            Scale.require("remoteness", remoteness, 0, 3);
        }
        schools.forEach((kind, count) -> Scale.require("number of schools of kind " + kind, count, 0, 10_000));
        schools = Collections.unmodifiableMap(new TreeMap<>(schools));
        contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
    }

    /** What is known to the question where somebody works. */
    Answer.Place place() {
        return new Answer.Place(base, remoteness);
    }

    /** What is known to the question after the schools. */
    Answer.Schools schoolsAndTrend() {
        return new Answer.Schools(enrolment, schools, contexts, trend);
    }

    /** The same setting after an answer; one to another question changes nothing. */
    Setting answering(Answer answer) {
        if (answer instanceof Answer.Place said) {
            return new Setting(said.base(), enrolment, said.remoteness(), schools, contexts, trend);
        }
        return answer instanceof Answer.Schools said
                ? new Setting(base, said.pupils(), remoteness, said.mix(), said.contexts(), said.trend())
                : this;
    }

    /** This setting, with what it does not say about place and size taken from the district. */
    public Setting within(District district) {
        var figure = district.enrolment();
        return new Setting(
                base != null ? base : district.base(),
                enrolment != null || figure == null || figure.value() == 0 ? enrolment : (Integer) figure.value(),
                remoteness,
                schools,
                contexts,
                trend);
    }
}
