package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.privacy.Purpose;

/** Finds the notice for whoever is looking, when a page has one. */
@FunctionalInterface
public interface Noticing {

    NoticeText of(Purpose purpose);
}
