package ca.learningpartners.tool.rights;

import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;

/** What people may ask of what is kept about them, and who answers. */
public final class RightsRoutes {

    private final DataRoutes data;
    private final CorrectionRoutes corrections;
    private final AnswerRoutes answers;
    private final ErasureRoutes erasures;

    public RightsRoutes(Room room, Viewing viewing, DataFolder folder) {
        this.data = new DataRoutes(room, viewing, folder.personalData());
        this.corrections = new CorrectionRoutes(room, viewing);
        this.answers = new AnswerRoutes(room, viewing);
        this.erasures = new ErasureRoutes(room, viewing, folder.erasing());
    }

    public void register(RoutesConfig routes) {
        data.register(routes);
        corrections.register(routes);
        answers.register(routes);
        erasures.register(routes);
    }
}
