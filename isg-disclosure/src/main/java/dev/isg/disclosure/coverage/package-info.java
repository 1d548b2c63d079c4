/**
 * What the library itself covers of the guidance, told by the library.
 *
 * <p>{@link dev.isg.disclosure.coverage.LibraryRules} lists the rules of all modules; {@link
 * dev.isg.disclosure.coverage.CoverageMatrix} sorts rules and rows of catalogues by the {@linkplain
 * dev.isg.core.coverage.GuidanceSection section} of the guidance they carry out, and prints the
 * whole as one table in Japanese or English. A section without a rule or a row stands there too, as
 * open: what is not covered is seen.
 */
@NullMarked
package dev.isg.disclosure.coverage;

import org.jspecify.annotations.NullMarked;
