package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Resources;
import ca.learningpartners.mentorship.resource.Shelf;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Withdrawal;
import ca.learningpartners.mentorship.text.SearchKey;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Resources in memory. */
record InMemoryResources(InMemoryData data) implements Resources {

    @Override
    public Optional<Resource> find(ResourceId id) {
        return Optional.ofNullable(data.resources.get(id));
    }

    @Override
    public Optional<Resource> madeOf(ResourceId practice) {
        return data.resources.values().stream()
                .filter(each -> practice.equals(each.practice()) && each.withdrawn() == null)
                .findFirst();
    }

    @Override
    public List<Version> versions(ResourceId resource) {
        return data.resourceVersions.values().stream()
                .filter(version -> version.resource().equals(resource))
                .sorted(Comparator.comparing(Version::number).reversed())
                .toList();
    }

    @Override
    public boolean begin(Resource resource, Version first) {
        data.requireWritable();
        data.requireProgram(resource.makers().program());
        ResourceId practice = resource.practice();
        boolean taken = data.resources.containsKey(resource.id())
                || (practice != null && madeOf(practice).isPresent());
        if (!taken) {
            data.resources.put(resource.id(), resource);
            keep(first);
        }
        return !taken;
    }

    @Override
    public boolean add(Version version) {
        data.requireWritable();
        int newest = newest(version.resource()).map(Version::number).orElse(0);
        boolean next = stands(version.resource()) && version.number() == newest + 1;
        if (next) {
            keep(version);
        }
        return next;
    }

    @Override
    public boolean sign(ResourceId resource, int version, Side side, Fact signature) {
        data.requireWritable();
        Optional<Version> open = newest(resource)
                .filter(newest -> stands(resource)
                        && newest.number() == version
                        && newest.signing().isOpenTo(side, signature));
        open.ifPresent(newest -> keep(newest.signed(side, signature)));
        return open.isPresent();
    }

    @Override
    public boolean publish(ResourceId resource, int version, Instant at) {
        data.requireWritable();
        Optional<Resource> due = find(resource)
                .filter(kept -> kept.withdrawn() == null && kept.published() < version)
                .filter(kept -> version(resource, version)
                        .filter(written -> written.isAgreed(kept.reach()))
                        .isPresent());
        due.ifPresent(kept -> {
            data.resources.put(resource, kept.publishing(version));
            data.resourcesPublished.put(resource, at);
        });
        return due.isPresent();
    }

    @Override
    public boolean hold(ResourceId resource) {
        data.requireWritable();
        boolean published = find(resource).filter(Resource::isPublished).isPresent();
        if (published) {
            data.resources.computeIfPresent(resource, (id, kept) -> kept.publishing(0));
        }
        return published;
    }

    @Override
    public boolean withdraw(ResourceId resource, Withdrawal withdrawal) {
        data.requireWritable();
        boolean stands = stands(resource);
        if (stands) {
            data.resources.computeIfPresent(resource, (id, kept) -> kept.withdrawn(withdrawal));
        }
        return stands;
    }

    @Override
    public Shelf shelf(Shelf.Question question) {
        List<Shelf.Item> all = data.resources.values().stream()
                .filter(each -> each.isPublished() && each.withdrawn() == null)
                .filter(each -> each.makers().program().equals(question.program()))
                .filter(each -> question.reach() == null || each.reach() == question.reach())
                .map(each -> new Shelf.Item(
                        each, version(each.id(), each.published()).orElseThrow()))
                .filter(item -> item.version().content().tags().containsAll(question.only()))
                .filter(item -> SearchKey.finds(
                        question.sought(), item.version().content().searched()))
                .sorted(order(question))
                .toList();
        return new Shelf(
                all.stream().skip(question.from()).limit(question.most()).toList(), all.size());
    }

    @Override
    public List<Shelf.Item> drafts(ProgramId program) {
        return data.resources.values().stream()
                .filter(each -> each.makers().program().equals(program) && each.withdrawn() == null)
                .map(each -> new Shelf.Item(each, newest(each.id()).orElseThrow()))
                .filter(item -> item.version().number() > item.resource().published())
                .sorted(Comparator.comparing(
                                (Shelf.Item item) -> item.version().written().at())
                        .reversed()
                        .thenComparing(item -> item.resource().id().value()))
                .toList();
    }

    private Comparator<Shelf.Item> order(Shelf.Question question) {
        return Comparator.comparing((Shelf.Item item) ->
                        question.reader().points(item.version().content().tags()))
                .thenComparing(item ->
                        data.resourcesPublished.getOrDefault(item.resource().id(), Instant.EPOCH))
                .reversed()
                .thenComparing(item -> item.resource().id().value());
    }

    private boolean stands(ResourceId resource) {
        return find(resource).filter(kept -> kept.withdrawn() == null).isPresent();
    }

    private void keep(Version version) {
        data.resourceVersions.put(List.of(version.resource(), version.number()), version);
    }
}
