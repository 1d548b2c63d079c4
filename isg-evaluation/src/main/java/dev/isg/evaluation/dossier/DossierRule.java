package dev.isg.evaluation.dossier;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of an audit file that is to prove what was examined.
 *
 * @source METI 2009, 6.1; versions and hashes are a design of this library
 */
public enum DossierRule implements Rule {
  /** A point was not examined, and nobody says why. */
  NOT_EXAMINED_WITHOUT_REASON(
      guidance(
              "ISG-E-781",
              Strength.FACT,
              "6.1",
              MessageTemplate.of(
                  "確認点「{point}」は未調査で、理由も記録されていません",
                  "point '{point}' was not examined, and no reason is recorded"),
              MessageTemplate.of("調べて回答するか、未調査の理由を記録します", "examine it, or record why it was not"))
          .withSeverity(Severity.WARNING)),
  /** A point was answered, and nothing says what was looked at. */
  NOTHING_LOOKED_AT(
      guidance(
              "ISG-E-782",
              Strength.FACT,
              "6.1",
              MessageTemplate.of(
                  "確認点「{point}」の回答に、何を調べたかの記録がありません",
                  "the answer to point '{point}' does not say what was looked at"),
              MessageTemplate.of("回答の examined に調べたものを書きます", "name it in the answer's examined"))
          .withSeverity(Severity.WARNING)),
  /** A record counts for nothing. */
  ANSWER_NOT_COUNTING(
      library(
              "ISG-E-783",
              "nothing is lost silently",
              MessageTemplate.of("有効でない記録があります：{reason}", "a record does not count: {reason}"),
              MessageTemplate.of("記録を確かめます", "look at the record"))
          .withSeverity(Severity.WARNING)),
  /** A version does not follow the one before. */
  VERSION_OUT_OF_ORDER(
      library(
          "ISG-E-784",
          "a file is kept version by version",
          MessageTemplate.of(
              "監査調書の版 {version} が版 {before} の次に置かれています",
              "version {version} of the file comes after version {before}"),
          MessageTemplate.of("欠けた版を確かめます", "look for the version that is missing"))),
  /** A version does not rest on the one before as it is. */
  CHAIN_BROKEN(
      library(
          "ISG-E-785",
          "a version names the hash of the one before",
          MessageTemplate.of(
              "監査調書の版 {version} が指す前の版のハッシュが、実際の版 {before} と一致しません",
              "version {version} of the file names another hash than version {before} has"),
          MessageTemplate.of(
              "前の版が書き換えられていないかを確かめます", "find out whether the earlier version was altered"))),
  /** A version leaves out what the one before held. */
  RECORD_LOST(
      library(
          "ISG-E-786",
          "a file is only added to",
          MessageTemplate.of(
              "監査調書の版 {version} から、版 {before} にあった{kind}「{id}」が失われています",
              "version {version} of the file has lost the {kind} '{id}' of version {before}"),
          MessageTemplate.of(
              "記録を戻します。訂正は新しい記録として加えます", "put it back; a correction is a new record")));

  private final RuleDefinition definition;

  DossierRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
