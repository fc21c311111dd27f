package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.survey.Instrument;

/** An instrument to be read through, with whose words it is. */
public record InstrumentPage(String program, Instrument instrument) {}
