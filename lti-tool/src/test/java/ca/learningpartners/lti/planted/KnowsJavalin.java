package ca.learningpartners.lti.planted;

import io.javalin.http.Context;

/** Planted: the LTI library must not know a web framework. */
public record KnowsJavalin(Context context) {}
