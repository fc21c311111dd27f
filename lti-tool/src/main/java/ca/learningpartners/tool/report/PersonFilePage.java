package ca.learningpartners.tool.report;

/**
 * Where an evaluator takes the file of those who agreed.
 *
 * @param title of the program
 * @param agreed how many agree now; 0 if they are fewer than ten
 */
public record PersonFilePage(String program, String title, int agreed) {}
