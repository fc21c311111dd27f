/**
 * Months and years that the demo's programs are imagined to have behind them, so that there is something to look at. Each
 * class imagines one thing that people did; all of it follows from who the people are and what day it is.
 */
@NullMarked
package ca.learningpartners.demo.past;

import org.jspecify.annotations.NullMarked;
