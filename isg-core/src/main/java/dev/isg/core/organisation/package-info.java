/**
 * Direct: who acts. Units of the company as a tree, people, and the roles they are appointed to for
 * a time.
 *
 * <p>The guidance knows one management and one CISO for each governance unit and many managers, one
 * or more in each department (section 4.3). Management is a body of several people (section 1.1);
 * since then it is usually told apart into the board and the executives, so {@link
 * dev.isg.core.organisation.Role} has both and {@link dev.isg.core.organisation.Role#management()}
 * joins them.
 *
 * <p>Only a person who held a role on the day can decide in it: {@link
 * dev.isg.core.organisation.Appointment} says from when until when, at which {@linkplain
 * dev.isg.core.organisation.PositionLevel level} and beside which {@linkplain
 * dev.isg.core.organisation.ConcurrentPost other posts}.
 */
@NullMarked
package dev.isg.core.organisation;

import org.jspecify.annotations.NullMarked;
