package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.store.Stores;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The communities people choose the nearest of: all whose place is known. A finer place can come in by import, and is kept
 * until they choose.
 */
record Communities(List<Community> placed) {

    static Communities in(Stores stores) {
        return new Communities(stores.communities().all().stream()
                .filter(each -> each.at() != null)
                .toList());
    }

    /** Their names, in the order of the reader's language. */
    List<String> names(Locale reader) {
        Comparator<Object> order = Collator.getInstance(reader);
        return placed.stream().map(Community::name).distinct().sorted(order).toList();
    }

    Optional<Community> named(String name) {
        return placed.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    Optional<Community> at(GeoPoint point) {
        return placed.stream().filter(each -> point.equals(each.at())).findFirst();
    }
}
