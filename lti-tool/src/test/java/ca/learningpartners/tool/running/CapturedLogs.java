package ca.learningpartners.tool.running;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** What the log says while a test runs, at the levels that are shipped. */
public final class CapturedLogs implements BeforeEachCallback, AfterEachCallback {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private ListAppender<ILoggingEvent> heard = new ListAppender<>();

    /** Every line with its stack trace. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(heard.list)) {
            text.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null) {
                text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
        return text.toString();
    }

    /** Forgets what was said so far, so that a long test does not fill the memory. */
    public void forget() {
        heard.list.clear();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        heard = new ListAppender<>();
        heard.start();
        root.addAppender(heard);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        root.detachAppender(heard);
    }
}
