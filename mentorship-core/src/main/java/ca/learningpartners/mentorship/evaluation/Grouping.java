package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.text.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what people are put into groups. Never by what somebody says of their own identity. */
public enum Grouping {
    DISTRICT {
        @Override
        List<String> of(Participant person, String branch, Setting setting) {
            return one(person.district());
        }
    },
    BRANCH {
        @Override
        List<String> of(Participant person, String branch, Setting setting) {
            return List.of(branch);
        }
    },
    /** Each language a person works in, so the groups may have people in common. */
    LANGUAGE {
        @Override
        List<String> of(Participant person, String branch, Setting setting) {
            return person.languages().stream().map(Language::tag).toList();
        }
    },
    /** From 0 (in a city) to 3 (by air or water only). */
    REMOTENESS {
        @Override
        List<String> of(Participant person, String branch, Setting setting) {
            return one(setting.remoteness());
        }
    },
    /** Whether the schools grow. */
    TREND {
        @Override
        List<String> of(Participant person, String branch, Setting setting) {
            return one(setting.trend() == null ? null : setting.trend().name().toLowerCase(Locale.ROOT));
        }
    };

    /** The groups a person belongs to; the one without a name is of those of whom it is not known. */
    abstract List<String> of(Participant person, String branch, Setting setting);

    /** The name in outputs and message bundles: {@code district}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> one(@Nullable Object group) {
        return List.of(group == null ? "" : group.toString());
    }
}
