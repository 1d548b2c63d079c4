/**
 * Report: what may be told to whom. Details of measures and causes of accidents help attackers too,
 * so the guidance asks for careful thought about audience and kind of information before anything
 * is disclosed (preface, footnote 1).
 *
 * <p>For every item and every audience outside there is a {@link
 * dev.isg.disclosure.scope.DisclosureAssessment}: how useful the item is to an attacker, why, who
 * judged so and when. Management may decide beyond that with a decision of kind {@code
 * DISCLOSURE_SCOPE} on the item, and must where usefulness is high. {@link
 * dev.isg.disclosure.scope.ScopeDesk} puts the two together into a {@link
 * dev.isg.disclosure.scope.ScopeRuling}, and refuses by default: what was not assessed, or not
 * properly allowed, is withheld, and the ruling says by which rule.
 */
@NullMarked
package dev.isg.disclosure.scope;

import org.jspecify.annotations.NullMarked;
