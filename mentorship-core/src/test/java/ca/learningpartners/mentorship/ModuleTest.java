package ca.learningpartners.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.program.Program;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void whoever_embeds_the_library_as_a_module_can_use_every_package_of_it() throws Exception {
        Path classes = Path.of(Program.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (InputStream compiled = Files.newInputStream(classes.resolve("module-info.class"));
                Stream<Path> files = Files.walk(classes)) {
            Set<String> packages = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).getParent())
                    .filter(folder -> folder != null)
                    .map(folder -> folder.toString().replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toSet());
            Set<String> exported = ModuleDescriptor.read(compiled).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());

            assertThat(packages).hasSizeGreaterThan(20).isEqualTo(exported);
        }
    }
}
