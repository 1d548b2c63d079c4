package dev.isg.core.treatment;

import dev.isg.core.basics.LocalizedText;

/**
 * A judgement on one axis.
 *
 * @param axis the axis
 * @param finding what was found
 * @param statement why
 * @source METI 2009, preface
 */
public record AxisAssessment(AssessmentAxis axis, AxisFinding finding, LocalizedText statement) {}
