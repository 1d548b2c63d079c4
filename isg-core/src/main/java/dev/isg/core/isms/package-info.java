/**
 * Direct: the management system by ISO/IEC 27001 beside the programme.
 *
 * <p>A company that uses ISO/IEC 27001 chooses its controls under the policy of its management
 * system; that policy and the objectives and targets of governance must therefore stand for each
 * other correctly (guidance, section 3.3.2). An {@link dev.isg.core.isms.IsmsMapping} is the table;
 * the programme's check tells what of either side is missing in it. Nothing of the standard's text
 * is shipped.
 */
@NullMarked
package dev.isg.core.isms;

import org.jspecify.annotations.NullMarked;
