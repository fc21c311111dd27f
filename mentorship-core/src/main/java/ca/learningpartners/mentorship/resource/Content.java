package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.Language;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a resource says, in English, in French or in both, and whom it is for.
 *
 * @param chosen the tags its makers chose; those of the languages come by themselves
 */
public record Content(@Nullable Wording english, @Nullable Wording french, SortedSet<Tag> chosen) {

    public Content {
        chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
        if (english == null && french == null) {
            throw new IllegalArgumentException("A resource is written in English or in French, or in both.");
        }
        if (chosen.stream().anyMatch(tag -> tag.kind() == Tag.Kind.LANGUAGE)) {
            throw new IllegalArgumentException("A language is not chosen; it follows from what is written.");
        }
    }

    /** What there is in each language. */
    public SortedMap<Language, Wording> wordings() {
        SortedMap<Language, Wording> wordings = new TreeMap<>();
        if (english != null) {
            wordings.put(Language.ENGLISH, english);
        }
        if (french != null) {
            wordings.put(Language.FRENCH, french);
        }
        return wordings;
    }

    public boolean isInBothLanguages() {
        return english != null && french != null;
    }

    /** Those that were chosen, and one for each language there is. */
    public SortedSet<Tag> tags() {
        return Stream.concat(
                        chosen.stream(),
                        wordings().keySet().stream().map(language -> new Tag(Tag.Kind.LANGUAGE, language.tag())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The language in which a reader is shown it: their own if it is there. */
    public Language language(Locale reader) {
        Language own = reader.getLanguage().equals("fr") ? Language.FRENCH : Language.ENGLISH;
        return wordings().containsKey(own) ? own : wordings().firstKey();
    }

    /** What it says to a reader. */
    public Wording in(Locale reader) {
        return in(language(reader)).orElseThrow();
    }

    public Optional<Wording> in(Language language) {
        return Optional.ofNullable(wordings().get(language));
    }

    /** What it is found by, in both languages; tags are looked for by choosing them. */
    public String searched() {
        return wordings().values().stream().map(Wording::searched).collect(Collectors.joining(" "));
    }

    /** The same with another file in one language, which must be written already. */
    Content with(Language language, @Nullable FileId file) {
        Wording changed = in(language).orElseThrow().with(file);
        return language.equals(Language.FRENCH)
                ? new Content(english, changed, chosen)
                : new Content(changed, french, chosen);
    }
}
