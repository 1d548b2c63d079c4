package dev.isg.metrics.incident;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.stakeholder.StakeholderGroup;
import java.time.Instant;
import java.util.Optional;

/**
 * That someone was told of an incident.
 *
 * @param recipient who was told, such as an authority or a customer
 * @param group the group of stakeholders they belong to; empty for authorities and insiders
 * @param at when
 */
public record IncidentNotification(
    LocalizedText recipient, Optional<StakeholderGroup> group, Instant at) {}
