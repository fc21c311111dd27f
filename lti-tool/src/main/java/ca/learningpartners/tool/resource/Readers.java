package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.resource.Reader;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What is known of somebody that resources can be for. Their own goals count by the objectives they name, unread. */
final class Readers {

    /** As many of the latest gatherings are looked at to find the next one. */
    private static final int LATEST = 6;

    private final Stores stores;
    private final Viewer viewer;
    private final ProgramId program;
    private final TreeSet<Tag> tags = new TreeSet<>();

    private Readers(Stores stores, Viewer viewer, ProgramId program) {
        this.stores = stores;
        this.viewer = viewer;
        this.program = program;
    }

    static Reader of(Stores stores, Viewer viewer, ProgramId program, LocalDate today) {
        Readers known = new Readers(stores, viewer, program);
        known.roles();
        known.add(Tag.Kind.LANGUAGE, viewer.participant().languages(), language -> language.tag());
        stores.enrolments().mentee(program, viewer.id()).ifPresent(known::mentee);
        stores.enrolments().mentor(program, viewer.id()).ifPresent(known::mentor);
        known.goals();
        known.gathering(today).ifPresent(known::gathering);
        return new Reader(known.tags);
    }

    private void roles() {
        viewer.actor().appointments().stream()
                .filter(held -> held.program().equals(program))
                .forEach(held -> tags.add(new Tag(Tag.Kind.ROLE, held.role().name())));
    }

    private void mentee(Mentee mentee) {
        add(Tag.Kind.TOPIC, mentee.needs().stream().map(Need::topic).toList(), Topic::key);
        setting(mentee.setting());
    }

    private void mentor(Mentor mentor) {
        add(Tag.Kind.TOPIC, mentor.offers().keySet(), Topic::key);
        setting(mentor.setting());
    }

    private void setting(Setting setting) {
        add(Tag.Kind.CONTEXT, setting.contexts(), Enum::name);
        add(
                Tag.Kind.SCHOOL,
                setting.schools().entrySet().stream()
                        .filter(kind -> kind.getValue() > 0)
                        .toList(),
                kind -> kind.getKey().name());
        add(
                Tag.Kind.REMOTENESS,
                Optional.ofNullable(setting.remoteness()).stream().toList(),
                String::valueOf);
    }

    private void goals() {
        stores.pairings().of(viewer.id()).stream()
                .filter(pairing -> pairing.program().equals(program))
                .flatMap(pairing -> stores.goals().of(pairing.id()).stream())
                .filter(goal -> goal.owner().equals(viewer.id()) && goal.outcome() == null)
                .forEach(goal -> add(Tag.Kind.OBJECTIVE, goal.words().objectives(), code -> code.value()));
    }

    private Optional<Gathering> gathering(LocalDate today) {
        return stores.gatherings().latest(program, LATEST).stream()
                .filter(gathering -> gathering.cancelled() == null)
                .filter(gathering -> !gathering.plan().hours().day().isBefore(today))
                .min(Comparator.comparing(gathering -> gathering.plan().hours().day()));
    }

    private void gathering(Gathering next) {
        add(Tag.Kind.OBJECTIVE, next.plan().objectives(), code -> code.value());
        add(Tag.Kind.PRINCIPLE, next.plan().principles(), key -> key.value());
    }

    private <T> void add(Tag.Kind kind, Collection<T> some, Function<T, String> value) {
        some.forEach(each -> tags.add(new Tag(kind, value.apply(each))));
    }
}
