package dev.isg.metrics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.Samples;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;

@Tag("ALG-14")
class AgreementProperties {
  @Property(tries = 300)
  void kappaIsThatOfAnIndependentLibrary(@ForAll("grades") List<int[]> pairs) {
    Agreement agreement = agreement(Samples.MATURITY, "grade", pairs);
    CodingAnnotationStudy study = new CodingAnnotationStudy(2);
    pairs.forEach(pair -> study.addItem(pair[0], pair[1]));
    boolean oneCategory =
        pairs.stream().allMatch(pair -> pair[0] == pairs.get(0)[0] && pair[1] == pairs.get(0)[0]);

    assertThat(agreement.finding() == AgreementFinding.NO_VARIATION).isEqualTo(oneCategory);
    if (!oneCategory) {
      assertThat(agreement.value().orElseThrow().doubleValue())
          .isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), within(1e-8));
    }
  }

  @Property(tries = 300)
  void theCorrelationIsTheTextbookFormula(@ForAll("counts") List<int[]> pairs) {
    Agreement agreement = agreement(Samples.INCIDENTS, "count", pairs);
    double mean = pairs.stream().mapToInt(pair -> pair[0] + pair[1]).sum() / (2.0 * pairs.size());
    double between = 0;
    double inside = 0;
    for (int[] pair : pairs) {
      between += 2 * Math.pow((pair[0] + pair[1]) / 2.0 - mean, 2) / (pairs.size() - 1);
      inside += Math.pow(pair[0] - pair[1], 2) / 2.0 / pairs.size();
    }

    if (between + inside == 0) {
      assertThat(agreement.finding()).isEqualTo(AgreementFinding.NO_VARIATION);
    } else {
      assertThat(agreement.value().orElseThrow().doubleValue())
          .isCloseTo((between - inside) / (between + inside), within(1e-8));
      assertThat(agreement.value().orElseThrow())
          .isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
    }
  }

  @Provide
  Arbitrary<List<int[]>> grades() {
    return pairs(1, 4);
  }

  @Provide
  Arbitrary<List<int[]>> counts() {
    return pairs(0, 1000);
  }

  private static Arbitrary<List<int[]>> pairs(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .array(int[].class)
        .ofSize(2)
        .list()
        .ofMinSize(2)
        .ofMaxSize(30);
  }

  private static Agreement agreement(IndicatorId indicator, String unit, List<int[]> pairs) {
    return AgreementTest.agreement(
        indicator, unit, pairs.toArray(int[][]::new), AgreementTest.thresholds(2, "0.5"));
  }
}
