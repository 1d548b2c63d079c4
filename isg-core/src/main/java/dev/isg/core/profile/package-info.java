/**
 * What law says, kept apart from what governance asks for.
 *
 * <p>The guidance cites company law where internal control is at issue (section 3.1.1 and Appendix
 * 2), and law changes. So articles stand in dated {@linkplain dev.isg.core.profile.LegalProfile
 * profiles}, which are data, and code only knows the five {@linkplain
 * dev.isg.core.profile.InternalControlSystem kinds of systems} of internal control. The board's
 * {@link dev.isg.core.profile.StatutoryBasicPolicy} is a document of its own, which never stands in
 * for the risk management policy. Who supervises the executives differs by country as well
 * (footnote 35), so a programme may state its {@link dev.isg.core.profile.OversightSystem}.
 */
@NullMarked
package dev.isg.core.profile;

import org.jspecify.annotations.NullMarked;
