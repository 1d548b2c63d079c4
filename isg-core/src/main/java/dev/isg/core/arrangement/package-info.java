/**
 * Direct: the arrangements under which information security is managed.
 *
 * <p>Management and the CISO make three things clear (guidance, section 3.2.1): the units and the
 * scope under which information security is managed ({@link
 * dev.isg.core.arrangement.ManagementScope}), how it stands to other activities such as quality
 * management and works with them ({@link dev.isg.core.arrangement.Cooperation}), and a committee in
 * which not only those concerned with security sit ({@link dev.isg.core.arrangement.Committee}).
 * Each department has an officer of its own.
 *
 * <p>A seat counts as taken only while its holder has the role that goes with it: {@link
 * dev.isg.core.arrangement.ArrangementReview} looks at one day and names what is missing on it.
 */
@NullMarked
package dev.isg.core.arrangement;

import org.jspecify.annotations.NullMarked;
