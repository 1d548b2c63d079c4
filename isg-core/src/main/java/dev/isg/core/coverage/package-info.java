/**
 * Which sections of the guidance the library carries out.
 *
 * <p>A {@link dev.isg.core.coverage.GuidanceSection} is a section as the table of contents has it;
 * it knows which {@linkplain dev.isg.core.basics.SourceRef places} lie in it. Every module lists
 * its rules, here in {@link dev.isg.core.coverage.CoreRules}; nothing registers itself, and nothing
 * is looked up at run time. The matrix that joins rules and catalogues is printed where all modules
 * are in sight, by {@code dev.isg.disclosure.coverage}.
 */
@NullMarked
package dev.isg.core.coverage;

import org.jspecify.annotations.NullMarked;
