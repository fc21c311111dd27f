package ca.learningpartners.demolms.registration;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools of one campus, in memory; the oldest makes room when there are more than fifty. */
public final class Tools {

    private static final int ROOM = 50;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Tool> byClientId = new LinkedHashMap<>();
    private final boolean activeAtOnce;
    private int deployments;

    public Tools(boolean activeAtOnce) {
        this.activeAtOnce = activeAtOnce;
    }

    /** Registers a tool; one of a domain that is known already is taken for the same tool and keeps its ids. */
    public synchronized Tool register(Tool.Details details) {
        return byClientId.values().stream()
                .filter(tool -> tool.details().domain().equalsIgnoreCase(details.domain()))
                .findFirst()
                .map(tool -> kept(tool.again(details)))
                .orElseGet(() -> add(details));
    }

    private Tool kept(Tool tool) {
        byClientId.put(tool.clientId(), tool);
        return tool;
    }

    /** Gives a tool its client id and its deployment. Deployments are counted per campus: 1, 2, 3 … */
    public synchronized Tool add(Tool.Details details) {
        deployments++;
        Tool tool = new Tool(newClientId(), Integer.toString(deployments), details, activeAtOnce, 1);
        byClientId.put(tool.clientId(), tool);
        if (byClientId.size() > ROOM) {
            byClientId.remove(byClientId.keySet().iterator().next());
        }
        return tool;
    }

    public synchronized Optional<Tool> find(String clientId) {
        return Optional.ofNullable(byClientId.get(clientId));
    }

    public synchronized List<Tool> all() {
        return List.copyOf(byClientId.values());
    }

    /** The newest tool that can be launched. */
    public Optional<Tool> newestActive() {
        return all().stream().filter(Tool::active).reduce((older, newer) -> newer);
    }

    public synchronized void activate(String clientId) {
        byClientId.computeIfPresent(clientId, (id, tool) -> tool.activated());
    }

    public synchronized void remove(String clientId) {
        byClientId.remove(clientId);
    }

    private String newClientId() {
        StringBuilder id = new StringBuilder(15);
        for (int i = 0; i < 15; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
