package dev.isg.evaluation.band;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What must hold of bands so that every value lies in exactly one of them. */
public enum BandRule implements Rule {
  /** Some values lie in no band. */
  GAP(
      library(
          "ISG-E-891",
          "every value has a band",
          MessageTemplate.of(
              "{values}がどの帯にも入りません（{place}）", "no band holds the values {values} ({place})"),
          MessageTemplate.of(
              "隣の帯を広げるか、帯を加えます。最も低い帯の from と最も高い帯の to は書きません",
              "widen a band beside it, or add one; the lowest band has no from and the highest no to"))),
  /** Some values lie in two bands. */
  OVERLAP(
      library(
          "ISG-E-892",
          "no value has two bands",
          MessageTemplate.of(
              "{values}が帯「{one}」と「{other}」の両方に入ります",
              "the bands '{one}' and '{other}' both hold the values {values}"),
          MessageTemplate.of(
              "どちらかの端をずらします。from は帯に含まれ、to は含まれません",
              "move one of the ends; from belongs to a band, and to does not"))),
  /** A band holds nothing. */
  EMPTY(
      library(
          "ISG-E-893",
          "every band holds values",
          MessageTemplate.of(
              "帯「{one}」に入る値がありません（{from} 以上 {to} 未満）",
              "the band '{one}' holds no value: from {from} to below {to}"),
          MessageTemplate.of("from を to より小さくします", "make from less than to"))),
  /** The ranks do not follow the direction. */
  AGAINST_DIRECTION(
      library(
          "ISG-E-894",
          "a better value never has a worse rank",
          MessageTemplate.of(
              "「{direction}」のに、帯「{one}」（順位 {oneRank}）の次の帯「{other}」の順位が {otherRank} です",
              "the direction is '{direction}', and after the band '{one}' of rank {oneRank} comes"
                  + " '{other}' of rank {otherRank}"),
          MessageTemplate.of(
              "順位（1 が最良）を向きに合わせます", "let the ranks, 1 being the best, follow the direction"))),
  /** Two bands have one name, or no band is the best. */
  NAMES_AND_RANKS(
      library(
          "ISG-E-895",
          "a band is known by its name, and one is the best",
          MessageTemplate.of("{detail}", "{detail}"),
          MessageTemplate.of("名前か順位を直します", "correct the names or the ranks")));

  private final RuleDefinition definition;

  BandRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
