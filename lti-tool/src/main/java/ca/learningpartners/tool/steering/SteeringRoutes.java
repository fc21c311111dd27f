package ca.learningpartners.tool.steering;

import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;

/** Who decides what in a program, and what comes of it. */
public final class SteeringRoutes {

    private final RuleRoutes rules;
    private final PartnerRoutes partners;
    private final ForecastRoutes forecast;

    public SteeringRoutes(Room room, Viewing viewing) {
        this.rules = new RuleRoutes(room, viewing);
        this.partners = new PartnerRoutes(room, viewing);
        this.forecast = new ForecastRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        rules.register(routes);
        partners.register(routes);
        forecast.register(routes);
    }
}
