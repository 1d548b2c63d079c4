/**
 * Report: whether a risk had been disclosed before it came true.
 *
 * <p>Research the guidance cites (section 2.5) found that companies that had told of the risk
 * before an accident were trusted again sooner. So a {@link
 * dev.isg.disclosure.prior.PriorDisclosureFile} keeps what was said of which risk, in which
 * document, where and when, for instance under the business risks of the annual securities report.
 * {@link dev.isg.disclosure.prior.PriorDisclosures} answers for an {@linkplain
 * dev.isg.metrics.incident.Incident incident} whether its risk was disclosed before the day it
 * occurred. What was said on that day or later does not count, and where nobody linked the risk to
 * a disclosure the answer is unknown, neither yes nor no.
 */
@NullMarked
package dev.isg.disclosure.prior;

import org.jspecify.annotations.NullMarked;
