package dev.isg.metrics.monitoring;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.Role;

/**
 * A source that feeds an item directly, without items of the level below.
 *
 * @param role the role that delivers
 * @param through how it comes to be known
 * @param name what it is: the meeting, the record, the hearing
 * @param every how often it delivers
 * @source METI 2009, 4.1.1 and 4.1.2
 */
public record NamedSource(
    Role role, MonitoringChannel through, LocalizedText name, Interval every) {}
