/** What a platform says of a person, in launches, rosters and grades alike: who they are to it, their names and roles. */
@NullMarked
package ca.learningpartners.lti.person;

import org.jspecify.annotations.NullMarked;
