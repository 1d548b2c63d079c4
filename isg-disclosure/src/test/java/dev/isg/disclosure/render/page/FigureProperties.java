package dev.isg.disclosure.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class FigureProperties {
  @Property
  void neverShowsANumberOnTheOtherSideOfItsBound(
      @ForAll @BigRange(min = "0", max = "100") @Scale(12) BigDecimal number,
      @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal bound) {
    Quantity value = percent(number);
    for (Criterion criterion :
        new Criterion[] {
          new Criterion.AtLeast(percent(bound)), new Criterion.AtMost(percent(bound))
        }) {
      String shown = Figure.brief(value, criterion).replace("…", "");
      assertThat(criterion.satisfiedBy(percent(new BigDecimal(shown))))
          .isEqualTo(criterion.satisfiedBy(value));
    }
  }

  @Test
  void keepsAsManyDecimalsAsTheBoundNeeds() {
    Criterion atMostFour = new Criterion.AtMost(percent(new BigDecimal("4")));

    assertThat(Figure.brief(percent(new BigDecimal("98.494623655914")), atMostFour))
        .isEqualTo("98.49…");
    assertThat(Figure.brief(percent(new BigDecimal("4.0006")), atMostFour)).isEqualTo("4.0006");
    assertThat(Figure.brief(percent(new BigDecimal("98.5")), atMostFour)).isEqualTo("98.5");
  }

  private static Quantity percent(BigDecimal number) {
    return new Quantity(number, MeasurementUnit.PERCENT);
  }
}
