package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.condition.Change;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.ConditionCheck;
import dev.isg.evaluation.condition.OccurrenceKind;
import dev.isg.evaluation.condition.Range;
import dev.isg.evaluation.condition.StatementId;
import dev.isg.evaluation.condition.TaskId;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.evaluation.condition.Way;
import dev.isg.metrics.checksheet.CheckSheetId;
import java.time.LocalDate;

/** Reads conditions that are not made of others, and checks them against the vocabulary. */
final class LeafParser {
  private static final String IMPROVES = "patching rises by 5 % over 4 periods";

  private final TokenReader reader;
  private final Vocabulary vocabulary;
  private final Faults faults;
  private int openBrackets;

  LeafParser(TokenReader reader, Vocabulary vocabulary, Faults faults) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  /** How many brackets of a range were open when reading was given up. */
  int openBrackets() {
    return openBrackets;
  }

  Condition leaf() {
    openBrackets = 0;
    Token first = reader.peek();
    if (reader.takeIf("no")) {
      return none(first);
    }
    if (reader.takeIf("sheet")) {
      return sheet();
    }
    if (reader.takeIf("done")) {
      TaskId task = reader.name(TaskId::of);
      reader.expect("by", "done audit by 2026-03-31");
      LocalDate due = reader.date();
      return new Condition.DoneBy(task, due);
    }
    if (reader.takeIf("stated")) {
      return stated();
    }
    return value();
  }

  private Condition none(Token first) {
    OccurrenceKind kind = reader.name(OccurrenceKind::of);
    if (!reader.takeIf("within")) {
      return new Condition.NoOccurrence(kind, 1);
    }
    int periods = reader.periods();
    return reader.checked(first, () -> new Condition.NoOccurrence(kind, periods));
  }

  private Condition sheet() {
    Token name = reader.peek();
    CheckSheetId sheet = reader.name(CheckSheetId::of);
    tell(ConditionCheck.check(sheet, vocabulary), name, name, name);
    reader.expect("passes", "sheet access-review passes at 90 %");
    Token share = reader.peek();
    Percentage least = reader.takeIf("at") ? reader.share() : Percentage.HUNDRED;
    return reader.checked(share, () -> new Condition.SheetPasses(sheet, least));
  }

  private Condition stated() {
    StatementId id = reader.name(StatementId::of);
    Token ja = reader.expect(Token.Kind.TEXT, Expected.JAPANESE);
    Token en = reader.expect(Token.Kind.TEXT, Expected.ENGLISH);
    return reader.checked(
        ja, () -> new Condition.Stated(id, LocalizedText.of(ja.text(), en.text())));
  }

  private Condition value() {
    Token name = reader.peek();
    if (name.kind() != Token.Kind.NAME
        && (name.kind() != Token.Kind.WORD || TokenReader.RESERVED.contains(name.text()))) {
      throw reader.unexpected(Expected.CONDITION);
    }
    IndicatorId indicator = reader.name(IndicatorId::of);
    tell(ConditionCheck.check(indicator, vocabulary), name, name, name);
    Token test = reader.peek();
    Condition read;
    Token value;
    if (reader.takeIf("rises") || reader.takeIf("falls")) {
      reader.expect("by", IMPROVES);
      value = reader.peek();
      read = improves(indicator, test);
    } else if (reader.takeIf("in")) {
      value = reader.peek();
      read = range(indicator, value);
    } else if (reader.takeIf("from")) {
      value = reader.peek();
      Quantity low = reader.quantity();
      reader.expect("to", "patching from 90 % to 95 %");
      Quantity high = reader.quantity();
      read =
          reader.checked(
              value, () -> new Condition.Meets(indicator, new Criterion.Between(low, high)));
    } else {
      value = test;
      read = compared(indicator, test);
    }
    if (ConditionCheck.check(indicator, vocabulary).issues().isEmpty()) {
      tell(ConditionCheck.check(read, vocabulary), name, test, value);
    }
    return read;
  }

  private Condition compared(IndicatorId indicator, Token sign) {
    if (reader.takeIf(">=")) {
      return new Condition.Meets(indicator, new Criterion.AtLeast(reader.quantity()));
    }
    if (reader.takeIf("<=")) {
      return new Condition.Meets(indicator, new Criterion.AtMost(reader.quantity()));
    }
    if (reader.takeIf(">") || reader.takeIf("<")) {
      Quantity end = reader.quantity();
      return new Condition.Within(indicator, sign.is(">") ? Range.above(end) : Range.below(end));
    }
    throw reader.unexpected(Expected.TEST);
  }

  private Condition improves(IndicatorId indicator, Token way) {
    Token value = reader.peek();
    Change by;
    if (reader.takeIf("a")) {
      reader.expect("share", "incidents falls by a share of 10 % over 4 periods");
      reader.expect("of", "incidents falls by a share of 10 % over 4 periods");
      Percentage share = reader.share();
      by = reader.checked(value, () -> new Change.Share(share));
    } else {
      Quantity amount = reader.quantity();
      by = reader.checked(value, () -> new Change.Amount(amount));
    }
    reader.expect("over", IMPROVES);
    Token window = reader.peek();
    int over = reader.periods();
    return reader.checked(
        window,
        () -> new Condition.Improves(indicator, way.is("rises") ? Way.RISES : Way.FALLS, by, over));
  }

  private Condition range(IndicatorId indicator, Token opening) {
    if (!reader.takeIf("[") && !reader.takeIf("(")) {
      throw reader.unexpected(Expected.OPENING);
    }
    openBrackets = 1;
    Quantity low = reader.quantity();
    reader.expect(",", Expected.OPENING.example());
    Quantity high = reader.quantity();
    Token closing = reader.peek();
    if (!reader.takeIf("]") && !reader.takeIf(")")) {
      throw reader.unexpected(Expected.CLOSING);
    }
    openBrackets = 0;
    if (opening.is("[") && closing.is("]")) {
      return reader.checked(
          opening, () -> new Condition.Meets(indicator, new Criterion.Between(low, high)));
    }
    return reader.checked(
        opening,
        () ->
            new Condition.Within(
                indicator,
                Range.between(
                    new Range.Bound(low, opening.is("[")),
                    new Range.Bound(high, closing.is("]")))));
  }

  /** What the vocabulary does not bear, at the token that says it. */
  private void tell(ValidationReport report, Token name, Token way, Token value) {
    for (Issue issue : report.issues()) {
      Token at =
          switch (issue.path()) {
            case "/indicator", "/sheet" -> name;
            case "/way" -> way;
            default -> value;
          };
      faults.found(issue, at);
    }
  }
}
