/**
 * Monitor: whether indicators hang together across management, the CISO and the managers.
 *
 * <p>What management monitors rests on what the CISO monitors, and that on indicators that managers
 * measure in each department (guidance, section 4.3 and figure 4-2). {@link
 * dev.isg.metrics.hierarchy.IndicatorStructure} makes the checks of the {@linkplain
 * dev.isg.core.structure.StructureReport structure report} that need indicators.
 *
 * <p>What indicators do not say yet cannot be checked, and the report says so: which purposes of
 * management an item serves (CHK-05), and which indicator feeds which at what interval (CHK-09).
 *
 * <pre>{@code
 * StructureReport report =
 *     ProgrammeStructure.check(programme, day)
 *         .with(IndicatorStructure.check(programme, indicators, day));
 * }</pre>
 */
@NullMarked
package dev.isg.metrics.hierarchy;

import org.jspecify.annotations.NullMarked;
