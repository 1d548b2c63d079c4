/**
 * Direct: what managers do so that targets are reached. A {@link
 * dev.isg.core.control.ControlObjective} says what a measure is for; a {@link
 * dev.isg.core.control.Control} is the measure, in the departments that carry it out (guidance,
 * section 3.3.2). Controls are selected, implemented, and evaluated for effectiveness.
 */
@NullMarked
package dev.isg.core.control;

import org.jspecify.annotations.NullMarked;
