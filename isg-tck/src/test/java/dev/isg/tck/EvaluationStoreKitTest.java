package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.evaluation.assessment.EvaluationStore;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each store is broken in one way, and the kit names the rule it breaks. */
@Tag("REQ-504")
class EvaluationStoreKitTest {
  private static final Map<Class<? extends EvaluationStore>, String> BROKEN =
      Map.ofEntries(
          Map.entry(BrokenEvaluationStore.Forgets.class, "EVALUATION-1"),
          Map.entry(BrokenEvaluationStore.AnswersTheNewestTime.class, "EVALUATION-2"),
          Map.entry(BrokenEvaluationStore.KnowsTheFuture.class, "EVALUATION-3"),
          Map.entry(BrokenEvaluationStore.NewestFirst.class, "EVALUATION-3"),
          Map.entry(BrokenEvaluationStore.HandsOutItsList.class, "EVALUATION-4"),
          Map.entry(BrokenEvaluationStore.ChecksThenActs.class, "EVALUATION-5"));

  @Test
  void acceptsAStoreThatIsRight() {
    assertThat(KitRun.broken(Candidate.class, BrokenEvaluationStore.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheRuleThatIsBroken() {
    return KitRun.eachBreaksItsRule(Candidate.class, BROKEN);
  }

  @ExtendWith(KitRun.NewStore.class)
  static final class Candidate extends EvaluationStoreKit {
    private final EvaluationStore store;

    Candidate(EvaluationStore store) {
      this.store = store;
    }

    @Override
    protected EvaluationStore newStore() {
      return store;
    }
  }
}
