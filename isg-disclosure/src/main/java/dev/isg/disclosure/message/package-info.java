/**
 * Report, upwards: what management needs to hear. The CISO never passes aggregated results on as
 * they are, but picks the important messages out and words them so that they are understood
 * (guidance, section 4.3.1).
 *
 * <p>{@link dev.isg.disclosure.message.MessageCandidates} words what an evaluation found as {@link
 * dev.isg.disclosure.message.Message}s, each with its {@linkplain
 * dev.isg.disclosure.message.Significance significance} and the {@linkplain
 * dev.isg.disclosure.message.Evidence evidence} it leads to; {@link
 * dev.isg.disclosure.message.Distillation} keeps the weightiest few and lists the rest as reviewed
 * and not reported, so that nothing is lost. Records from the field are evidence, never a message:
 * a text that holds a table of them is refused.
 */
@NullMarked
package dev.isg.disclosure.message;

import org.jspecify.annotations.NullMarked;
