package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Setting;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what figures are told apart; one at a time, never two together, or few people would be left in each. */
public enum Dimension {
    EVERYBODY(null),
    /** By its number alone, as in {@link Slice#district}. */
    DISTRICT(Grouping.DISTRICT) {
        @Override
        List<String> of(Participant person, String branch, Setting setting) {
            DistrictNumber district = person.district();
            return List.of(district == null ? "" : String.valueOf(district.value()));
        }
    },
    BRANCH(Grouping.BRANCH),
    LANGUAGE(Grouping.LANGUAGE),
    REMOTENESS(Grouping.REMOTENESS),
    TREND(Grouping.TREND);

    private final Optional<Grouping> grouping;

    Dimension(@Nullable Grouping grouping) {
        this.grouping = Optional.ofNullable(grouping);
    }

    /** The groups somebody belongs to; the one without a name is of those of whom it is not known. */
    List<String> of(Participant person, String branch, Setting setting) {
        return grouping.map(by -> by.of(person, branch, setting)).orElse(List.of(""));
    }
}
