package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.district.BundledDistricts;
import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.GeoPoint;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The communities people choose the nearest of. A finer place can come in by import, and is kept until they choose. */
final class Communities {

    private Communities() {}

    /** Their names, in the order of the reader's language. */
    static List<String> names(Locale reader) {
        Comparator<Object> order = Collator.getInstance(reader);
        return BundledDistricts.communities().stream()
                .map(Community::name)
                .sorted(order)
                .toList();
    }

    static Optional<Community> named(String name) {
        return BundledDistricts.communities().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    static Optional<Community> at(GeoPoint point) {
        return BundledDistricts.communities().stream()
                .filter(each -> each.at().equals(point))
                .findFirst();
    }
}
