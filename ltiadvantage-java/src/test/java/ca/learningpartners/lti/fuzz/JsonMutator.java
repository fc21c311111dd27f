package ca.learningpartners.lti.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Changes a JSON document in a few places, first as a tree, then as text. */
public final class JsonMutator {

    private final Random random;

    public JsonMutator(Random random) {
        this.random = random;
    }

    /** The document with one to three values changed, left out or added, at any depth. */
    public ObjectNode values(ObjectNode valid) {
        ObjectNode changed = valid.deepCopy();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(changed);
        }
        return changed;
    }

    private void change(ObjectNode document) {
        List<ContainerNode<?>> places = new ArrayList<>();
        collect(document, places);
        // Half of the time at the top, where the claims are.
        ContainerNode<?> place = random.nextBoolean() ? document : places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            changeIn(object);
        } else if (place instanceof ArrayNode list) {
            changeIn(list);
        }
    }

    private void changeIn(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.put(OddValues.text(random), OddValues.text(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(5) == 0) {
            object.remove(name);
        } else {
            object.set(name, OddValues.like(object.get(name), random));
        }
    }

    private void changeIn(ArrayNode list) {
        if (list.isEmpty()) {
            list.add(OddValues.text(random));
        } else {
            int at = random.nextInt(list.size());
            list.set(at, OddValues.like(list.get(at), random));
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container) {
            places.add(container);
            for (Iterator<JsonNode> each = container.elements(); each.hasNext(); ) {
                collect(each.next(), places);
            }
        }
    }

    /** The text of a document, written as no JSON writer would. */
    public String text(String valid) {
        return switch (random.nextInt(9)) {
            case 0 -> valid.replaceFirst("\\{", "{\"iss\":\"https://elsewhere.example\",");
            case 1 -> valid.substring(0, random.nextInt(valid.length()));
            case 2 -> valid + valid;
            case 3 -> "\uFEFF" + valid;
            case 4 -> valid.replaceFirst(":", "::");
            case 5 -> valid.replaceFirst("\"", "'");
            case 6 -> valid.replaceFirst("\":\"", "\":\"\\\\ud800\\\\u0000");
            case 7 -> "[".repeat(random.nextInt(5_000)) + valid;
            default -> OddValues.nearly(valid, random);
        };
    }
}
