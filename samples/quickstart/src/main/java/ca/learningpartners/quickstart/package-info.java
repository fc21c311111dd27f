/** A small LTI tool on the JDK's own web server: no framework, no database. */
package ca.learningpartners.quickstart;
