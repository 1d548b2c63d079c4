package dev.isg.evaluation.cause;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.ResourcePurpose;
import java.util.Optional;

/**
 * A resource that did not suffice, so that a target was missed.
 *
 * @param resource what there was too little of
 * @param purpose the part of the policy's resource plan it was to come from; empty if nobody said
 * @param text how much was missing, and where it was felt
 * @source METI 2009, 1.4.2(3) and 3.1.3
 */
public record ResourceShortage(
    ShortResource resource, Optional<ResourcePurpose> purpose, LocalizedText text) {}
