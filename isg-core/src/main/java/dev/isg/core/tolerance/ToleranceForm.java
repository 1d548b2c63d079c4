package dev.isg.core.tolerance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskLevel;
import java.util.List;

/**
 * A form in which management says how much risk it accepts. The guidance gives none; the company
 * chooses, and may choose another form for each domain.
 *
 * @source METI 2009, 3.1.4 (acceptable level of risk)
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ToleranceForm.Qualitative.class, name = "qualitative"),
  @JsonSubTypes.Type(value = ToleranceForm.UpToGrade.class, name = "up-to-grade"),
  @JsonSubTypes.Type(value = ToleranceForm.MatrixCells.class, name = "matrix-cells"),
  @JsonSubTypes.Type(value = ToleranceForm.NumericLimit.class, name = "numeric-limit"),
  @JsonSubTypes.Type(value = ToleranceForm.IndicatorLimit.class, name = "indicator-limit")
})
public sealed interface ToleranceForm {
  /** The form in words. */
  LocalizedText text();

  /** In words only; whether a risk keeps to it is for people to say. */
  record Qualitative() implements ToleranceForm {
    @Override
    public LocalizedText text() {
      return LocalizedText.of("文による", "in words");
    }
  }

  /**
   * Every cell of the company's matrix up to a grade.
   *
   * @param highest the gravest grade accepted, inclusive
   */
  record UpToGrade(RiskGrade highest) implements ToleranceForm {
    @Override
    public LocalizedText text() {
      return LocalizedText.of(
          "「" + highest.label().ja() + "」まで", "up to '" + highest.label().en() + "'");
    }
  }

  /**
   * A set of cells of the company's matrix.
   *
   * @param accepted the cells accepted; at least one, and with a cell every milder one
   */
  record MatrixCells(List<RiskLevel> accepted) implements ToleranceForm {
    /** Refuses an empty set and a set with a hole below one of its cells. */
    public MatrixCells {
      accepted = List.copyOf(accepted);
      if (accepted.isEmpty()) {
        throw InvalidModelException.of(
            "ToleranceForm", "許容するマスを 1 つ以上挙げます", "name at least one accepted cell");
      }
      for (RiskLevel cell : accepted) {
        boolean hole =
            (cell.impact() > 1
                    && !accepted.contains(RiskLevel.of(cell.impact() - 1, cell.likelihood())))
                || (cell.likelihood() > 1
                    && !accepted.contains(RiskLevel.of(cell.impact(), cell.likelihood() - 1)));
        if (hole) {
          throw InvalidModelException.of(
              "ToleranceForm",
              "許容するマスより軽いマスはすべて許容します",
              "where a cell is accepted, every milder cell must be");
        }
      }
    }

    @Override
    public LocalizedText text() {
      return LocalizedText.of(
          "マトリクスの " + accepted.size() + " マス", accepted.size() + " cells of the matrix");
    }
  }

  /**
   * A limit of the loss expected in a year.
   *
   * @param highest the greatest loss a year accepted, inclusive; not negative
   */
  record NumericLimit(Money highest) implements ToleranceForm {
    /** Refuses a negative limit. */
    public NumericLimit {
      if (highest.amount().signum() < 0) {
        throw InvalidModelException.of(
            "ToleranceForm", "上限は 0 以上にします", "the limit must not be negative");
      }
    }

    @Override
    public LocalizedText text() {
      return LocalizedText.of("年間 " + highest + " まで", "up to " + highest + " a year");
    }
  }

  /**
   * A limit on an indicator.
   *
   * @param indicator the indicator
   * @param criterion what its value must satisfy for the risk to be accepted
   */
  record IndicatorLimit(IndicatorId indicator, Criterion criterion) implements ToleranceForm {
    @Override
    public LocalizedText text() {
      return LocalizedText.of(
          "指標 " + indicator + " が " + criterion.text().ja(),
          "indicator " + indicator + " " + criterion.text().en());
    }
  }
}
