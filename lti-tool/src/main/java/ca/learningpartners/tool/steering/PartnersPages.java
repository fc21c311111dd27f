package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.steering.ProgramChange;
import ca.learningpartners.mentorship.store.Stores;
import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** Puts together what the page of partner districts shows. */
record PartnersPages(Stores stores, Program program, SortedMap<DistrictNumber, Integer> people, ZoneId zone) {

    /** How much of the history is shown. */
    private static final int NEWEST = 30;

    PartnersPage page(PartnersPage.Typed typed, List<District> found, Locale reader) {
        Comparator<District> order = Comparator.comparing(District::name, Collator.getInstance(reader)::compare);
        List<District> known = stores.districts().all().stream().sorted(order).toList();
        return new PartnersPage(
                program.id().value(),
                program.title().in(reader),
                program.stage(),
                program.partners().isEmpty(),
                people.size(),
                known.stream()
                        .filter(district -> program.refusal(district.number()).isEmpty())
                        .map(this::partner)
                        .toList(),
                known.stream()
                        .filter(district -> program.refusal(district.number()).isPresent())
                        .map(PartnersPages::choice)
                        .toList(),
                found.stream().sorted(order).map(PartnersPages::choice).toList(),
                stores.programChanges().count(program.id()),
                typed,
                stores.programChanges().history(program.id(), 0, NEWEST).stream()
                        .map(this::change)
                        .toList());
    }

    private PartnersPage.Partner partner(District district) {
        return new PartnersPage.Partner(
                String.valueOf(district.number().value()),
                PartnerRoutes.line(district),
                people.getOrDefault(district.number(), 0));
    }

    private static PartnersPage.District choice(District district) {
        return new PartnersPage.District(String.valueOf(district.number().value()), PartnerRoutes.line(district));
    }

    private PartnersPage.Change change(ProgramChange change) {
        DistrictNumber district = change.district();
        return new PartnersPage.Change(
                change.what(),
                Optional.ofNullable(change.stage()),
                district == null
                        ? ""
                        : stores.districts()
                                .find(district)
                                .map(PartnerRoutes::line)
                                .orElse(district.toString()),
                change.reason(),
                stores.participants()
                        .find(change.made().by())
                        .map(Participant::name)
                        .orElse(""),
                LocalDate.ofInstant(change.made().at(), zone));
    }
}
