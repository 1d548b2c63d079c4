package dev.isg.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.control.ControlId;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.smart.SmartAnswer;
import dev.isg.metrics.smart.SmartAssessment;
import dev.isg.metrics.smart.SmartHint;
import dev.isg.metrics.smart.SmartJudgement;
import dev.isg.metrics.smart.SmartProperty;
import dev.isg.metrics.smart.SmartRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("REQ-509")
class DocumentsProperties {
  @Property(tries = 200)
  void aSetOfIndicatorsComesBackFromJson(@ForAll("indicatorSets") IndicatorSet indicators) {
    assertThat(roundTrip(indicators, IndicatorSet.class)).isEqualTo(indicators);
  }

  @Property(tries = 100)
  void everyMeasurementComesBackFromJson(@ForAll("histories") List<Measurement> history) {
    for (Measurement measurement : history) {
      assertThat(roundTrip(measurement, Measurement.class)).isEqualTo(measurement);
    }
  }

  @Property(tries = 200)
  void anAssessmentComesBackFromJson(@ForAll("assessments") SmartAssessment assessment) {
    assertThat(roundTrip(assessment, SmartAssessment.class)).isEqualTo(assessment);
  }

  @Provide
  Arbitrary<List<Measurement>> histories() {
    return Histories.histories();
  }

  @Provide
  Arbitrary<IndicatorSet> indicatorSets() {
    return Combinators.combine(texts(), texts(), Arbitraries.randoms())
        .as(DocumentsProperties::indicator)
        .list()
        .ofMaxSize(4)
        .map(IndicatorSet::of);
  }

  @Provide
  Arbitrary<SmartAssessment> assessments() {
    return Combinators.combine(
            texts(), Arbitraries.of(SmartJudgement.class), Arbitraries.of(SmartRule.class))
        .as(DocumentsProperties::assessment);
  }

  private static Arbitrary<LocalizedText> texts() {
    return Combinators.combine(Histories.texts(), Histories.texts()).as(LocalizedText::of);
  }

  private static Indicator indicator(LocalizedText one, LocalizedText other, Random random) {
    boolean ratio = random.nextBoolean();
    Indicator.Builder builder =
        Indicator.builder()
            .id(IndicatorId.of("I" + random.nextInt(999)))
            .name(one)
            .definition(other)
            .level(any(random, IndicatorLevel.values()))
            .scope(one)
            .method(
                any(random, CollectionMethod.RECORDS, CollectionMethod.LOG, CollectionMethod.AUDIT))
            .dataSource(other)
            .sourceRole(any(random, Role.values()))
            .evaluator(any(random, Role.values()))
            .unit(
                ratio
                    ? MeasurementUnit.PERCENT
                    : any(random, MeasurementUnit.HOURS, MeasurementUnit.of("JPY")))
            .form(ratio ? ValueForm.RATIO : ValueForm.NUMBER)
            .direction(any(random, Direction.values()))
            .interval(any(random, Interval.values()))
            .overUnits(ratio ? Combination.POOLED : Combination.SUM)
            .overTime(any(random, Combination.LATEST, Combination.MEAN));
    if (random.nextBoolean()) {
      builder
          .source(SourceRef.guidance("table 4-2"))
          .addMeasuredIn(Samples.SALES)
          .addControls(ControlId.of("C1"));
    }
    return builder.build();
  }

  private static SmartAssessment assessment(
      LocalizedText text, SmartJudgement judgement, SmartRule rule) {
    return SmartAssessment.builder()
        .indicator(Samples.TRAINING)
        .addAllAnswers(
            Arrays.stream(SmartProperty.values())
                .map(property -> new SmartAnswer(property, judgement, text))
                .toList())
        .assessor(PersonId.of("sato"))
        .assessedOn(LocalDate.of(2026, 4, 1))
        .addHints(SmartHint.of(rule, Map.of("word", text)))
        .build();
  }

  @SafeVarargs
  private static <T> T any(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static <T> T roundTrip(T document, Class<T> type) {
    return IsgJson.standard().read("d.json", IsgJson.standard().write(document), type).value();
  }
}
