package dev.isg.core.arrangement;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the arrangements under which information security is managed. */
public enum ArrangementRule implements Rule {
  /** Nothing says under which units and in which scope information security is managed. */
  SCOPE_NOT_DEFINED(
      guidance(
          "ISG-R-131",
          Strength.MUST,
          "3.2.1",
          MessageTemplate.of(
              "情報セキュリティを管理する単位と対象範囲が定められていません",
              "the units and the scope under which information security is managed are not defined"),
          MessageTemplate.of(
              "arrangements の scope に文と units を書きます",
              "state words and units in scope of arrangements"))),
  /** A unit is neither in the scope nor left out. */
  UNIT_NEITHER_IN_NOR_OUT(
      guidance(
              "ISG-R-132",
              Strength.MUST,
              "3.2.1",
              MessageTemplate.of(
                  "組織単位「{unit}」が対象範囲に入るかどうかが明らかでありません",
                  "it is not clear whether unit '{unit}' is in the scope"),
              MessageTemplate.of(
                  "scope の units か、理由とともに exclusions に加えます",
                  "add it to units of scope, or to exclusions with a reason"))
          .withSeverity(Severity.WARNING)),
  /** A unit is in the scope and left out at once. */
  UNIT_IN_AND_OUT(
      library(
          "ISG-R-133",
          "a unit is managed or left out, not both",
          MessageTemplate.of(
              "組織単位「{unit}」が対象範囲と除外の両方にあります", "unit '{unit}' is both in the scope and left out"),
          MessageTemplate.of(
              "units か exclusions のどちらかから外します", "remove it from units or from exclusions"))),
  /** Nothing says how information security stands to other activities. */
  COOPERATION_NOT_CLARIFIED(
      guidance(
          "ISG-R-134",
          Strength.MUST,
          "3.2.1",
          MessageTemplate.of(
              "経営管理・品質管理など他の活動との位置付けと連携が定められていません",
              "how information security stands to activities such as business and quality management"
                  + " is not clarified"),
          MessageTemplate.of(
              "arrangements の cooperations に活動ごとに書きます",
              "state it in cooperations of arrangements, activity by activity"))),
  /** A cooperation is only half said. */
  COOPERATION_INCOMPLETE(
      guidance(
          "ISG-R-135",
          Strength.MUST,
          "3.2.1",
          MessageTemplate.of(
              "「{activity}」との{missing}が書かれていません", "with {activity}, {missing} is not said"),
          MessageTemplate.of("補います", "add it"))),
  /** There is no committee. */
  NO_COMMITTEE(
      guidance(
          "ISG-R-136",
          Strength.SHOULD,
          "3.2.1",
          MessageTemplate.of("情報セキュリティ委員会が設けられていません", "there is no information security committee"),
          MessageTemplate.of(
              "委員会を設け、arrangements の committee に書きます",
              "set one up, and record it in committee of arrangements"))),
  /** What the committee is for is not said. */
  COMMITTEE_WITHOUT_TASK(
      guidance(
          "ISG-R-137",
          Strength.SHOULD,
          "3.2.1",
          MessageTemplate.of(
              "委員会「{committee}」の任務が書かれていません", "the task of committee '{committee}' is not said"),
          MessageTemplate.of(
              "task に何を調整し意思統一するかを書きます", "state in task what it coordinates and unifies"))),
  /** Nobody sits on the committee for one of those who must. */
  SEAT_VACANT(
      guidance(
          "ISG-R-138",
          Strength.MUST,
          "3.2.1",
          MessageTemplate.of(
              "委員会「{committee}」に「{seat}」の委員が {day} にいません",
              "on {day}, nobody sits on committee '{committee}' for: {seat}"),
          MessageTemplate.of(
              "該当する役割の者を members に加えます", "add someone who holds the role to members"))),
  /** A member does not, or no longer, hold the role the seat asks for. */
  MEMBER_WITHOUT_ROLE(
      guidance(
              "ISG-R-139",
              Strength.MUST,
              "3.2.1",
              MessageTemplate.of(
                  "「{seat}」の委員「{person}」は {day} にその役割ではありません",
                  "'{person}', who sits for {seat}, does not hold that role on {day}"),
              MessageTemplate.of("任命を加えるか、委員を交代します", "add the appointment, or replace the member"))
          .withSeverity(Severity.WARNING)),
  /** A security officer does not sit on the committee. */
  OFFICER_NOT_ON_COMMITTEE(
      guidance(
              "ISG-R-140",
              Strength.SHOULD,
              "3.2.1",
              MessageTemplate.of(
                  "「{unit}」の情報セキュリティ管理責任者「{person}」が {day} に委員ではありません",
                  "'{person}', security officer of '{unit}', is no member of the committee on {day}"),
              MessageTemplate.of(
                  "members に加えるか、誰が代表するかを定めます",
                  "add the officer to members, or settle who speaks for the officers"))
          .withSeverity(Severity.INFO)),
  /** A department has no security officer. */
  DEPARTMENT_WITHOUT_OFFICER(
      guidance(
          "ISG-R-141",
          Strength.SHOULD,
          "3.2.1",
          MessageTemplate.of(
              "部門「{unit}」に {day} に情報セキュリティ管理責任者がいません",
              "department '{unit}' has no security officer on {day}"),
          MessageTemplate.of(
              "appointments に role: SECURITY_OFFICER を加えます",
              "add an appointment with role SECURITY_OFFICER")));

  private final RuleDefinition definition;

  ArrangementRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
