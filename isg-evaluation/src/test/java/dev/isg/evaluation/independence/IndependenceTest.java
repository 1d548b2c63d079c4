package dev.isg.evaluation.independence;

import static dev.isg.evaluation.MiniCompany.STAFF;
import static dev.isg.evaluation.MiniCompany.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.AuditWork;
import dev.isg.evaluation.MiniCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class IndependenceTest {
  private static final RuleMatter[] ALL = RuleMatter.values();

  private static MiniCompany concurrent() {
    return AuditWork.company().appointed(STAFF, Role.AUDIT_STAFF, "2025-10-01", "2026-02-28");
  }

  private static InternalRule rule(String from, String until, RuleMatter... covers) {
    return new InternalRule(
        LocalizedText.of("兼務規程", "rules on concurrent posts"),
        "3",
        List.of(covers),
        LocalDate.parse(from),
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  private static List<Issue> issues(MiniCompany company, InternalRule... rules) {
    return Independence.issues(company.input().programme(), YEAR, List.of(rules));
  }

  @Test
  @Tag("SUB-3")
  @Tag("REQ-362")
  void warnsWhereTheRuleLacksAuthority() {
    List<Issue> found =
        issues(concurrent(), rule("2025-04-01", "", RuleMatter.SCOPE, RuleMatter.RESPONSIBILITY));

    assertThat(found)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.WARNING);
              assertThat(issue.rule()).isEqualTo(IndependenceRule.MATTERS_NOT_EXPLICIT);
              assertThat(issue.path()).isEqualTo("/internalRules");
              assertThat(issue.message().en())
                  .isEqualTo(
                      "from 1 October 2025 to 28 February 2026 Mari Ito is internal auditor and"
                          + " staff of the auditors at once, and no internal rule makes explicit:"
                          + " authority");
              assertThat(issue.message().ja())
                  .isEqualTo(
                      "伊藤真理は2025年10月1日から2026年2月28日まで内部監査人と監査役スタッフを兼ねていますが、" + "社内規程に権限の定めがありません");
            });
  }

  @Test
  @Tag("SUB-3")
  @Tag("REQ-362")
  void isQuietWhereTheRulesCoverAllThree() {
    assertThat(issues(concurrent(), rule("2025-04-01", "", ALL))).isEmpty();
    assertThat(
            issues(
                concurrent(),
                rule("2025-04-01", "", RuleMatter.SCOPE, RuleMatter.RESPONSIBILITY),
                rule("2025-04-01", "", RuleMatter.AUTHORITY)))
        .as("by two rules together")
        .isEmpty();
    assertThat(issues(concurrent()).get(0).message().en())
        .endsWith("scope of work, responsibility, authority");
  }

  @Test
  @Tag("SUB-3")
  void isQuietWhereNobodyHoldsBothAtOnce() {
    assertThat(issues(AuditWork.company())).isEmpty();
    assertThat(
            issues(
                new MiniCompany()
                    .appointed(STAFF, Role.INTERNAL_AUDITOR, "2025-04-01", "2025-09-30")
                    .appointed(STAFF, Role.AUDIT_STAFF, "2025-10-01", "2026-03-31")))
        .isEmpty();
    assertThat(
            issues(
                new MiniCompany()
                    .appointed(STAFF, Role.INTERNAL_AUDITOR, "2025-04-01", "2025-10-01")
                    .appointed(STAFF, Role.AUDIT_STAFF, "2025-10-01", "2026-03-31")))
        .as("for a day")
        .hasSize(1);
    assertThat(
            issues(
                AuditWork.company()
                    .appointed(MiniCompany.MANAGER, Role.AUDIT_STAFF, "2025-04-01", "2026-03-31")))
        .as("two people")
        .isEmpty();
  }

  @Test
  @Tag("REQ-362")
  void looksAtThoseWhoOverseeAsAtTheirStaff() {
    MiniCompany both =
        new MiniCompany()
            .appointed(MiniCompany.AUDITOR, Role.INTERNAL_AUDITOR, "2025-04-01", "2026-03-31");

    assertThat(Independence.duties(both.input().programme(), YEAR))
        .containsExactly(new ConcurrentDuty(MiniCompany.AUDITOR, Role.AUDIT_BOARD_MEMBER, YEAR));
    assertThat(issues(both)).hasSize(1);
  }

  @Test
  @Tag("REQ-362")
  void asksForTheRulesOnEachDayOfTheConcurrentPost() {
    assertThat(issues(concurrent(), rule("2025-10-01", "2026-02-28", ALL))).isEmpty();
    assertThat(issues(concurrent(), rule("2025-10-02", "", ALL))).hasSize(1);
    assertThat(issues(concurrent(), rule("2025-04-01", "2026-02-27", ALL))).hasSize(1);
    assertThat(
            issues(
                concurrent(),
                rule("2025-04-01", "2025-12-31", ALL),
                rule("2026-01-01", "2026-03-31", ALL)))
        .as("one after the other")
        .isEmpty();
    assertThat(
            issues(
                concurrent(),
                rule("2025-04-01", "2025-12-31", ALL),
                rule("2026-01-02", "2026-03-31", ALL)))
        .as("with a day between them")
        .hasSize(1);
  }

  @Test
  void looksNoFurtherThanTheDayAndThePeriod() {
    assertThat(issues(concurrent().asOf("2025-09-30"))).isEmpty();
    assertThat(Independence.duties(concurrent().asOf("2025-10-01").input().programme(), YEAR))
        .extracting(ConcurrentDuty::during)
        .containsExactly(Period.parse("2025-10-01/2025-10-01"));
    assertThat(
            Independence.duties(
                concurrent().input().programme(), Period.parse("2026-02-28/2026-03-31")))
        .extracting(ConcurrentDuty::during)
        .containsExactly(Period.parse("2026-02-28/2026-02-28"));
    assertThat(
            Independence.duties(
                concurrent().input().programme(), Period.parse("2026-03-01/2026-03-31")))
        .isEmpty();
  }

  @Test
  void refusesARuleThatEndsBeforeItBegins() {
    assertThat(rule("2025-04-01", "2025-04-01", ALL).covers()).hasSize(3);
    assertThatThrownBy(() -> rule("2025-04-02", "2025-04-01", ALL))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("until");
  }
}
