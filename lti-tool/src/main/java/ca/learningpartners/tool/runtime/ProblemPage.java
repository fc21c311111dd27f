package ca.learningpartners.tool.runtime;

import java.util.List;

/**
 * A page that says what happened and what to do.
 *
 * @param key under which the messages say what to do
 * @param sentence what happened, in the reader's language
 * @param typed what the person had written and is not saved, to be copied
 */
public record ProblemPage(String key, String sentence, List<String> typed) {

    public ProblemPage(String key, String sentence) {
        this(key, sentence, List.of());
    }

    /** Whether somebody signed in anew while they wrote: they can put their words into a fresh form at once. */
    public boolean isRenewed() {
        return key.equals("form-too-old") && !typed.isEmpty();
    }
}
