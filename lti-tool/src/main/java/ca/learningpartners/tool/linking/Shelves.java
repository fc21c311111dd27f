package ca.learningpartners.tool.linking;

import ca.learningpartners.lti.deeplink.ContentItem;
import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.View;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything a link of one platform can open, and what the platform said it takes of it. */
record Shelves(List<Program> programs, int older, DeepLinkingSettings settings) {

    private static final Comparator<Program> NEWEST_FIRST = Comparator.comparing(Program::startsOn)
            .reversed()
            .thenComparing(program -> program.id().value());

    /** Older ones are years ago. */
    private static final int PROGRAMS_SHOWN = 12;

    static Shelves of(List<Program> programs, DeepLinkingSettings settings) {
        List<Program> shown =
                programs.stream().sorted(NEWEST_FIRST).limit(PROGRAMS_SHOWN).toList();
        return new Shelves(shown, programs.size() - shown.size(), settings);
    }

    List<Placeable> all() {
        return programs.stream().flatMap(program -> of(program).stream()).toList();
    }

    boolean offersColumn() {
        return settings.acceptLineItem().orElse(true);
    }

    /** The page, filled in as far as somebody has. */
    PickPage page(PickInput input, Messages messages, Optional<String> problem) {
        return new PickPage(
                programs.stream()
                        .map(program -> new PickPage.Shelf(
                                program.title().in(messages.locale()),
                                of(program).stream()
                                        .map(placeable -> card(placeable, input, messages))
                                        .toList()))
                        .toList(),
                older,
                settings.acceptMultiple(),
                offersColumn(),
                input.column(),
                problem);
    }

    /**
     * The links somebody chose.
     *
     * @throws RefusedException if it is none, or if a title cannot be kept
     */
    List<ContentItem> items(PickInput input, Messages messages, ToolAddress address) {
        List<Placeable> chosen = all().stream().filter(input::has).toList();
        if (chosen.isEmpty()) {
            throw new RefusedException("pick-nothing");
        }
        return chosen.stream().map(one -> item(one, input, messages, address)).toList();
    }

    private static ContentItem item(Placeable chosen, PickInput input, Messages messages, ToolAddress address) {
        String title = PickInput.kept(typed(chosen, input, messages))
                .orElseThrow(() -> new RefusedException("pick-title", Placeable.LONGEST_TITLE));
        return input.column() ? chosen.itemWithColumn(title, messages, address) : chosen.item(title, messages, address);
    }

    private static PickPage.Card card(Placeable placeable, PickInput input, Messages messages) {
        String title = typed(placeable, input, messages);
        return new PickPage.Card(
                placeable.id(),
                placeable.view().custom(),
                placeable.icon(),
                PickInput.field(placeable),
                title,
                input.has(placeable),
                input.has(placeable) && PickInput.kept(title).isEmpty());
    }

    private static String typed(Placeable placeable, PickInput input, Messages messages) {
        return input.titles().getOrDefault(placeable.id(), placeable.title(messages));
    }

    private static List<Placeable> of(Program program) {
        return Arrays.stream(View.values())
                .map(view -> new Placeable(program, view))
                .toList();
    }
}
