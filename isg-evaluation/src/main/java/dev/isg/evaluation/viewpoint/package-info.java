/**
 * Monitor and Evaluate: what the CISO asks, and what management reads.
 *
 * <p>The CISO evaluates by five questions (guidance, section 1.4.2(3)): was the PDCA done properly,
 * were organisation and resources adequate, did incidents decrease, was the law kept, and as a
 * result, were objectives and targets achieved? {@link dev.isg.evaluation.viewpoint.CisoChecklists}
 * puts what the records hold next to each {@linkplain dev.isg.evaluation.viewpoint.CisoQuestion
 * question}; the answer is the CISO's and a record of its own. {@link
 * dev.isg.evaluation.viewpoint.PlainMessages} says in plain words what each indicator means for
 * what the policy protects, so that management understands what it monitors (section 1.4.2(2)).
 */
@NullMarked
package dev.isg.evaluation.viewpoint;

import org.jspecify.annotations.NullMarked;
