/**
 * Direct: the written policies that frame what managers do.
 *
 * <p>By setting control objectives and controls managers give their information security policies a
 * frame (guidance, section 3.3.2). A {@link dev.isg.core.securitypolicy.SecurityPolicy} names the
 * control objectives it stands for and the controls it chooses, so that nothing in it hangs in the
 * air and no control objective is left without a policy. It is not the risk management policy,
 * which management decides.
 */
@NullMarked
package dev.isg.core.securitypolicy;

import org.jspecify.annotations.NullMarked;
