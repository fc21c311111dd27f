/**
 * A map of the province made from our own data: places as points, partnerships as arcs, districts as dots that say how
 * much; no tiles and no one else's pictures. Whatever it shows, a table beside it says in numbers.
 */
@NullMarked
package ca.learningpartners.tool.map;

import org.jspecify.annotations.NullMarked;
