/**
 * Report: to whom something is told. The guidance names seven audiences outside management, each
 * with an interest of its own (sections 1.4.2(5) and 7.3); the {@linkplain
 * dev.isg.disclosure.audience.Audience#BOARD board} is the one inside.
 *
 * <p>Every audience is cleared up to a {@linkplain dev.isg.disclosure.audience.Audience#clearance()
 * label}: what is labelled higher it is not told unless management decides so.
 *
 * <p>Who may know what depends on the audience, so every judgement on scope in {@code
 * dev.isg.disclosure.scope} is made for one item and one audience.
 */
@NullMarked
package dev.isg.disclosure.audience;

import org.jspecify.annotations.NullMarked;
