package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the register of fields calls sealed is what the list of sealed columns says how to open. */
class SealedRegisterTest {

    @Test
    void every_column_that_is_registered_as_sealed_is_one_that_verify_and_the_migrations_know() {
        Set<String> registered = DataFolder.register().sealed().stream()
                .map(column -> column.table() + "." + column.name())
                .collect(Collectors.toSet());
        assertThat(DataFolder.sealedTexts().columns()).containsExactlyInAnyOrderElementsOf(registered);
    }
}
