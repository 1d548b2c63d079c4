/**
 * Direct: the process of risk management and its record.
 *
 * <p>The guidance's Appendix 4 describes risk management in three areas: the process itself
 * (identify, analyse, evaluate - together assessment - and treat), communication, and the recording
 * of the process with monitoring and review. Communication and monitoring go with every {@linkplain
 * dev.isg.core.process.StepRecord step}. A {@link dev.isg.core.process.RiskProcess} belongs to a
 * version of the policy and shows how it came about. The standard is an umbrella: each domain is
 * managed by a standard of its own, and what comes first across domains is decided here.
 */
@NullMarked
package dev.isg.core.process;

import org.jspecify.annotations.NullMarked;
