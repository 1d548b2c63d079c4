/**
 * Monitor: whether indicators hang together across management, the CISO and the managers.
 *
 * <p>What management monitors rests on what the CISO monitors, and that on indicators that managers
 * measure in each department (guidance, section 4.3 and figure 4-2). {@link
 * dev.isg.metrics.hierarchy.IndicatorStructure} makes the checks of the {@linkplain
 * dev.isg.core.structure.StructureReport structure report} that need indicators.
 *
 * <p>Which purpose of management an item serves (CHK-05) and what feeds it at what interval
 * (CHK-09) is known from a {@link dev.isg.metrics.monitoring.MonitoringStructure}; without one the
 * report says that it cannot tell. {@link dev.isg.metrics.hierarchy.MonitoringCheck} tells
 * everything wrong with that document itself, and {@link
 * dev.isg.metrics.hierarchy.MonitoringCoverage} which of the areas, phases and themes of the
 * guidance no item is about.
 *
 * <pre>{@code
 * StructureReport report =
 *     ProgrammeStructure.check(programme, day)
 *         .with(IndicatorStructure.check(programme, indicators, monitoring, day));
 * }</pre>
 */
@NullMarked
package dev.isg.metrics.hierarchy;

import org.jspecify.annotations.NullMarked;
