/** What a campus's services can do wrong, one fault to a service, switched on and off while it runs. */
@NullMarked
package ca.learningpartners.demolms.fault;

import org.jspecify.annotations.NullMarked;
