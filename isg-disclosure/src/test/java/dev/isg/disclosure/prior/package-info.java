/** Proves what is said of disclosures before an incident. */
@NullMarked
package dev.isg.disclosure.prior;

import org.jspecify.annotations.NullMarked;
