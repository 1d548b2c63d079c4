package dev.isg.evaluation.auditpoint;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.programme.Activity;

/**
 * A point to confirm when governance is audited.
 *
 * @param id the id
 * @param activity the activity it examines
 * @param question what is to be confirmed
 * @param source where it comes from
 * @source METI 2009, 6.1 and table 6-1
 */
public record AuditPoint(
    AuditPointId id, Activity activity, LocalizedText question, SourceRef source) {}
