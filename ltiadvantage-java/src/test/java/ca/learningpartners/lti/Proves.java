package ca.learningpartners.lti;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which rows of the conformance list ({@code conformance.tsv} of lti-tool's tests) a test proves. ConformanceTest reads
 * it in the sources of all modules: a row without a test fails there, and so does a test of a row that is none.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Proves {
    String[] value();
}
