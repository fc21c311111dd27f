package ca.learningpartners.tool.runtime;

import java.util.Optional;

/**
 * What is told where something is asked, in the reader’s words.
 *
 * @param why what it is for
 * @param authority under which law, a sentence for each body that collects it
 * @param ask who answers questions
 * @param address where there is more about who answers; empty where no program is known
 * @param version which words these are
 */
public record NoticeText(String why, String authority, String ask, Optional<String> address, int version) {}
