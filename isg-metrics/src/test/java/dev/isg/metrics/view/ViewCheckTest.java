package dev.isg.metrics.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.metrics.indicator.IndicatorLevel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ViewCheckTest {
  private static final ViewItem SCORE = item(ViewContent.AGGREGATE, Role.MANAGER);
  private static final ViewItem RECORDS = item(ViewContent.RECORDS, Role.MANAGER);
  private static final ViewItem MESSAGE = item(ViewContent.MESSAGE, Role.CISO);

  @Test
  @Tag("SUB-7")
  @Tag("REQ-248")
  void warnsWhereAManagerSeesAScoreOnly() {
    Issue issue = only(view(IndicatorLevel.MANAGER, SCORE));

    assertThat(issue.rule()).isEqualTo(ViewRule.MANAGER_WITHOUT_RECORDS);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.path()).isEqualTo("/items");
    assertThat(issue.message())
        .isEqualTo(
            LocalizedText.of(
                "管理者向けの「画面」に個々の記録がなく、どこで何が起きたかを管理者が直接知ることができません",
                "'screen' shows a manager no single records, so that what happened where is not"
                    + " seen directly"));
  }

  @Test
  @Tag("SUB-7")
  void warnsWhereAManagerSeesNothingAtAll() {
    assertThat(only(view(IndicatorLevel.MANAGER)).rule())
        .isEqualTo(ViewRule.MANAGER_WITHOUT_RECORDS);
  }

  @Test
  @Tag("SUB-7")
  void isQuietWhereAManagerSeesRecordsBesideTheScore() {
    assertThat(issues(view(IndicatorLevel.MANAGER, SCORE, RECORDS))).isEmpty();
  }

  @Test
  @Tag("SUB-7")
  void aWayDownFromAScoreIsNotYetDirect() {
    assertThat(SCORE.leadsToRecords()).isTrue();
    assertThat(issues(view(IndicatorLevel.MANAGER, SCORE))).hasSize(1);
  }

  @Test
  @Tag("REQ-248")
  void warnsWhereAManagerIsKeptWaiting() {
    Issue issue = only(every(1, IndicatorLevel.MANAGER, RECORDS));

    assertThat(issue.rule()).isEqualTo(ViewRule.MANAGER_KEPT_WAITING);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.path()).isEqualTo("/everyMonths");
    assertThat(issue.message().en()).contains("every 1 months");
  }

  @Test
  @Tag("SUB-6")
  @Tag("REQ-244")
  void refusesToShowManagementRecordsAsTheyAre() {
    Issue issue = only(view(IndicatorLevel.MANAGEMENT, MESSAGE, RECORDS));

    assertThat(issue.rule()).isEqualTo(ViewRule.MANAGEMENT_SEES_RECORDS);
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.path()).isEqualTo("/items/1/content");
    assertThat(issue.message())
        .isEqualTo(
            LocalizedText.of(
                "経営陣向けの「画面」の項目「項目」は、個々の記録をそのまま示しています",
                "item 'item' of 'screen' shows management single records as they are"));
  }

  @Test
  @Tag("SUB-6")
  void takesForManagementAMessageThatLeadsToTheRecords() {
    assertThat(MESSAGE.leadsToRecords()).isTrue();
    assertThat(issues(view(IndicatorLevel.MANAGEMENT, SCORE, MESSAGE))).isEmpty();
  }

  @Test
  @Tag("REQ-244")
  void warnsWhereManagementGetsFiguresWithoutAMessage() {
    Issue issue = only(view(IndicatorLevel.MANAGEMENT, SCORE));

    assertThat(issue.rule()).isEqualTo(ViewRule.MANAGEMENT_WITHOUT_MESSAGE);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.path()).isEqualTo("/items");
  }

  @ParameterizedTest
  @Tag("SUB-10")
  @Tag("REQ-206")
  @CsvSource({
    "1, REPORTED_TOO_OFTEN",
    "2, REPORTED_TOO_OFTEN",
    "13, REPORTED_TOO_SELDOM",
    "18, REPORTED_TOO_SELDOM"
  })
  void warnsOfReportsMoreOftenThanAQuarterOrMoreSeldomThanAYear(int months, ViewRule rule) {
    Issue issue = only(every(months, IndicatorLevel.MANAGEMENT, MESSAGE));

    assertThat(issue.rule()).isEqualTo(rule);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.path()).isEqualTo("/everyMonths");
    assertThat(issue.message().en()).contains("'screen' goes to management every " + months);
    assertThat(issue.message().ja()).contains("「画面」は " + months + " か月ごと");
  }

  @ParameterizedTest
  @Tag("SUB-10")
  @Tag("REQ-206")
  @CsvSource({"3", "4", "6", "12"})
  void takesReportsFromAQuarterToAYear(int months) {
    assertThat(issues(every(months, IndicatorLevel.MANAGEMENT, MESSAGE))).isEmpty();
  }

  @Test
  @Tag("SUB-10")
  @Tag("REQ-205")
  void warnsWhereNewsOfTheEnvironmentComesFromTheCiso() {
    Issue issue = only(view(IndicatorLevel.MANAGEMENT, MESSAGE, environment(Role.CISO)));

    assertThat(issue.rule()).isEqualTo(ViewRule.ENVIRONMENT_FROM_CISO);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.path()).isEqualTo("/items/1/heardFrom");
    assertThat(issue.message().en()).contains("item 'item' of 'screen'");
  }

  @ParameterizedTest
  @Tag("SUB-10")
  @EnumSource(
      value = Role.class,
      names = {"CORPORATE_PLANNING", "LEGAL", "RISK_MANAGEMENT"})
  void takesNewsOfTheEnvironmentFromOthers(Role role) {
    assertThat(issues(view(IndicatorLevel.MANAGEMENT, environment(role)))).isEmpty();
  }

  @Test
  void leavesTheViewOfTheCisoAlone() {
    assertThat(issues(every(1, IndicatorLevel.CISO, SCORE, environment(Role.CISO)))).isEmpty();
    assertThat(issues(view(IndicatorLevel.CISO, RECORDS))).isEmpty();
  }

  @Test
  void refusesAnIntervalOfNoMonth() {
    assertThatThrownBy(() -> every(0, IndicatorLevel.CISO, SCORE))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("everyMonths must be from 1");
    assertThat(every(1, IndicatorLevel.CISO, SCORE).everyMonths()).contains(1);
  }

  @Test
  void comesBackFromJson() {
    ViewDefinition view = every(3, IndicatorLevel.MANAGEMENT, MESSAGE, environment(Role.CISO));
    String json = IsgJson.standard().write(view);

    assertThat(IsgJson.standard().read("v.json", json, ViewDefinition.class).value())
        .isEqualTo(view);
  }

  @Test
  void everyWordIsThereInBothLanguages() {
    for (ViewSubject subject : ViewSubject.values()) {
      assertThat(subject.label().ja()).isNotEqualTo(subject.label().en());
    }
    for (ViewContent content : ViewContent.values()) {
      assertThat(content.label().ja()).isNotEqualTo(content.label().en());
    }
  }

  private static ViewItem item(ViewContent content, Role from) {
    return new ViewItem(
        LocalizedText.of("項目", "item"), ViewSubject.APPLICATION, content, from, true);
  }

  private static ViewItem environment(Role from) {
    return new ViewItem(
        LocalizedText.of("項目", "item"), ViewSubject.ENVIRONMENT, ViewContent.MESSAGE, from, false);
  }

  private static ViewDefinition view(IndicatorLevel level, ViewItem... items) {
    return ViewDefinition.builder()
        .title(LocalizedText.of("画面", "screen"))
        .level(level)
        .everyMonths(Optional.empty())
        .addItems(items)
        .build();
  }

  private static ViewDefinition every(int months, IndicatorLevel level, ViewItem... items) {
    return ViewDefinition.builder()
        .title(LocalizedText.of("画面", "screen"))
        .level(level)
        .everyMonths(months)
        .addItems(items)
        .build();
  }

  private static List<Issue> issues(ViewDefinition view) {
    return ViewCheck.check(view).issues();
  }

  private static Issue only(ViewDefinition view) {
    assertThat(issues(view)).hasSize(1);
    return issues(view).get(0);
  }
}
