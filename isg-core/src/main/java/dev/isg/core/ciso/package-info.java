/**
 * Direct: the CISO, who stands between management and managers.
 *
 * <p>Management finds the state hard to understand, and the field finds the policy hard to put into
 * practice; the remedy is an intermediary. The CISO is a member of management, or a manager whom
 * top management appointed, and the organisation knows the mandate (guidance, section 3.2.1). There
 * is one for each governance unit (section 4.3).
 *
 * <p>People come and go, so every question is asked of a day: {@link dev.isg.core.ciso.CisoTenure}
 * says who was CISO when and on which days nobody was; {@link dev.isg.core.ciso.CisoReview} tells
 * what the appointment in force on the day lacks.
 */
@NullMarked
package dev.isg.core.ciso;

import org.jspecify.annotations.NullMarked;
