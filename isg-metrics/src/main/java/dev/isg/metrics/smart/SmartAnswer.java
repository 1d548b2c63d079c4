package dev.isg.metrics.smart;

import dev.isg.core.basics.LocalizedText;

/**
 * What a person found of one property, and on what ground.
 *
 * @param property the property
 * @param judgement what was found
 * @param evidence what the judgement rests on; if undecided, why
 */
public record SmartAnswer(
    SmartProperty property, SmartJudgement judgement, LocalizedText evidence) {}
