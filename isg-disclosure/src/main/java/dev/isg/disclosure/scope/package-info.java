/**
 * Report: what may be told to whom. Details of measures and causes of accidents help attackers too,
 * so the guidance asks for careful thought about audience and kind of information before anything
 * is disclosed (preface, footnote 1).
 *
 * <p>For every item and every audience outside there is a {@link
 * dev.isg.disclosure.scope.DisclosureAssessment}: how useful the item is to an attacker, why, who
 * judged so and when. Management may decide beyond that with a decision of kind {@code
 * DISCLOSURE_SCOPE} on the item, and must where usefulness is high. The two together make a {@link
 * dev.isg.disclosure.scope.ScopeRuling}, which refuses by default: what was not assessed, or not
 * properly allowed, is withheld, and the ruling says by which {@linkplain
 * dev.isg.disclosure.scope.ScopeRule rule}.
 *
 * <p>What is labelled higher than an audience is cleared for is withheld likewise, until management
 * decides otherwise; the stricter label counts, of an item and of what it rests on.
 */
@NullMarked
package dev.isg.disclosure.scope;

import org.jspecify.annotations.NullMarked;
