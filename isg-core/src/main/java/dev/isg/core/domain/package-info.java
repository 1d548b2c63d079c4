/**
 * Direct: the fields of risk, their heads, and all risks side by side.
 *
 * <p>Management's policy is interpreted domain by domain, each by its head: compliance, safety of
 * products, information security, disaster prevention, the environment (guidance, section 3.1.4).
 * What a head makes of one version of the policy is an {@link dev.isg.core.domain.Interpretation};
 * the versions show which domain still follows an old one. A {@link
 * dev.isg.core.domain.RiskPortfolio} lays the risks of all domains side by side, what they can cost
 * and what they can bring, since the aim is balance across the company and not the least risk in
 * each field (Appendix 4).
 */
@NullMarked
package dev.isg.core.domain;

import org.jspecify.annotations.NullMarked;
