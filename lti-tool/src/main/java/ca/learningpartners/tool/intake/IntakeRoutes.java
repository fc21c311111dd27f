package ca.learningpartners.tool.intake;

import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;

/** Saying something about oneself, question by question, and reading all of it. */
public final class IntakeRoutes {

    private final CardRoutes cards;
    private final SaidRoutes said;

    /** @param secret by which forms name people who were found, see {@link NameTickets} */
    public IntakeRoutes(Room room, Viewing viewing, byte[] secret) {
        this.cards = new CardRoutes(room, viewing, new NameTickets(secret));
        this.said = new SaidRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        said.register(routes);
        cards.register(routes);
    }
}
