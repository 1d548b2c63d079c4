/**
 * The framework: two loops that are linked and never the same.
 *
 * <p>Governance is a loop of management: direct, monitor, evaluate. Management of information
 * security is a loop of its own, the {@linkplain dev.isg.core.framework.PdcaPhase PDCA} of the
 * managers. {@linkplain dev.isg.core.framework.LoopLink Two links} join them (guidance, sections
 * 1.3.2 and 1.4.2): management's commitment starts the PDCA, and its progress and achievement are
 * what governance monitors. The same people can speak the terms of ISO/IEC 38500, whose {@linkplain
 * dev.isg.core.framework.EdmTask three tasks} are the base cycle.
 */
@NullMarked
package dev.isg.core.framework;

import org.jspecify.annotations.NullMarked;
