/**
 * Direct and Monitor: the certification schemes a company answers to, over one set of controls.
 *
 * <p>A company that is certified for information security, quality and the environment, and reports
 * on its internal control besides, easily keeps four sets of controls and four offices. The
 * guidance (4.3.3, box on the ISMS and other systems) asks for the contrary: governance and
 * internal control of the whole company come first, and schemes are used consistently with them. So
 * a control is laid down once, in the programme, and a {@link
 * dev.isg.core.certification.SchemeMapping} says which schemes it serves; a {@link
 * dev.isg.core.certification.CertifiedScope} says which unit is certified for what, from when to
 * when. The {@link dev.isg.core.certification.OverlapReport} of a day lays the schemes over each
 * other, and the programme's check tells of a scheme that is run by an organisation of its own.
 *
 * <p>Nothing of any standard's text is shipped; clauses are named as the company names them. How
 * the policy and objectives of an ISMS stand for those of governance is another question, answered
 * by {@link dev.isg.core.isms.IsmsMapping}; a programme that has the one has the other.
 */
@NullMarked
package dev.isg.core.certification;

import org.jspecify.annotations.NullMarked;
