package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;

/**
 * What of the company a policy is cut to. Every company needs a policy of its own.
 *
 * @param industry the industry
 * @param size the size
 * @param consequence what follows from both for the policy
 * @source METI 2009, 3.1.4 step 1 and Appendix 2
 */
public record CompanyFit(LocalizedText industry, LocalizedText size, LocalizedText consequence) {}
