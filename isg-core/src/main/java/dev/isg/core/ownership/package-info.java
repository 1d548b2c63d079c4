/**
 * Direct: who may lay down what.
 *
 * <p>The company-wide policy is management's, objectives and targets are the CISO's, control
 * objectives and controls are the managers' (guidance, chapter 3 and section 3.1). An {@link
 * dev.isg.core.ownership.Authorship} records who laid a thing down in which role; an improper one
 * can be recorded, so that it can be told.
 */
@NullMarked
package dev.isg.core.ownership;

import org.jspecify.annotations.NullMarked;
