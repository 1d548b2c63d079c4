package dev.isg.evaluation.outcome;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.FactRule;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Why conditions on occurrences, check sheets, tasks and statements are what they are. */
final class FactLines {
  private final Facts facts;
  private final Vocabulary names;

  FactLines(Facts facts, Vocabulary names) {
    this.facts = facts;
    this.names = names;
  }

  Explanation explain(Condition condition, int back) {
    if (condition instanceof Condition.NoOccurrence none) {
      return none(none, back);
    }
    if (condition instanceof Condition.SheetPasses sheet) {
      return sheet(sheet, back);
    }
    if (condition instanceof Condition.DoneBy done) {
      return done(done, back);
    }
    return stated((Condition.Stated) condition, back);
  }

  private Explanation none(Condition.NoOccurrence none, int back) {
    long count = 0;
    List<String> terms = new ArrayList<>();
    List<LocalizedText> open = new ArrayList<>();
    for (int i = none.periods() - 1; i >= 0; i--) {
      Optional<Fact> fact = facts.find(none.kind(), back + i);
      if (fact.isPresent()) {
        int here = ((Fact.Counted) fact.get()).count();
        count += here;
        terms.add(Integer.toString(here));
      } else {
        terms.add("?");
        open.add(facts.nameOf(back + i));
      }
    }
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("kind", LocalizedText.same(none.kind().value()));
    inputs.put("first", facts.nameOf(back + none.periods() - 1));
    inputs.put("last", facts.nameOf(back));
    inputs.put("count", LocalizedText.same(Long.toString(count)));
    inputs.put("arithmetic", LocalizedText.same(String.join(" + ", terms)));
    if (count > 0) {
      return Explanation.of(FactRule.OCCURRED, inputs);
    }
    if (open.isEmpty()) {
      return Explanation.of(FactRule.NONE_OCCURRED, inputs);
    }
    inputs.put("open", Wording.listed(open, "、"));
    return Explanation.of(FactRule.OCCURRENCE_UNKNOWN, inputs);
  }

  private Explanation sheet(Condition.SheetPasses sheet, int back) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("sheet", names.nameOf(sheet.sheet()));
    inputs.put("period", facts.nameOf(back));
    inputs.put("asked", Wording.percentage(sheet.least()));
    Optional<Fact.Checked> found =
        facts
            .find(sheet.sheet(), back)
            .map(fact -> (Fact.Checked) fact)
            .filter(fact -> fact.passed() > 0 || fact.failed() > 0);
    if (found.isEmpty()) {
      return Explanation.of(FactRule.SHEET_UNKNOWN, inputs);
    }
    inputs.put("arithmetic", counts(found.get()));
    FactRule rule =
        switch (Single.outcome(sheet, facts, back)) {
          case MET -> FactRule.SHEET_PASSED;
          case NOT_MET -> FactRule.SHEET_FAILED;
          case UNKNOWN -> FactRule.SHEET_INCOMPLETE;
        };
    return Explanation.of(rule, inputs);
  }

  private static LocalizedText counts(Fact.Checked found) {
    return LocalizedText.of(
        "合格 " + found.passed() + "、不合格 " + found.failed() + "、回答なし " + found.unanswered(),
        found.passed()
            + " passed, "
            + found.failed()
            + " failed, "
            + found.unanswered()
            + " unanswered");
  }

  private Explanation done(Condition.DoneBy asked, int back) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("task", LocalizedText.same(asked.task().value()));
    inputs.put("due", Wording.day(asked.due()));
    Optional<Fact> fact = facts.find(asked.task(), back);
    if (fact.isEmpty()) {
      return Explanation.of(FactRule.TASK_UNKNOWN, inputs);
    }
    if (fact.get() instanceof Fact.StillOpen open) {
      inputs.put("day", Wording.day(open.asOf()));
      return Explanation.of(
          open.asOf().isBefore(asked.due()) ? FactRule.NOT_DUE : FactRule.NOT_DONE, inputs);
    }
    Fact.Done done = (Fact.Done) fact.get();
    inputs.put("day", Wording.day(done.on()));
    long late = ChronoUnit.DAYS.between(asked.due(), done.on());
    if (late <= 0) {
      return Explanation.of(FactRule.DONE_IN_TIME, inputs);
    }
    inputs.put("days", LocalizedText.same(Long.toString(late)));
    return Explanation.of(FactRule.DONE_LATE, inputs);
  }

  private Explanation stated(Condition.Stated asked, int back) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("text", Wording.quotation(asked.text()));
    Optional<Fact> fact = facts.find(asked.statement(), back);
    if (fact.isEmpty()) {
      return Explanation.of(FactRule.NOT_STATED, inputs);
    }
    Fact.Said said = (Fact.Said) fact.get();
    inputs.put("person", LocalizedText.same(said.by().value()));
    inputs.put("day", Wording.day(said.on()));
    return Explanation.of(said.holds() ? FactRule.STATED_SO : FactRule.STATED_NOT_SO, inputs);
  }
}
