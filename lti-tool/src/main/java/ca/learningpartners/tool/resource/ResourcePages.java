package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.Reader;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Shelf;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Withdrawal;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.together.Side;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.Joint;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the pages on which resources are found and read. */
final class ResourcePages {

    private static final int PAGE = 20;

    private final Stores stores;
    private final Viewer viewer;
    private final Program program;
    private final TagWords words;
    private final Messages messages;
    private final Clock clock;

    ResourcePages(Stores stores, Viewer viewer, Program program, Messages messages, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.program = program;
        this.words = new TagWords(program, messages);
        this.messages = messages;
        this.clock = clock;
    }

    ResourcesPage list(ResourcesPage.Asked asked, int number) {
        Reader reader = reader();
        List<Tag> only = asked.tag().stream().map(Tag::parse).toList();
        Reach reach = asked.whose().isEmpty() ? null : Reach.valueOf(asked.whose());
        Shelf shelf = stores.resources()
                .shelf(new Shelf.Question(program.id(), reader, asked.words(), only, reach, number * PAGE, PAGE));
        return new ResourcesPage(
                program.id().value(),
                asked,
                filters(),
                shelf.items().stream().map(item -> item(item, reader)).toList(),
                shelf.total(),
                number,
                (number + 1) * PAGE < shelf.total(),
                viewer.isOffice(program.id())
                        || !viewer.coordinated(program.id()).isEmpty(),
                drafts());
    }

    private List<TagWords.Group> filters() {
        List<TagWords.Group> groups = words.groups().stream()
                .filter(group -> Set.of(Tag.Kind.TOPIC, Tag.Kind.ROLE, Tag.Kind.OBJECTIVE)
                        .contains(group.kind()))
                .toList();
        List<Tag> languages = List.of(
                new Tag(Tag.Kind.LANGUAGE, Language.ENGLISH.tag()), new Tag(Tag.Kind.LANGUAGE, Language.FRENCH.tag()));
        return Stream.concat(groups.stream(), Stream.of(new TagWords.Group(Tag.Kind.LANGUAGE, words.named(languages))))
                .toList();
    }

    private ResourcesPage.Item item(Shelf.Item item, Reader reader) {
        Content content = item.version().content();
        return new ResourcesPage.Item(
                item.resource().id().value(),
                content.language(locale()).tag(),
                content.in(locale()).title(),
                content.in(locale()).summary(),
                only(content),
                item.resource().reach() == Reach.DISTRICT,
                district(item.resource()),
                words.because(reader.reasons(content.tags())));
    }

    private List<ResourcesPage.Draft> drafts() {
        return stores.resources().drafts(program.id()).stream()
                .filter(item -> item.resource().isMadeBy(viewer.actor()))
                .map(item -> new ResourcesPage.Draft(
                        item.resource().id().value(),
                        item.version().content().in(locale()).title(),
                        item.resource().reach() == Reach.DISTRICT,
                        district(item.resource()),
                        item.resource().sidesOf(viewer.actor()).stream().anyMatch(side -> waits(item.version(), side))))
                .toList();
    }

    /** The other side has signed, and this one has not. */
    private static boolean waits(Version version, Side side) {
        return version.signing().isSignedBy(side.other()) && !version.signing().isSignedBy(side);
    }

    ResourcePage read(Resource resource) {
        Version version =
                stores.resources().version(resource.id(), resource.published()).orElseThrow();
        Content content = version.content();
        boolean there = resource.withdrawn() == null;
        return new ResourcePage(
                resource.id().value(),
                program.id().value(),
                resource.reach() == Reach.DISTRICT,
                district(resource),
                there ? Optional.of(text(content, content.language(locale()))) : Optional.empty(),
                there && content.isInBothLanguages() ? Optional.of(other(content)) : Optional.empty(),
                only(content),
                day(version.signing().at().orElse(version.written().at())),
                there ? words.named(content.tags()) : List.of(),
                there ? words.because(reader().reasons(content.tags())) : List.of(),
                Optional.ofNullable(resource.withdrawn()).map(this::withdrawn),
                Optional.ofNullable(resource.practice()).flatMap(this::trace),
                stores.resources()
                        .madeOf(resource.id())
                        .filter(made -> made.isSeenBy(viewer.actor()))
                        .flatMap(made -> trace(made.id())),
                resource.isMadeBy(viewer.actor()),
                inviting(resource),
                stores.labels().find(Subject.resource(resource.id().value())),
                viewer.isOffice(program.id()));
    }

    private Optional<ResourcePage.Inviting> inviting(Resource resource) {
        boolean possible = resource.reach() == Reach.DISTRICT
                && resource.withdrawn() == null
                && stores.resources().madeOf(resource.id()).isEmpty();
        return resource.makers().sidesOf(viewer.actor()).stream()
                .filter(side -> possible)
                .findFirst()
                .map(side -> new ResourcePage.Inviting(ResourceId.random().value(), side.name()));
    }

    private ResourcePage.Withdrawn withdrawn(Withdrawal withdrawal) {
        return new ResourcePage.Withdrawn(
                withdrawal.side() == Side.DISTRICT, day(withdrawal.fact().at()), withdrawal.reason());
    }

    Optional<ResourcePage.Trace> trace(ResourceId id) {
        return stores.resources()
                .newest(id)
                .map(version -> new ResourcePage.Trace(
                        id, version.content().in(locale()).title()));
    }

    ResourceText text(Content content, Language language) {
        return ResourceText.of(language, content.in(language).orElseThrow(), stores);
    }

    private ResourceText other(Content content) {
        boolean english = content.language(locale()).equals(Language.ENGLISH);
        return text(content, english ? Language.FRENCH : Language.ENGLISH);
    }

    /** The name of the one language it can be read in; empty if it is both. */
    private Optional<String> only(Content content) {
        return content.isInBothLanguages()
                ? Optional.empty()
                : Optional.of(messages.get(
                        "resource.only." + content.wordings().firstKey().tag()));
    }

    private Reader reader() {
        return Readers.of(stores, viewer, program.id(), LocalDate.now(clock));
    }

    private String district(Resource resource) {
        return Joint.name(stores, resource.makers().district());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private Locale locale() {
        return messages.locale();
    }
}
