package ca.learningpartners.tool.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a mail says, in the language of its reader. The same parts become plain text and a page without pictures or
 * style, so that both say the same. The subject shows on locked screens: it names nobody.
 *
 * @param locale the reader's language
 * @param subject one line of at most {@value #LONGEST_SUBJECT} characters
 */
public record Letter(Locale locale, String subject, List<Part> parts) {

    private static final int LONGEST_SUBJECT = 150;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    public Letter {
        parts = List.copyOf(parts);
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("A subject is one line of 1 to " + LONGEST_SUBJECT
                    + " characters; this one has " + subject.length() + ". Maybe a line break got into it?");
        }
    }

    /** A piece of a letter. */
    public sealed interface Part {

        /** Some sentences. */
        record Paragraph(String text) implements Part {}

        /** The name of what follows. */
        record Heading(String text) implements Part {}

        /** Where the reader can go on. */
        record Link(String label, URI to) implements Part {}
    }

    /** A letter nothing is in yet. */
    public static Letter in(Locale locale, String subject) {
        return new Letter(locale, subject, List.of());
    }

    public Letter paragraph(String text) {
        return with(new Part.Paragraph(text));
    }

    public Letter heading(String text) {
        return with(new Part.Heading(text));
    }

    public Letter link(String label, URI to) {
        return with(new Part.Link(label, to));
    }

    private Letter with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Letter(locale, subject, more);
    }

    /** As plain text, each part a paragraph. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text.isEmpty() ? "" : "\n\n").append(plain(part));
        }
        return text.append('\n').toString();
    }

    private String plain(Part part) {
        if (part instanceof Part.Link link) {
            return link.label() + (isFrench() ? "\u00a0:" : ":") + "\n" + link.to();
        }
        return part instanceof Part.Heading heading ? heading.text() : ((Part.Paragraph) part).text();
    }

    /** As a page of its own. */
    String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(locale.toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject))
                .append("</title></head><body>\n");
        parts.forEach(part -> html.append(marked(part)).append('\n'));
        return html.append("</body></html>\n").toString();
    }

    private static String marked(Part part) {
        if (part instanceof Part.Link link) {
            return "<p><a href=\"" + escaped(link.to().toString()) + "\">" + escaped(link.label()) + "</a></p>";
        }
        return part instanceof Part.Heading heading
                ? "<h2>" + escaped(heading.text()) + "</h2>"
                : "<p>" + escaped(((Part.Paragraph) part).text()).replace("\n", "<br>") + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
