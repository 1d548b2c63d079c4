/**
 * The rules by which a verdict comes about, each a constant with an id that stays.
 *
 * <p>Every line of an explanation names one of them. A rule says in both languages what its result
 * means, with the arithmetic in {@code {places}}, and what to do next; how strongly the guidance
 * asks for it, and where. What the guidance leaves open (chapter 5 leaves most of it to the CISO
 * and to management) carries the strength {@link dev.isg.core.issue.Strength#OPEN}: such a rule
 * suggests and never decides.
 */
@NullMarked
package dev.isg.evaluation.rule;

import org.jspecify.annotations.NullMarked;
