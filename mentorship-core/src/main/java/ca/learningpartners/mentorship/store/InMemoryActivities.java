package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.portrait.Activities;
import ca.learningpartners.mentorship.portrait.Activity;
import ca.learningpartners.mentorship.portrait.ActivityId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryActivities(InMemoryData data) implements Activities {

    private static final Comparator<Activity> LATEST_FIRST = Comparator.comparing(Activity::day)
            .thenComparing(activity -> activity.noted().at())
            .reversed()
            .thenComparing(Activity::id);

    @Override
    public Optional<Activity> find(ActivityId id) {
        return Optional.ofNullable(data.activities.get(id));
    }

    @Override
    public List<Activity> of(DistrictNumber district, int from, int limit) {
        return data.activities.values().stream()
                .filter(activity -> activity.district().equals(district))
                .sorted(LATEST_FIRST)
                .skip(from)
                .limit(limit)
                .toList();
    }

    @Override
    public boolean add(Activity activity) {
        data.requireWritable();
        return data.activities.putIfAbsent(activity.id(), activity) == null;
    }

    @Override
    public void correct(Activity activity) {
        data.requireWritable();
        data.activities.replace(activity.id(), activity);
    }

    @Override
    public void remove(ActivityId id) {
        data.requireWritable();
        data.activities.remove(id);
    }
}
