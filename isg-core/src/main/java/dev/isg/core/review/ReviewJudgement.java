package dev.isg.core.review;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import java.time.LocalDate;

/**
 * What a person made of one axis of a review. The library only suggests; this is the result.
 *
 * @param axis the axis
 * @param grade the grade
 * @param reason why
 * @param by who judged, and in which role
 * @param on the day
 * @source METI 2009, 3.3.2
 */
public record ReviewJudgement(
    ReviewAxis axis, ReviewGrade grade, LocalizedText reason, Decider by, LocalDate on) {}
