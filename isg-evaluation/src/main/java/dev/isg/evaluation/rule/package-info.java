/**
 * Rules turn values into a suggested judgement; a person with the right role decides, and the two
 * are never the same record.
 */
@NullMarked
package dev.isg.evaluation.rule;

import org.jspecify.annotations.NullMarked;
