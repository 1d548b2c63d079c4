/**
 * Report, downwards: the same facts as management sees, said to the people in a unit.
 *
 * <p>The guidance starts from a problem: management and the field have no common understanding of
 * risks and controls, so nothing is done for the whole (preface). Management hears weighed
 * {@linkplain dev.isg.disclosure.message messages}; a {@link dev.isg.disclosure.field.FieldReport}
 * tells a unit, of each target it measures for, what the target is for, how it stands for the whole
 * company, and what the unit itself contributed. Both are written from one evaluation and name its
 * hash, so that nobody argues from other figures.
 */
@NullMarked
package dev.isg.disclosure.field;

import org.jspecify.annotations.NullMarked;
