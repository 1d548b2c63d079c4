package dev.isg.metrics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.metrics.indicator.CollectionMethod;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-231")
class MethodAdviserTest {
  private static final int DAILY = 1;
  private static final int YEARLY = 365;

  @Test
  @Tag("SUB-31")
  void yearlyAndOftenChangingIsAskedOrExamined() {
    List<MethodAdvice> advice =
        MethodAdviser.advise(
            MeasuringSituation.of(YEARLY, Stability.CHANGES_OFTEN, ControlKind.TECHNICAL));

    assertThat(suitable(advice))
        .containsExactly(
            CollectionMethod.CHECK_SHEET, CollectionMethod.INTERVIEW, CollectionMethod.AUDIT);
    assertThat(advice.get(0).reasons())
        .extracting(MethodReason::rule)
        .containsExactly(
            MethodRule.LITTLE_AT_THE_START, MethodRule.FOLLOWS_CHANGES, MethodRule.MORE_OBJECTIVE);
  }

  @Test
  @Tag("SUB-31")
  void dailyAndStableIsCollectedAutomatically() {
    List<MethodAdvice> advice =
        MethodAdviser.advise(MeasuringSituation.of(DAILY, Stability.STABLE, ControlKind.TECHNICAL));

    assertThat(advice)
        .extracting(MethodAdvice::method)
        .containsExactly(CollectionMethod.LOG, CollectionMethod.OPERATIONS_MIDDLEWARE);
    assertThat(advice.get(0).reasons())
        .extracting(MethodReason::rule)
        .containsExactly(MethodRule.CHEAP_ONCE_BUILT, MethodRule.DEVICES_TELL, MethodRule.BURIED);
    assertThat(advice.get(0).count(Bearing.NOTE)).isEqualTo(1);
  }

  @Test
  @Tag("SUB-31")
  void whatSomethingSpeaksAgainstComesLast() {
    List<MethodAdvice> advice =
        MethodAdviser.advise(
            MeasuringSituation.of(DAILY, Stability.CHANGES_OFTEN, ControlKind.TECHNICAL));

    assertThat(suitable(advice)).isEmpty();
    assertThat(advice)
        .extracting(MethodAdvice::method)
        .containsExactly(
            CollectionMethod.CHECK_SHEET,
            CollectionMethod.INTERVIEW,
            CollectionMethod.AUDIT,
            CollectionMethod.LOG,
            CollectionMethod.OPERATIONS_MIDDLEWARE);
  }

  @Test
  void oneSuitableMethodStandsBeforeThoseWithMoreForThemAndSomethingAgainst() {
    List<MethodAdvice> advice =
        MethodAdviser.advise(
            MeasuringSituation.of(DAILY, Stability.CHANGES_OFTEN, ControlKind.ORGANISATIONAL));

    assertThat(advice)
        .extracting(MethodAdvice::method)
        .containsExactly(
            CollectionMethod.RECORDS,
            CollectionMethod.CHECK_SHEET,
            CollectionMethod.INTERVIEW,
            CollectionMethod.AUDIT);
    assertThat(advice.get(1).count(Bearing.FOR)).isEqualTo(2);
  }

  @Test
  @Tag("SUB-31")
  void longStartsAtNinetyDays() {
    assertThat(fits(MethodRule.LITTLE_AT_THE_START, 89)).isFalse();
    assertThat(fits(MethodRule.LITTLE_AT_THE_START, 90)).isTrue();
    assertThat(fits(MethodRule.MORE_OBJECTIVE, 89)).isFalse();
    assertThat(fits(MethodRule.MORE_OBJECTIVE, 90)).isTrue();
  }

  @Test
  @Tag("SUB-31")
  void shortEndsAtThirtyOneDays() {
    assertThat(fits(MethodRule.CHEAP_ONCE_BUILT, 31)).isTrue();
    assertThat(fits(MethodRule.CHEAP_ONCE_BUILT, 32)).isFalse();
    assertThat(fits(MethodRule.PEOPLE_EVERY_TIME, 31)).isTrue();
    assertThat(fits(MethodRule.PEOPLE_EVERY_TIME, 32)).isFalse();
  }

  @Test
  @Tag("REQ-222")
  void theKindOfControlSaysWhereToLook() {
    MeasuringSituation technical =
        MeasuringSituation.of(60, Stability.STABLE, ControlKind.TECHNICAL);

    assertThat(suitable(MethodAdviser.advise(technical)))
        .containsExactly(CollectionMethod.LOG, CollectionMethod.OPERATIONS_MIDDLEWARE);
    for (ControlKind kind : List.of(ControlKind.OPERATIONAL, ControlKind.ORGANISATIONAL)) {
      assertThat(suitable(MethodAdviser.advise(MeasuringSituation.of(60, Stability.STABLE, kind))))
          .containsExactly(CollectionMethod.RECORDS);
    }
  }

