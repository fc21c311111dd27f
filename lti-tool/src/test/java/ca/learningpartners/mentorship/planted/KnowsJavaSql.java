package ca.learningpartners.mentorship.planted;

import java.sql.Date;

/** Planted: the core must not know java.sql. */
public record KnowsJavaSql(Date date) {}
