package dev.isg.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.signal.Signal;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A session against a model that evaluates everything anew each time. */
final class EvaluationSessionProperties {
  private static final int UPDATES = 200;

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void staysWhatEvaluatingAnewGivesThroughAnyUpdates(@ForAll long seed) {
    ModelCompany company = new ModelCompany(new Random(seed));
    EvaluationInput input = company.input();
    Evaluation before = Evaluator.evaluate(input);
    Signal lightBefore = Signals.of(input, before);
    EvaluationSession session = EvaluationEngine.compile(input.programme()).start(input);
    assertThat(json(session.evaluation())).isEqualTo(json(before));

    for (int i = 0; i < UPDATES; i++) {
      Update update = company.next(before);
      Changes changes = session.update(update);
      input = company.input();
      Evaluation after = Evaluator.evaluate(input);
      Signal light = Signals.of(input, after);
      String step = "seed " + seed + ", update " + i + ": " + update.getClass().getSimpleName();

      assertThat(json(session.evaluation())).as(step).isEqualTo(json(after));
      assertThat(json(session.signal())).as(step).isEqualTo(json(light));
      assertThat(json(session.cycle())).as(step).isEqualTo(json(after.cycle()));
      assertExactly(changes, before, after, lightBefore, light, step);
      before = after;
      lightBefore = light;
    }
  }

  private static void assertExactly(
      Changes changes, Evaluation before, Evaluation after, Signal was, Signal is, String step) {
    assertThat(ids(changes.targets(), TargetAssessment::target))
        .as(step)
        .isEqualTo(differing(before.targets(), after.targets(), TargetAssessment::target));
    assertThat(ids(changes.objectives(), ObjectiveAssessment::objective))
        .as(step)
        .isEqualTo(
            differing(before.objectives(), after.objectives(), ObjectiveAssessment::objective));
    assertThat(ids(changes.preconditions(), PreconditionAssessment::change))
        .as(step)
        .isEqualTo(
            differing(
                before.preconditions(), after.preconditions(), PreconditionAssessment::change));
    assertThat(ids(changes.questions(), EvaluationSessionProperties::key))
        .as(step)
        .isEqualTo(differing(before.pending(), after.pending(), EvaluationSessionProperties::key));
    assertThat(ids(changes.viewpoints(), ViewpointAssessment::viewpoint))
        .as(step)
        .isEqualTo(
            differing(before.viewpoints(), after.viewpoints(), ViewpointAssessment::viewpoint));
    assertThat(changes.policy())
        .as(step)
        .isEqualTo(Change.between(before.policy(), after.policy()));
    assertThat(changes.cycle().isPresent())
        .as(step)
        .isEqualTo(!before.cycle().equals(after.cycle()));
    assertThat(changes.signal().isPresent()).as(step).isEqualTo(!was.equals(is));
    changes
        .targets()
        .forEach(
            change -> {
              assertThat(change.before().stream().toList())
                  .as(step)
                  .allSatisfy(found -> assertThat(before.targets()).contains(found));
              assertThat(change.after().stream().toList())
                  .as(step)
                  .allSatisfy(found -> assertThat(after.targets()).contains(found));
            });
  }

  private static String key(OpenQuestion question) {
    return question.kind() + " " + question.subject();
  }

  private static <T> Set<Object> differing(List<T> before, List<T> after, Function<T, Object> id) {
    Set<T> differing = new HashSet<>(before);
    differing.removeAll(after);
    Set<T> fresh = new HashSet<>(after);
    fresh.removeAll(before);
    Set<Object> ids = new HashSet<>();
    differing.forEach(found -> ids.add(id.apply(found)));
    fresh.forEach(found -> ids.add(id.apply(found)));
    return ids;
  }

  private static <T> Set<Object> ids(List<Change<T>> changes, Function<T, Object> id) {
    Set<Object> ids = new HashSet<>();
    for (Change<T> change : changes) {
      Optional<T> found = change.after().or(change::before);
      assertThat(ids.add(id.apply(found.orElseThrow()))).isTrue();
    }
    return ids;
  }

  private static String json(Object value) {
    return IsgJson.standard().write(value);
  }
}
