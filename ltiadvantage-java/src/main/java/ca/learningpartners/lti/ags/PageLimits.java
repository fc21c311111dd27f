package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.StreamLimits;

/** How long a list may be: in pages, in entries, and for each page in time and bytes. A longer one is never cut short. */
record PageLimits(int pages, int entries, StreamLimits page) {}
