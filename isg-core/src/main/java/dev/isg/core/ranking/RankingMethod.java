package dev.isg.core.ranking;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.risk.RiskId;
import java.util.HashSet;
import java.util.List;

/**
 * A way to say which risks come first. Management chooses it; each way only suggests.
 *
 * @source METI 2009, 3.1.4 step 2, which leaves the way to management
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RankingMethod.Matrix.class, name = "matrix"),
  @JsonSubTypes.Type(value = RankingMethod.Product.class, name = "product"),
  @JsonSubTypes.Type(value = RankingMethod.ExpectedLoss.class, name = "expected-loss"),
  @JsonSubTypes.Type(value = RankingMethod.Manual.class, name = "manual")
})
public sealed interface RankingMethod extends Labelled {

  /** By the grade of the company's matrix; risks graded as priority come first. */
  record Matrix() implements RankingMethod {
    @Override
    public LocalizedText label() {
      return LocalizedText.of("リスクマトリクスの評価", "grade of the risk matrix");
    }
  }

  /**
   * By the product of the levels of impact and likelihood.
   *
   * @param priorityFrom the least product that has priority, inclusive; at least 1
   */
  record Product(int priorityFrom) implements RankingMethod {
    /** Refuses a threshold below 1. */
    public Product {
      if (priorityFrom < 1) {
        throw InvalidModelException.of(
            "RankingMethod", "priorityFrom は 1 以上です", "priorityFrom must be at least 1");
      }
    }

    @Override
    public LocalizedText label() {
      return LocalizedText.of("影響度×発生可能性", "impact times likelihood");
    }
  }

  /**
   * By the loss expected in a year. Estimates in another currency are not compared.
   *
   * @param priorityFrom the least loss a year that has priority, inclusive; above zero
   */
  record ExpectedLoss(Money priorityFrom) implements RankingMethod {
    /** Refuses a threshold of zero or below. */
    public ExpectedLoss {
      if (priorityFrom.amount().signum() <= 0) {
        throw InvalidModelException.of(
            "RankingMethod", "priorityFrom は 0 より大きくします", "priorityFrom must be above zero");
      }
    }

    @Override
    public LocalizedText label() {
      return LocalizedText.of("年間予想損失額", "loss expected in a year");
    }
  }

  /**
   * By hand: management's own order.
   *
   * @param order the risks, the one that comes first at the front; each once
   * @param priorities how many from the front have priority; from 0 to the length of the order
   */
  record Manual(List<RiskId> order, int priorities) implements RankingMethod {
    /** Refuses a risk named twice and a count outside the order. */
    public Manual {
      order = List.copyOf(order);
      if (new HashSet<>(order).size() != order.size()) {
        throw InvalidModelException.of(
            "RankingMethod", "order に同じリスクが 2 度あります", "order names a risk twice");
      }
      if (priorities < 0 || priorities > order.size()) {
        throw InvalidModelException.of(
            "RankingMethod",
            "priorities は 0 以上 " + order.size() + " 以下にします",
            "priorities must be from 0 to " + order.size());
      }
    }

    @Override
    public LocalizedText label() {
      return LocalizedText.of("経営陣による順位", "order given by management");
    }
  }
}