  @Test
  @Tag("REQ-235")
  void whatIsExposedIsMeasuredDirectly() {
    assertThat(with(Circumstance.EXPOSED_TO_ATTACK))
        .containsExactly(CollectionMethod.TECHNICAL_TEST, CollectionMethod.RECORDS);
    assertThat(with()).containsExactly(CollectionMethod.RECORDS);
  }

  @Test
  @Tag("REQ-233")
  void effectivenessIsAQuestionForIndependentAuditAndForIncidents() {
    assertThat(with(Circumstance.EFFECTIVENESS_ASKED))
        .containsExactly(
            CollectionMethod.INTERNAL_AUDIT, CollectionMethod.INCIDENT, CollectionMethod.RECORDS);
  }

  @Test
  void whatIsWidelySpreadIsCollectedByMiddleware() {
    assertThat(with(Circumstance.WIDELY_SPREAD))
        .containsExactly(CollectionMethod.OPERATIONS_MIDDLEWARE, CollectionMethod.RECORDS);
  }

  @Test
  @Tag("CAT-F8")
  void everyFactIsTakenFromTheRowOfItsMethods() {
    Set<String> used = new TreeSet<>();
    for (MethodRule rule : MethodRule.values()) {
      rule.catalogueRow()
          .ifPresent(
              row -> {
                used.add(row);
                assertThat(rule.strength()).isNotEqualTo(Strength.DERIVED);
              });
    }
    List<CatalogueRow> rows = Catalogues.shipped().get(CatalogueId.of("CAT-F8")).rows();

    // interview and audit share their facts, which the table repeats
    assertThat(rows.stream().map(CatalogueRow::id).map(RowId::value))
        .filteredOn(row -> !row.equals("F8-2"))
        .containsExactlyElementsOf(used);
    for (MethodRule rule : MethodRule.values()) {
      rule.catalogueRow()
          .ifPresent(
              row ->
                  assertThat(methods(rows, row))
                      .as(rule.name())
                      .containsAnyElementsOf(rule.methods()));
    }
  }

  @Test
  @Tag("REQ-501")
  void everyReasonSpeaksBothLanguages() {
    Set<MethodRule> met = EnumSet.noneOf(MethodRule.class);
    for (int days : new int[] {1, 365}) {
      for (Stability stability : Stability.values()) {
        for (ControlKind kind : ControlKind.values()) {
          MethodAdviser.advise(MeasuringSituation.of(days, stability, kind, Circumstance.values()))
              .forEach(
                  advice ->
                      advice
                          .reasons()
                          .forEach(
                              reason -> {
                                met.add(reason.rule());
                                assertThat(reason.message().ja() + reason.message().en())
                                    .doesNotContain("{");
                                assertThat(reason.rule().severity()).isEqualTo(Severity.INFO);
                              }));
        }
      }
    }
    assertThat(met).containsExactlyInAnyOrder(MethodRule.values());
  }

  @Test
  void lessThanADayIsNoInterval() {
    assertThatThrownBy(() -> MeasuringSituation.of(0, Stability.STABLE, ControlKind.TECHNICAL))
        .isInstanceOf(InvalidModelException.class);
    assertThat(MeasuringSituation.of(1, Stability.STABLE, ControlKind.TECHNICAL).everyDays())
        .isEqualTo(1);
  }

  @Test
  void everyNameIsThereInBothLanguagesAndOnce() {
    for (List<? extends Labelled> names :
        List.of(
            Arrays.asList(Bearing.values()),
            Arrays.asList(Circumstance.values()),
            Arrays.asList(Stability.values()))) {
      assertThat(names).extracting(name -> name.label().ja()).doesNotHaveDuplicates();
      assertThat(names).extracting(name -> name.label().en()).doesNotHaveDuplicates();
    }
  }

  private static Set<CollectionMethod> methods(List<CatalogueRow> rows, String row) {
    return rows.stream()
        .filter(found -> found.id().value().equals(row))
        .flatMap(found -> Arrays.stream(found.attribute("methods").orElseThrow().split(" ")))
        .map(CollectionMethod::valueOf)
        .collect(Collectors.toSet());
  }

  private static boolean fits(MethodRule rule, int days) {
    return rule.appliesTo(MeasuringSituation.of(days, Stability.STABLE, ControlKind.TECHNICAL));
  }

  private static List<CollectionMethod> with(Circumstance... circumstances) {
    return suitable(
        MethodAdviser.advise(
            MeasuringSituation.of(
                60, Stability.STABLE, ControlKind.ORGANISATIONAL, circumstances)));
  }

  private static List<CollectionMethod> suitable(List<MethodAdvice> advice) {
    return advice.stream().filter(MethodAdvice::suitable).map(MethodAdvice::method).toList();
  }
}
