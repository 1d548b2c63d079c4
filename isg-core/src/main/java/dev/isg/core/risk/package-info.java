/**
 * Direct: business risks, how grave they are, and which grade management accepts.
 *
 * <p>The guidance looks at the size of the damage and the likelihood when core values are harmed
 * (section 3.1.4, step 2) and leaves the scales to the company: a {@link
 * dev.isg.core.risk.RiskMatrix} is the company's own, of any size. Its cells say what management
 * accepts, what needs attention, and what has priority. The library ranks; it never chooses the
 * response, which is management's (same section).
 */
@NullMarked
package dev.isg.core.risk;

import org.jspecify.annotations.NullMarked;
