/**
 * What is wrong, how badly, where, and how to mend it.
 *
 * <p>A {@link dev.isg.core.issue.Rule} says what must hold, how strongly the guidance asks for it
 * and at which {@linkplain dev.isg.core.issue.Tier tier} - a miss of best practice is never told as
 * a breach of law (guidance, Appendix 2). An {@link dev.isg.core.issue.Issue} is one place where a
 * rule does not hold. A {@link dev.isg.core.issue.ValidationReport} holds all of them at once,
 * sorted, so that nobody has to mend one fault to see the next.
 *
 * <pre>{@code
 * ValidationReport report = ProgrammeCheck.check(programme);
 * report.issues().forEach(issue -> System.out.println(issue.message().en()));
 * report.throwIfErrors();
 * }</pre>
 */
@NullMarked
package dev.isg.core.issue;

import org.jspecify.annotations.NullMarked;
