/**
 * Evaluate: the three viewpoints from which management looks at its policy, with what it needs to
 * see from each.
 *
 * <p>Management asks (guidance, section 5.1) whether the policy can cope with changes of the
 * environment, whether the policy itself and what was put in for it were adequate given the
 * accepted level of risk, and whether the policy is put into practice. For each {@linkplain
 * dev.isg.evaluation.executive.ExecutiveViewpoint viewpoint} a {@link
 * dev.isg.evaluation.executive.ViewpointAssessment} lays out the {@linkplain
 * dev.isg.evaluation.executive.ViewpointInput inputs} with their source, names those that are
 * missing, and suggests; what is missing is unknown, so that nothing is suggested to be kept on the
 * ground of records nobody handed in. The effect of an investment and its efficiency are shown side
 * by side and never as one number. The conclusion is a decision of management, always with a
 * reason, for each viewpoint and then for the policy as a whole.
 *
 * <pre>{@code
 * evaluation.viewpoints().forEach(
 *     viewpoint -> System.out.print(viewpoint.explanation().render(Language.EN)));
 * }</pre>
 */
@NullMarked
package dev.isg.evaluation.executive;

import org.jspecify.annotations.NullMarked;
