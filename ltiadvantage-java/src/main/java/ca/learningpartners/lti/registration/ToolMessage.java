package ca.learningpartners.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message the tool offers to receive, as it appears in a platform's menus.
 *
 * @param type the kind of message
 * @param label its name in English
 * @param localizedLabels its name in other languages, by language tag such as {@code fr-CA}
 * @param target where it leads, on this tool; the launch address if left out
 * @param icon an image for the menu
 * @param placements where the platform may offer it; nowhere in particular if empty
 */
public record ToolMessage(
        MessageType type,
        String label,
        Map<String, String> localizedLabels,
        Optional<URI> target,
        Optional<URI> icon,
        List<Placement> placements) {
    public ToolMessage {
        localizedLabels = Map.copyOf(localizedLabels);
        placements = List.copyOf(placements);
    }

    /** The same message, offered there. */
    public ToolMessage placed(Placement... where) {
        return new ToolMessage(type, label, localizedLabels, target, icon, List.of(where));
    }

    /** The same message with an image for the menu. */
    public ToolMessage withIcon(URI image) {
        return new ToolMessage(type, label, localizedLabels, target, Optional.of(image), placements);
    }

    /** A message that leads to the launch address and names no placement. */
    public ToolMessage(MessageType type, String label, Map<String, String> localizedLabels) {
        this(type, label, localizedLabels, Optional.empty(), Optional.empty(), List.of());
    }
}
