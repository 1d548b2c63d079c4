/**
 * Direct: what is done about a risk.
 *
 * <p>A {@link dev.isg.core.treatment.Treatment} carries out the stance management took. The options
 * are those of the guidance's Appendix 4; a risk that is kept says whether by choice or because
 * nothing else could be done, a risk that is avoided says what else that brings, a risk that is
 * shared still has someone here who leads in a crisis. Every response is judged on two {@linkplain
 * dev.isg.core.treatment.AssessmentAxis axes}: being within the law does not close it (preface).
 * Cost is no ground to turn down what law or social responsibility demands.
 */
@NullMarked
package dev.isg.core.treatment;

import org.jspecify.annotations.NullMarked;
