package dev.isg.evaluation.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.ConditionArbitraries;
import dev.isg.evaluation.condition.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** Laws of outcomes, whatever the condition and whatever is known. */
final class OutcomeProperties {
  @Provide
  Arbitrary<Condition> conditions() {
    return ConditionArbitraries.conditions();
  }

  @Provide
  Arbitrary<Condition> atLeastConditions() {
    return ConditionArbitraries.atLeastConditions();
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return ConditionArbitraries.facts();
  }

  private static Outcome outcome(Condition condition, List<Fact> facts) {
    return Conditions.evaluate(condition, ConditionArbitraries.known(facts)).outcome();
  }

  @Property
  void obeysTheLawsOfKleene(@ForAll Outcome a, @ForAll Outcome b, @ForAll Outcome c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.or(a.and(b))).isEqualTo(a);
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.and(Outcome.NOT_MET)).isEqualTo(Outcome.NOT_MET);
    assertThat(a.or(Outcome.MET)).isEqualTo(Outcome.MET);
    assertThat(a.and(Outcome.MET)).isEqualTo(a);
    assertThat(a.or(Outcome.NOT_MET)).isEqualTo(a);
  }

  @Property
  void allAndAnyAreTheEndsOfAtLeastSoMany(@ForAll @NotEmpty List<Outcome> outcomes) {
    Outcome worst = outcomes.stream().reduce(Outcome.MET, Outcome::and);
    Outcome best = outcomes.stream().reduce(Outcome.NOT_MET, Outcome::or);

    assertThat(Outcome.atLeast(outcomes.size(), outcomes)).isEqualTo(worst);
    assertThat(Outcome.atLeast(1, outcomes)).isEqualTo(best);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsCompiledComesOutTheSame(
      @ForAll("conditions") Condition condition, @ForAll("facts") List<Fact> told) {
    Facts facts = ConditionArbitraries.known(told);
    CompiledCondition compiled = CompiledCondition.compile(condition);

    assertThat(compiled.outcome(compiled.row(facts)))
        .isEqualTo(Conditions.evaluate(condition, facts).outcome());
  }

  /** Whatever is left out, what is known stays so or becomes unknown: never met, never reversed. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  @Tag("SUB-2")
  void leavingOutFactsNeverImproves(
      @ForAll("conditions") Condition condition,
      @ForAll("facts") List<Fact> told,
      @ForAll @IntRange(min = 1, max = 10) int out,
      @ForAll Random random) {
    List<Fact> fewer = new ArrayList<>(told);
    Collections.shuffle(fewer, random);
    fewer.subList(0, Math.min(out, fewer.size())).clear();

    assertThat(outcome(condition, fewer)).isIn(Outcome.UNKNOWN, outcome(condition, told));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void raisingAValueNeverWorsensAnAtLeastVerdict(
      @ForAll("atLeastConditions") Condition condition,
      @ForAll("facts") List<Fact> told,
      @ForAll @IntRange(max = 50) int by,
      @ForAll Random random) {
    List<Fact> raised =
        told.stream()
            .map(fact -> random.nextBoolean() ? fact : raised(fact, BigDecimal.valueOf(by, 1)))
            .toList();

    assertThat(outcome(condition, raised)).isGreaterThanOrEqualTo(outcome(condition, told));
  }

  private static Fact raised(Fact fact, BigDecimal by) {
    return fact instanceof Fact.Measured measured
        ? new Fact.Measured(
            measured.subject(),
            measured.period(),
            new Quantity(measured.value().number().add(by), measured.value().unit()))
        : fact;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void knowsNothingOfNothing(@ForAll("conditions") Condition condition) {
    assertThat(outcome(condition, List.of())).isEqualTo(Outcome.UNKNOWN);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfFactsDoesNotMatter(
      @ForAll("conditions") Condition condition,
      @ForAll("facts") List<Fact> told,
      @ForAll Random random) {
    List<Fact> shuffled = new ArrayList<>(told);
    Collections.shuffle(shuffled, random);

    assertThat(explained(condition, shuffled)).isEqualTo(explained(condition, told));
  }

  private static String explained(Condition condition, List<Fact> told) {
    return IsgJson.standard()
        .write(Conditions.evaluate(condition, ConditionArbitraries.known(told)).explanation());
  }

  /** The explanation is worked out apart from the outcome, and must not contradict it. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theExplanationSaysWhatTheOutcomeIs(
      @ForAll("conditions") Condition condition, @ForAll("facts") List<Fact> told) {
    ConditionResult result = Conditions.evaluate(condition, ConditionArbitraries.known(told));
    Map<Outcome, Severity> severities =
        Map.of(
            Outcome.MET, Severity.INFO,
            Outcome.UNKNOWN, Severity.WARNING,
            Outcome.NOT_MET, Severity.ERROR);

    assertThat(result.explanation().rule().severity()).isEqualTo(severities.get(result.outcome()));
    assertThat(result.explanation().text().ja()).doesNotContain("{");
    assertThat(result.explanation().text().en()).doesNotContain("{");
    assertThat(result.explanation().children())
        .hasSameSizeAs(
            condition instanceof Condition.Streak streak
                ? Collections.nCopies(streak.periods(), condition)
                : condition.parts());
  }
}
