/**
 * Why a verdict is what it is, as data: the rule, the values it looked at, and the lines below that
 * led to it.
 *
 * <p>An {@link dev.isg.evaluation.explanation.Explanation} is a tree. Nothing in it is prose until
 * someone asks: {@link dev.isg.evaluation.explanation.Explanation#render} writes it in one language
 * so that it can be read aloud, and its JSON carries the text of both besides rule, strength, tier,
 * source and version.
 *
 * <pre>{@code
 * System.out.println(evaluation.targets().get(0).explanation().render(Language.EN));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.explanation;

import org.jspecify.annotations.NullMarked;
