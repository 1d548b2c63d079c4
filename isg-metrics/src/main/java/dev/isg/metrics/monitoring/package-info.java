/**
 * Monitor: what is monitored on the three levels, and which serves which.
 *
 * <p>Management monitors for a purpose: whether the environment changed, whether investment has its
 * effect, whether the policy is carried out. The CISO's items serve these purposes, and the items
 * of the departments' managers serve those of the CISO (guidance, sections 4.1 and 4.3). A {@link
 * dev.isg.metrics.monitoring.MonitoringStructure} holds all three as one document; each item names
 * the items of the next level up that it serves and the indicators that show it. What no level
 * below can tell has a {@link dev.isg.metrics.monitoring.NamedSource}: news on the environment
 * comes from those who form the strategy, through management's meetings, and never from the CISO.
 *
 * <p>The structure may be poor while it grows; {@code hierarchy} checks it and reports on what it
 * covers, {@code tailoring} has the steps in which managers make items their own.
 *
 * <pre>{@code
 * CisoItem.builder()
 *     .id(MonitoringItemId.of("S1"))
 *     .question(LocalizedText.of("規程は守られているか", "Are the rules observed?"))
 *     .addServes(MonitoringItemId.of("P3"))
 *     .subject(CisoSubject.TARGET_ACHIEVEMENT)
 *     .interval(Interval.QUARTERLY)
 *     .addTargets(TargetId.of("A3-2"))
 *     .build();
 * }</pre>
 */
@NullMarked
package dev.isg.metrics.monitoring;

import org.jspecify.annotations.NullMarked;
