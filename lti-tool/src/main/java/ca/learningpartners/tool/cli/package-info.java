/**
 * The command line: what an administrator or a script can have done, with the same names and exit codes for years. 0 is
 * done, 1 failed, 2 wrong usage or bad input; results go to standard output, everything said besides to standard error.
 */
package ca.learningpartners.tool.cli;
