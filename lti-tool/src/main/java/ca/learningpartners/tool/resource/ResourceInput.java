package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A resource as it was typed.
 *
 * @param whose for a new one, whose it is to be: its reach, its district and the side that begins it
 * @param base the version the writer had before them; 0 for a new one
 */
public record ResourceInput(String id, String whose, int base, Words english, Words french, Set<String> tags) {

    private static final Words NOTHING = new Words("", "", "", "");

    static final ResourceInput EMPTY = new ResourceInput("", "", 0, NOTHING, NOTHING, Set.of());

    /** What was typed in one language. */
    public record Words(String title, String summary, String body, String link) {

        boolean isEmpty() {
            return title.isEmpty() && summary.isEmpty() && body.isEmpty() && link.isEmpty();
        }
    }

    /** Whose a new resource is to be. */
    record Whose(Reach reach, Makers makers, Side side) {}

    static ResourceInput of(Context context) {
        return new ResourceInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "whose").orElse(""),
                number(context, "base"),
                words(context, "en"),
                words(context, "fr"),
                new LinkedHashSet<>(context.formParams("tag")));
    }

    /** The version as it stands, to be changed. */
    static ResourceInput of(Version version) {
        Content content = version.content();
        return new ResourceInput(
                version.resource().value(),
                "",
                version.number(),
                words(content.english()),
                words(content.french()),
                content.chosen().stream().map(Tag::toString).collect(Collectors.toSet()));
    }

    /** A small number of a form; 0 if it is none. */
    static int number(Context context, String field) {
        return Forms.text(context, field)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static Words words(Context context, String language) {
        return new Words(
                Forms.text(context, "title-" + language).orElse(""),
                Forms.text(context, "summary-" + language).orElse(""),
                Forms.text(context, "body-" + language).orElse(""),
                Forms.text(context, "link-" + language).orElse(""));
    }

    private static Words words(@Nullable Wording wording) {
        return wording == null
                ? NOTHING
                : new Words(
                        wording.title(),
                        wording.summary(),
                        wording.body(),
                        Optional.ofNullable(wording.link())
                                .map(SecureLink::value)
                                .orElse(""));
    }

    /** The same under a proper id. */
    ResourceInput withProperId() {
        return UnfitField.isMadeHere(id) ? this : renewed();
    }

    /** The same under an id nothing is kept under. */
    ResourceInput renewed() {
        return new ResourceInput(ResourceId.random().value(), whose, base, english, french, tags);
    }

    /** The same on top of a version that came meanwhile. */
    ResourceInput onTopOf(Version newest) {
        return new ResourceInput(id, whose, newest.number(), english, french, tags);
    }

    ResourceId resourceId() {
        return UnfitField.madeHere(id, ResourceId::new);
    }

    Whose whose(ProgramId program) {
        String[] parts = whose.split(":");
        try {
            return new Whose(
                    Reach.valueOf(parts[0]),
                    new Makers(program, new DistrictNumber(Integer.parseInt(parts[1]))),
                    Side.valueOf(parts[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnfitField("whose", Refusal.of("resource-whose-needed"));
        }
    }

    /** What was typed, understood; each language goes on with the file it had. */
    Content content(Optional<Version> before) {
        Wording inEnglish =
                wording("en", english, before.flatMap(kept -> kept.content().in(Language.ENGLISH)));
        Wording inFrench =
                wording("fr", french, before.flatMap(kept -> kept.content().in(Language.FRENCH)));
        if (inEnglish == null && inFrench == null) {
            throw new UnfitField("title-en", Refusal.of("resource-title-needed"));
        }
        return new Content(inEnglish, inFrench, chosen());
    }

    private static @Nullable Wording wording(String language, Words typed, Optional<Wording> before) {
        if (typed.isEmpty()) {
            return null;
        }
        String title = UnfitField.line("title-" + language, typed.title(), Wording.LONGEST_TITLE);
        if (title.isEmpty()) {
            throw new UnfitField("title-" + language, Refusal.of("resource-title-needed"));
        }
        return new Wording(
                title,
                UnfitField.passage("summary-" + language, typed.summary(), Wording.LONGEST_SUMMARY),
                UnfitField.passage("body-" + language, typed.body(), Wording.LONGEST_BODY),
                link("link-" + language, typed.link()),
                before.map(Wording::file).orElse(null));
    }

    private static @Nullable SecureLink link(String field, String typed) {
        try {
            return typed.isEmpty() ? null : new SecureLink(typed);
        } catch (IllegalArgumentException e) {
            throw new UnfitField(field, Refusal.of("link-not-safe"));
        }
    }

    private TreeSet<Tag> chosen() {
        try {
            return tags.stream()
                    .map(Tag::parse)
                    .filter(tag -> tag.kind() != Tag.Kind.LANGUAGE)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IllegalArgumentException e) {
            throw new UnfitField("tag", Refusal.of("resource-tag-unknown", String.join(", ", tags)));
        }
    }
}
