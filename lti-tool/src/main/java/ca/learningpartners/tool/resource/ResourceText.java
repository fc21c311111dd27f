package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import java.util.Optional;

/** What a resource says in one language, as a page shows it. */
public record ResourceText(
        String lang, String title, String summary, String body, Optional<Link> link, Optional<Attached> file) {

    /** A link, with where it leads in plain sight. */
    public record Link(String address, String host) {}

    /** @param size in kilobytes, rounded up */
    public record Attached(String id, String name, String kind, long size) {}

    static ResourceText of(Language language, Wording wording, Stores stores) {
        return new ResourceText(
                language.tag(),
                wording.title(),
                wording.summary(),
                wording.body(),
                Optional.ofNullable(wording.link()).map(ResourceText::link),
                Optional.ofNullable(wording.file())
                        .flatMap(id -> stores.files().find(id))
                        .map(ResourceText::attached));
    }

    private static Link link(SecureLink link) {
        String rest = link.value().substring("https://".length());
        return new Link(link.value(), rest.split("[/?#]", 2)[0]);
    }

    private static Attached attached(KeptFile file) {
        return new Attached(file.id().value(), file.name(), file.kind().name(), (file.size() + 1023L) / 1024);
    }
}
