/**
 * What people tell their district or the Provincial Office, or ask them for: each with somebody who owns it and a day by
 * which they answer; and the ledger of what was said and what was done about it.
 */
@NullMarked
package ca.learningpartners.mentorship.feedback;

import org.jspecify.annotations.NullMarked;
