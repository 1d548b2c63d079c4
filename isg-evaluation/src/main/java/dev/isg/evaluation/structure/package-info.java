/**
 * Monitor and Evaluate: whether everything that was directed is monitored and evaluated.
 *
 * <p>Direct, Monitor and Evaluate form a cycle (guidance, section 1.4.2); a core value, objective,
 * target or control that nobody measures or judges drops out of it. {@link
 * dev.isg.evaluation.structure.ClosedLoop} finds these for the {@linkplain
 * dev.isg.core.structure.StructureReport structure report}, and {@link
 * dev.isg.evaluation.structure.Structure} makes the whole report of all fifteen checks at once.
 *
 * <pre>{@code
 * StructureReport report = Structure.verify(input, evaluation, log);
 * System.out.print(report.text(Language.EN));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.structure;

import org.jspecify.annotations.NullMarked;
