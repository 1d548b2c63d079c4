/**
 * Report: what the company means to tell, before it is decided what of it may be told.
 *
 * <p>A {@link dev.isg.disclosure.plan.DisclosurePlan} is a document people write: the aims, the
 * audiences, and the {@linkplain dev.isg.disclosure.plan.DisclosureItem items} in the company's own
 * words in both languages, each with the part of the programme it rests on. An accountability
 * report has four {@linkplain dev.isg.disclosure.plan.AccountabilityContent contents}, by which
 * readers answer three {@linkplain dev.isg.disclosure.plan.JudgementQuestion questions} for
 * themselves (guidance, section 7.3).
 *
 * <p>There is no uniform format (section 7.2): headings are the company's, and no rule looks at
 * them. Assessments of scope stand in the plan beside the items; decisions by management stand in
 * the decision log.
 */
@NullMarked
package dev.isg.disclosure.plan;

import org.jspecify.annotations.NullMarked;
