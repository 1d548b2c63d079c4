package dev.isg.evaluation.oversight;

import dev.isg.core.programme.Activity;

/**
 * How many points of an activity were answered how. A count, not an opinion.
 *
 * @param activity the activity
 * @param yes points confirmed
 * @param partly points confirmed in part
 * @param no points found wanting
 * @param notExamined points not looked into
 */
public record AuditCount(Activity activity, int yes, int partly, int no, int notExamined) {}
