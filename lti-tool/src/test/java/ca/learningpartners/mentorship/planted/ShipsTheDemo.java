package ca.learningpartners.mentorship.planted;

import ca.learningpartners.demolms.DemoLms;

/** Planted: what we ship must not know the demo. */
public record ShipsTheDemo(DemoLms lms) {}
