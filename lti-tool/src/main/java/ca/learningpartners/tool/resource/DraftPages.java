package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.together.Side;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Joint;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages on which resources are made. */
final class DraftPages {

    private final Stores stores;
    private final Viewer viewer;
    private final Program program;
    private final TagWords words;
    private final ResourcePages reading;
    private final Clock clock;

    DraftPages(Stores stores, Viewer viewer, Program program, Messages messages, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.program = program;
        this.words = new TagWords(program, messages);
        this.reading = new ResourcePages(stores, viewer, program, messages, clock);
        this.clock = clock;
    }

    ResourceFormPage begin(ResourceInput typed, Optional<UnfitField.Problem> problem) {
        String back = "/programs/" + program.id() + "/resources";
        return new ResourceFormPage(back, back, typed, whose(), words.groups(), false, problem, false);
    }

    ResourceFormPage change(
            Resource resource, Optional<ResourceInput> typed, Optional<UnfitField.Problem> problem, boolean meanwhile) {
        Version newest = stores.resources().newest(resource.id()).orElseThrow();
        ResourceInput input =
                typed.map(again -> meanwhile ? again.onTopOf(newest) : again).orElseGet(() -> ResourceInput.of(newest));
        String address = "/resources/" + resource.id();
        return new ResourceFormPage(
                address + "/versions",
                address + "/draft",
                input,
                List.of(),
                words.groups(),
                newest.signing().at().isPresent() && newest.number() > resource.published(),
                problem,
                meanwhile);
    }

    /** Own districts first, alone or with the Office; for the Office, every district that somebody coordinates. */
    private List<ResourceFormPage.Whose> whose() {
        List<ResourceFormPage.Whose> all = new ArrayList<>();
        List<DistrictNumber> own =
                viewer.coordinated(program.id()).stream().sorted().toList();
        own.forEach(district -> {
            all.add(whose(Reach.PROVINCE, district, Side.DISTRICT));
            all.add(whose(Reach.DISTRICT, district, Side.DISTRICT));
        });
        if (viewer.isOffice(program.id())) {
            coordinated()
                    .filter(district -> !own.contains(district))
                    .forEach(district -> all.add(whose(Reach.PROVINCE, district, Side.OFFICE)));
        }
        return all;
    }

    private Stream<DistrictNumber> coordinated() {
        return stores.appointments().in(program.id()).stream()
                .filter(held -> held.role() == Role.COORDINATOR)
                .map(Appointment::district)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted();
    }

    private ResourceFormPage.Whose whose(Reach reach, DistrictNumber district, Side side) {
        return new ResourceFormPage.Whose(
                reach + ":" + district.value() + ":" + side, reach == Reach.DISTRICT, Joint.name(stores, district));
    }

    /** @param asked the number of the version to be shown; 0 for the newest */
    Optional<DraftPage> draft(
            Resource resource, int asked, Optional<UnfitField.Problem> problem, String fileFor, String comment) {
        List<Version> all = stores.resources().versions(resource.id());
        int newest = all.get(0).number();
        return all.stream()
                .filter(version -> version.number() == (asked == 0 ? newest : asked))
                .findFirst()
                .map(shown -> page(resource, all, shown, problem, fileFor, comment));
    }

    private DraftPage page(
            Resource resource,
            List<Version> all,
            Version shown,
            Optional<UnfitField.Problem> problem,
            String fileFor,
            String comment) {
        int newest = all.get(0).number();
        boolean lacks = resource.reach() == Reach.PROVINCE && !shown.content().isInBothLanguages();
        boolean open = shown.number() == newest && newest > resource.published() && !lacks;
        return new DraftPage(
                resource.id().value(),
                program.id().value(),
                resource.reach() == Reach.DISTRICT,
                shown.number(),
                newest,
                resource.published(),
                shown.content().wordings().keySet().stream()
                        .map(language -> reading.text(shown.content(), language))
                        .toList(),
                lacks,
                words.named(shown.content().chosen()),
                Joint.of(
                        stores,
                        viewer,
                        resource.makers(),
                        resource.reach().signing(),
                        shown.signing(),
                        open,
                        resource.id().value(),
                        clock.getZone()),
                all.stream().map(version -> line(version, resource)).toList(),
                Optional.ofNullable(resource.practice()).flatMap(reading::trace),
                FileId.random().value(),
                problem,
                fileFor,
                comment,
                stores.labels().find(Subject.resource(resource.id().value())),
                viewer.isOffice(program.id()),
                !stores.labels().mayRelease(Subject.resource(resource.id().value())));
    }

    private DraftPage.Line line(Version version, Resource resource) {
        return new DraftPage.Line(
                version.number(),
                version.side() == Side.DISTRICT,
                LocalDate.ofInstant(version.written().at(), clock.getZone()),
                version.number() == resource.published());
    }
}
