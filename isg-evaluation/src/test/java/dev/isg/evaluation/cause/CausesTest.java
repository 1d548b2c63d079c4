package dev.isg.evaluation.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.policy.ResourcePurpose;
import dev.isg.core.risk.RiskId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.RecurrenceRule;
import dev.isg.evaluation.rule.TargetRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-030")
@Tag("REQ-308")
final class CausesTest {
  private static final String FY2023 = "2023-04-01/2024-03-31";
  private static final String FY2024 = "2024-04-01/2025-03-31";
  private static final String FY2022 = "2022-04-01/2023-03-31";

  private static CauseAnalysis cause(
      String target, String period, CauseFactor factor, Consumer<CauseAnalysis.Builder> more) {
    CauseAnalysis.Builder cause =
        CauseAnalysis.builder()
            .id(CauseId.of("c-" + target + "-" + period.substring(0, 7)))
            .target(TargetId.of(target))
            .period(Period.parse(period))
            .factor(factor)
            .finding(LocalizedText.of("更新が漏れた。", "Updates were left out."))
            .analysedBy(MiniCompany.MANAGER)
            .analysedOn(Period.parse(period).last().plusDays(5));
    more.accept(cause);
    return cause.build();
  }

  private static CauseAnalysis ofControl(String target, String period, String... controls) {
    return cause(
        target,
        period,
        CauseFactor.CONTROL,
        cause -> {
          cause.nextStep(NextStep.KEEP);
          Stream.of(controls).map(ControlId::of).forEach(cause::addControls);
        });
  }

  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100", "2")
        .target("T2", "100", "2")
        .measured("T1", MiniCompany.percent("90"))
        .control("C1", "T1", "patching")
        .risk("R1", 1, 1);
  }

  private static List<RecurringCause> recurring(Recurrence recurrence, CauseAnalysis... causes) {
    return RecurringCauses.of(
        company().input().programme(), List.of(causes), MiniCompany.YEAR, recurrence);
  }

  private static List<RecurringCause> recurring(CauseAnalysis... causes) {
    return recurring(Recurrence.TWO_OF_THREE, causes);
  }

  private static List<String> issues(CauseAnalysis... causes) {
    return CauseCheck.check(CauseLog.of(List.of(causes)), company().input().programme().programme())
        .issues()
        .stream()
        .map(issue -> issue.rule().id() + " " + issue.path())
        .toList();
  }

  @Test
  void findsTheSameControlInTwoOfTheLastThreePeriods() {
    assertThat(
            recurring(
                ofControl("T1", FY2023, "C1"),
                ofControl("T2", MiniCompany.YEAR.toString(), "C1", "C2")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.link())
                  .isEqualTo(new CauseLink(CauseFactor.CONTROL, CauseLink.Kind.CONTROL, "C1"));
              assertThat(found.periods()).containsExactly(Period.parse(FY2023), MiniCompany.YEAR);
              assertThat(found.causes())
                  .containsExactly(CauseId.of("c-T1-2023-04"), CauseId.of("c-T2-2025-04"));
              assertThat(found.targets()).containsExactly(TargetId.of("T1"), TargetId.of("T2"));
              assertThat(found.explanation().rule()).isEqualTo(RecurrenceRule.RECURRING);
              assertThat(found.explanation().text().en())
                  .isEqualTo(
                      "The cause a control (control \"patching\") was found in 2 of the last 3"
                          + " periods: FY2023, FY2025. What is found in at least 2 of 3 counts as"
                          + " recurring.");
              assertThat(found.explanation().text().ja())
                  .isEqualTo(
                      "原因「管理策の不備」（管理策「patching（日本語）」）が、直近 3 期のうち 2 期（FY2023、FY2025）に見られます。"
                          + "直近 3 期のうち 2 期以上に見られるものを、繰り返す原因とします。");
            });
  }

  @Test
  void looksNoFurtherBackThanItIsTold() {
    CauseAnalysis old = ofControl("T1", FY2022, "C1");
    CauseAnalysis now = ofControl("T1", MiniCompany.YEAR.toString(), "C1");

    assertThat(recurring(old, now)).isEmpty();
    assertThat(recurring(new Recurrence(2, 4), old, now)).hasSize(1);
    assertThat(recurring(new Recurrence(3, 4), old, now)).isEmpty();
    assertThat(recurring(new Recurrence(3, 4), old, ofControl("T1", FY2024, "C1"), now)).hasSize(1);
    assertThat(recurring(now, ofControl("T1", "2026-04-01/2027-03-31", "C1"))).isEmpty();
  }

  @Test
  void countsPeriodsAndNotAnalyses() {
    assertThat(recurring(ofControl("T1", FY2024, "C1"), ofControl("T2", FY2024, "C1"))).isEmpty();
  }

  @Test
  void tellsOtherFactorsAndOtherLinksApart() {
    assertThat(recurring(ofControl("T1", FY2024, "C1"), ofControl("T1", FY2023, "C2"))).isEmpty();
    assertThat(
            recurring(
                ofControl("T1", FY2024, "C1"),
                cause(
                    "T1",
                    FY2023,
                    CauseFactor.OTHER,
                    cause -> cause.nextStep(NextStep.KEEP).addControls(ControlId.of("C1")))))
        .isEmpty();
  }

  @Test
  void linksEachFactorToWhatItIsAbout() {
    CauseAnalysis resources =
        cause(
            "T1",
            FY2024,
            CauseFactor.RESOURCES,
            cause ->
                cause
                    .nextStep(NextStep.KEEP)
                    .addResources(
                        new ResourceShortage(
                            ShortResource.PEOPLE,
                            Optional.of(ResourcePurpose.INFORMATION_SECURITY),
                            LocalizedText.of("1 名不足", "one short")),
                        new ResourceShortage(
                            ShortResource.MONEY,
                            Optional.empty(),
                            LocalizedText.of("不足", "short"))));
    CauseAnalysis risk =
        cause(
            "T1",
            FY2024,
            CauseFactor.NEW_RISK,
            cause -> cause.nextStep(NextStep.KEEP).addNewRisks(RiskId.of("R1")));
    CauseAnalysis realism =
        cause(
            "T1",
            FY2024,
            CauseFactor.REALISM,
            cause -> cause.nextStep(NextStep.REVISE_TARGET).realism(Realism.NOT_IN_TIME));

    assertThat(CauseLink.of(resources))
        .containsExactly(
            new CauseLink(CauseFactor.RESOURCES, CauseLink.Kind.RESOURCE, "MONEY"),
            new CauseLink(CauseFactor.RESOURCES, CauseLink.Kind.RESOURCE, "PEOPLE"));
    assertThat(CauseLink.of(risk))
        .containsExactly(new CauseLink(CauseFactor.NEW_RISK, CauseLink.Kind.RISK, "R1"));
    assertThat(CauseLink.of(realism))
        .containsExactly(new CauseLink(CauseFactor.REALISM, CauseLink.Kind.TARGET, "T1"));
    assertThat(CauseLink.of(ofControl("T1", FY2024)))
        .containsExactly(new CauseLink(CauseFactor.CONTROL, CauseLink.Kind.TARGET, "T1"));
    assertThat(issues(resources)).isEmpty();
    assertThat(issues(risk)).isEmpty();
    assertThat(issues(realism)).isEmpty();
    CauseLog log = CauseLog.of(List.of(resources, risk, realism));
    assertThat(
            IsgJson.standard()
                .read("causes.json", IsgJson.standard().write(log), CauseLog.class)
                .value())
        .isEqualTo(log);
  }

  @Test
  void namesResourcesRisksAndTargets() {
    assertThat(
            Stream.of(
                    recurring(
                        cause("T1", FY2024, CauseFactor.REALISM, c -> c.nextStep(NextStep.KEEP)),
                        cause("T1", FY2023, CauseFactor.REALISM, c -> c.nextStep(NextStep.KEEP))),
                    recurring(tooShort("T1", FY2024), tooShort("T2", FY2023)),
                    recurring(risky("R1", FY2024), risky("R1", FY2023)),
                    recurring(risky("R9", FY2024), risky("R9", FY2023)))
                .flatMap(List::stream)
                .map(found -> found.explanation().text().en()))
        .satisfiesExactly(
            text -> assertThat(text).contains("(target \"Every PC is configured"),
            text -> assertThat(text).contains("(resource \"time\")"),
            text -> assertThat(text).contains("(risk \"Information leaks\")"),
            text -> assertThat(text).contains("(risk \"R9\")"));
  }

  private static CauseAnalysis tooShort(String target, String period) {
    return cause(
        target,
        period,
        CauseFactor.RESOURCES,
        cause ->
            cause
                .nextStep(NextStep.KEEP)
                .addResources(
                    new ResourceShortage(
                        ShortResource.TIME, Optional.empty(), LocalizedText.of("不足", "short"))));
  }

  private static CauseAnalysis risky(String risk, String period) {
    return cause(
        "T1",
        period,
        CauseFactor.NEW_RISK,
        cause -> cause.nextStep(NextStep.KEEP).addNewRisks(RiskId.of(risk)));
  }

  @Test
  void doesNotKnowAnAnalysisMadeAfterTheDay() {
    List<CauseAnalysis> causes =
        List.of(ofControl("T1", FY2024, "C1"), ofControl("T1", MiniCompany.YEAR.toString(), "C1"));

    assertThat(
            RecurringCauses.of(
                company().asOf("2026-04-05").input().programme(),
                causes,
                MiniCompany.YEAR,
                Recurrence.TWO_OF_THREE))
        .hasSize(1);
    assertThat(
            RecurringCauses.of(
                company().asOf("2026-04-04").input().programme(),
                causes,
                MiniCompany.YEAR,
                Recurrence.TWO_OF_THREE))
        .isEmpty();
  }

  @Test
  void goesBackByQuartersAndByPeriodsTheCalendarDoesNotHave() {
    CauseAnalysis third = ofControl("T1", "2025-10-01/2025-12-31", "C1");
    CauseAnalysis first = ofControl("T1", "2025-04-01/2025-06-30", "C1");
    List<RecurringCause> byQuarter =
        RecurringCauses.of(
            company().input().programme(),
            List.of(third, first),
            Period.parse("2025-10-01/2025-12-31"),
            Recurrence.TWO_OF_THREE);
    List<RecurringCause> byTenDays =
        RecurringCauses.of(
            company().input().programme(),
            List.of(
                ofControl("T1", "2025-04-11/2025-04-20", "C1"),
                ofControl("T2", "2025-04-01/2025-04-10", "C1")),
            Period.parse("2025-04-11/2025-04-20"),
            Recurrence.TWO_OF_THREE);

    assertThat(byQuarter).hasSize(1);
    assertThat(byTenDays).hasSize(1);
  }

  @Test
  void givesTheSameWhateverTheOrder() {
    List<CauseAnalysis> causes =
        new ArrayList<>(
            List.of(
                ofControl("T1", FY2023, "C2", "C1"),
                ofControl("T2", FY2024, "C1", "C2"),
                ofControl("T1", MiniCompany.YEAR.toString(), "C1")));
    List<RecurringCause> found = recurring(causes.toArray(CauseAnalysis[]::new));
    Collections.reverse(causes);

    assertThat(recurring(causes.toArray(CauseAnalysis[]::new))).isEqualTo(found).hasSize(2);
  }

  @Test
  void refusesARecurrenceThatIsNone() {
    assertThat(new Recurrence(2, 2).of()).isEqualTo(2);
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> new Recurrence(1, 3))
        .withMessageContaining("at least 2");
    assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> new Recurrence(3, 2));
  }

  @Test
  void tellsUnderACauseThatTheTargetWasMissedForItBefore() {
    Explanation twice =
        company()
            .cause(ofControl("T1", FY2024, "C1"))
            .cause(ofControl("T1", MiniCompany.YEAR.toString(), "C1"))
            .target("T1")
            .explanation();
    Explanation once =
        company()
            .cause(ofControl("T2", FY2024, "C1"))
            .cause(ofControl("T1", MiniCompany.YEAR.toString(), "C1"))
            .target("T1")
            .explanation();
    Explanation before =
        company()
            .cause(ofControl("T1", FY2023, "C1"))
            .cause(ofControl("T1", FY2024, "C1"))
            .cause(ofControl("T1", MiniCompany.YEAR.toString(), "C2"))
            .target("T1")
            .explanation();

    assertThat(below(twice)).containsExactly(RecurrenceRule.RECURRING);
    assertThat(below(once)).isEmpty();
    assertThat(below(before)).isEmpty();
  }

  private static List<Object> below(Explanation target) {
    return target.children().stream()
        .filter(line -> line.rule() == TargetRule.CAUSE)
        .flatMap(line -> line.children().stream())
        .<Object>map(Explanation::rule)
        .toList();
  }

  @Test
  void missesTheLinkThatTheFactorCallsFor() {
    assertThat(issues(ofControl("T1", FY2024))).containsExactly("ISG-R-941 /causes/0/controls");
    assertThat(issues(cause("T1", FY2024, CauseFactor.RESOURCES, c -> c.nextStep(NextStep.KEEP))))
        .containsExactly("ISG-R-941 /causes/0/resources");
    assertThat(issues(cause("T1", FY2024, CauseFactor.REALISM, c -> c.nextStep(NextStep.KEEP))))
        .containsExactly("ISG-R-941 /causes/0/realism");
    assertThat(issues(cause("T1", FY2024, CauseFactor.NEW_RISK, c -> c.nextStep(NextStep.KEEP))))
        .containsExactly("ISG-R-941 /causes/0/newRisks");
    assertThat(issues(cause("T1", FY2024, CauseFactor.OTHER, c -> c.nextStep(NextStep.KEEP))))
        .isEmpty();
    assertThat(CauseRule.LINK_MISSING.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void tellsWhatContradictsItself() {
    assertThat(realism(CauseFactor.REALISM, Realism.REALISTIC, NextStep.KEEP))
        .containsExactly("ISG-R-942 /causes/0/realism");
    assertThat(realism(CauseFactor.OTHER, Realism.REALISTIC, NextStep.KEEP)).isEmpty();
    assertThat(realism(CauseFactor.REALISM, Realism.OUT_OF_REACH, NextStep.KEEP))
        .containsExactly("ISG-R-943 /causes/0/nextStep");
    assertThat(realism(CauseFactor.REALISM, Realism.OUT_OF_REACH, NextStep.REVISE_TARGET))
        .isEmpty();
    assertThat(realism(CauseFactor.OTHER, Realism.NOT_IN_TIME, NextStep.REVISE_OBJECTIVE))
        .isEmpty();
    assertThat(CauseRule.REALISM_CONTRADICTED.severity()).isEqualTo(Severity.ERROR);
    assertThat(CauseRule.UNREALISTIC_TARGET_KEPT.severity()).isEqualTo(Severity.WARNING);
  }

  private static List<String> realism(CauseFactor factor, Realism realism, NextStep next) {
    return issues(cause("T1", FY2024, factor, cause -> cause.nextStep(next).realism(realism)));
  }

  @Test
  void refersOnlyToWhatThereIs() {
    CauseAnalysis stranger =
        CauseAnalysis.builder()
            .id(CauseId.of("c"))
            .target(TargetId.of("T9"))
            .period(MiniCompany.YEAR)
            .factor(CauseFactor.CONTROL)
            .finding(LocalizedText.same("x"))
            .addControls(ControlId.of("C9"))
            .addNewRisks(RiskId.of("R9"))
            .nextStep(NextStep.KEEP)
            .analysedBy(PersonId.of("nobody"))
            .analysedOn(LocalDate.parse("2026-04-05"))
            .build();
    List<Issue> issues =
        CauseCheck.check(
                CauseLog.of(List.of(stranger, stranger)), company().input().programme().programme())
            .issues();

    assertThat(issues)
        .extracting(Issue::path)
        .contains(
            "/causes/0/target",
            "/causes/0/analysedBy",
            "/causes/0/controls/0",
            "/causes/0/newRisks/0",
            "/causes/1/id");
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{"));
    for (CauseLink.Kind kind : CauseLink.Kind.values()) {
      assertThat(kind.label().ja()).isNotEqualTo(kind.label().en());
    }
  }
}
