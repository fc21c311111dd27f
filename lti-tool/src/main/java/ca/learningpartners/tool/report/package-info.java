/** Reports: the figures of one bulletin taken along, as a page to print, a spreadsheet, a table and a document. */
@NullMarked
package ca.learningpartners.tool.report;

import org.jspecify.annotations.NullMarked;
