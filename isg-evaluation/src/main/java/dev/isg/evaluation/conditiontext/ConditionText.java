package dev.isg.evaluation.conditiontext;

import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Vocabulary;

/** Reads conditions from text, and writes them as text. */
public final class ConditionText {
  private ConditionText() {}

  /**
   * Reads a condition. The whole text is read even where it has faults, so that all are told at
   * once; a fault that follows from another is not told.
   *
   * @param file the name of the file, for the places of issues
   * @param text the text
   * @param vocabulary what the condition may speak of
   * @throws InvalidDocumentException with every fault of form, name and unit, each with its line
   *     and column, what is expected there and how to mend it, if any is an error
   */
  public static ParsedCondition parse(String file, String text, Vocabulary vocabulary) {
    Faults faults = new Faults(file);
    Condition condition = new Parser(new Lexer(text, faults).tokens(), vocabulary, faults).whole();
    ValidationReport report = faults.report();
    report.throwIfErrors();
    if (condition == null) {
      throw new IllegalStateException("a text without a fault is a condition");
    }
    return new ParsedCondition(condition, report);
  }

  /** Reads a condition that may speak of anything. */
  public static Condition parse(String text) {
    return parse("rule", text, Vocabulary.open()).condition();
  }

  /** Writes a condition on one line, so that reading it gives the same condition. */
  public static String print(Condition condition) {
    return new Printer().print(condition);
  }
}
