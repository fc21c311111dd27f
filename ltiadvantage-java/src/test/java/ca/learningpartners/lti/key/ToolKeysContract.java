package ca.learningpartners.lti.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of tool keys must do. */
public abstract class ToolKeysContract {
    /** An empty store. */
    protected abstract ToolKeys toolKeys();

    private static ToolKey key(String id, int generation) {
        return new ToolKey(
                new KeyId(id),
                generation,
                "{\"kid\":\"" + id + "\"}",
                "sealed:" + id,
                Instant.parse("2026-11-21T18:00:00Z"));
    }

    @Test
    void keys_come_back_whole_the_newest_generation_first() {
        ToolKeys store = toolKeys();
        assertThat(store.add(key("one", 1))).isTrue();
        assertThat(store.add(key("two", 2))).isTrue();
        assertThat(store.all()).containsExactly(key("two", 2), key("one", 1));
    }

    @Test
    void a_generation_is_taken_by_whoever_is_first() {
        ToolKeys store = toolKeys();
        store.add(key("mine", 1));
        assertThat(store.add(key("yours", 1))).isFalse();
        assertThat(store.all()).containsExactly(key("mine", 1));
    }

    @Test
    void a_removed_key_is_gone_and_an_unknown_one_is_let_pass() {
        ToolKeys store = toolKeys();
        store.add(key("one", 1));
        store.add(key("two", 2));
        store.remove(new KeyId("one"));
        store.remove(new KeyId("never"));
        assertThat(store.all()).containsExactly(key("two", 2));
    }
}
