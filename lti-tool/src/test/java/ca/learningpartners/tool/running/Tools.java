package ca.learningpartners.tool.running;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The running tools of a test class: one for each database, started when it is first asked for. */
public final class Tools implements AfterAllCallback {

    private final Map<Kind, RunningTool> running = new EnumMap<>(Kind.class);

    public RunningTool on(Kind kind) {
        return running.computeIfAbsent(kind, RunningTool::start);
    }

    public RunningTool onSqlite() {
        return on(Kind.SQLITE);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        running.values().forEach(RunningTool::close);
        running.clear();
    }
}
