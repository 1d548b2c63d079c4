package dev.isg.examples.quickstart.folder;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

/** What must hold of a programme folder. */
public enum FolderRule implements Rule {
  /** A file that every programme has is not there. */
  FILE_MISSING(
      library(
          "ISG-Q-001",
          "a programme folder has these files",
          MessageTemplate.of("ファイル {file} がありません", "the file {file} is missing"),
          MessageTemplate.of(
              "加えるか、init で見本を作って書き換えます", "add it, or write the sample with init and change that"))),
  /** A file is not in the encoding everything is written in. */
  NOT_UTF8(
      library(
          "ISG-Q-002",
          "files are in UTF-8",
          MessageTemplate.of("ファイル {file} は UTF-8 ではありません", "the file {file} is not in UTF-8"),
          MessageTemplate.of("UTF-8 で保存し直します", "save it again in UTF-8"))),
  /** A file waits for another one to be mended. */
  NOT_CHECKED(
      library(
              "ISG-Q-003",
              "measurements refer to units and indicators",
              MessageTemplate.of(
                  "{file} の測定値は照合していません。{needs} を読めないためです",
                  "the rows of {file} were not checked, because {needs} cannot be read"),
              MessageTemplate.of("{needs} を直してもう一度実行します", "mend {needs} and run again"))
          .withSeverity(Severity.WARNING)),
  /** A decision is about something the programme does not have. */
  SUBJECT_UNKNOWN(
      library(
              "ISG-Q-004",
              "a decision counts for what it is about",
              MessageTemplate.of(
                  "「{kind}」の対象「{subject}」はプログラムにありません",
                  "the programme has no '{subject}' to decide on ({kind})"),
              MessageTemplate.of(
                  "過去の記録ならこのままにし、書き誤りなら次のいずれかに直します: {known}",
                  "leave it if it is history; if it is a slip, write one of: {known}"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  FolderRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
