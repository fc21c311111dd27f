package ca.learningpartners.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is a module itself and requires this one, compiled and started as one. */
class ModuleStartTest {

    private static final String MODULE = "module hello { requires ca.learningpartners.lti; }";
    private static final String MAIN = """
            package hello;
            import ca.learningpartners.lti.LtiTool;
            public final class Main {
                public static void main(String[] args) {
                    System.out.print(LtiTool.inMemory(java.net.URI.create("https://tool.example.ca")).keySetJson());
                }
            }
            """;

    /** What the library needs at run time, out of the class path of the tests. */
    private static final String MODULE_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.matches(".*(ltiadvantage-java.target.classes/?"
                    + "|(nimbus-jose-jwt|jackson|httpclient5|httpcore5|slf4j-api)[^/\\\\]*\\.jar)"))
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    private Path folder;

    @Test
    void a_module_that_requires_the_library_starts_without_further_options() throws Exception {
        Path classes = folder.resolve("classes");
        Path module = write("module-info.java", MODULE);
        Path main = write("Main.java", MAIN);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-p", MODULE_PATH, "-d", "" + classes, "" + module, "" + main))
                .isZero();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process started = new ProcessBuilder(
                        "" + java, "-p", classes + File.pathSeparator + MODULE_PATH, "-m", "hello/hello.Main")
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        assertThat(said).startsWith("{\"keys\":[{");
    }

    private Path write(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name), source);
    }
}
