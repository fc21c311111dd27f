package ca.learningpartners.tool.journal;

import java.util.List;

/** An earlier version beside the current one, paragraph by paragraph. */
public record VersionsPage(
        VisionPage.Version before, VisionPage.Version now, List<Paragraph> earlier, List<Paragraph> later) {

    /**
     * A paragraph.
     *
     * @param alone whether the other version does not have it
     */
    public record Paragraph(String text, boolean alone) {}

    static VersionsPage of(VisionPage.Version before, VisionPage.Version now) {
        return new VersionsPage(before, now, paragraphs(before, now), paragraphs(now, before));
    }

    private static List<Paragraph> paragraphs(VisionPage.Version of, VisionPage.Version other) {
        List<String> there = split(other.text());
        return split(of.text()).stream()
                .map(text -> new Paragraph(text, !there.contains(text)))
                .toList();
    }

    private static List<String> split(String text) {
        return List.of(text.split("\\n\\s*"));
    }
}
