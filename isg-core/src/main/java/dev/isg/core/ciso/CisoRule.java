package dev.isg.core.ciso;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the CISO of a governance unit. */
public enum CisoRule implements Rule {
  /** Two people are CISO at once. */
  SEVERAL_AT_ONCE(
      guidance(
          "ISG-R-111",
          Strength.FACT,
          "4.3",
          MessageTemplate.of(
              "「{person}」と「{other}」が {from} から {until} まで同時に CISO です",
              "'{person}' and '{other}' are both CISO from {from} to {until}"),
          MessageTemplate.of(
              "前任の until を直します。自社の CISO を持つグループ会社は別のガバナンス単位とします",
              "end the earlier term; a group company with a CISO of its own is a governance unit of"
                  + " its own"))),
  /** Nobody is CISO on the day. */
  VACANT(
      guidance(
              "ISG-R-112",
              Strength.MUST,
              "1.4.2(1), 3.2.1",
              MessageTemplate.of(
                  "{day} に CISO が不在です（{since}）", "nobody is CISO on {day} ({since})"),
              MessageTemplate.of("後任を任命します", "appoint one"))
          .withSeverity(Severity.WARNING)),
  /** Nobody was CISO for a while. */
  GAP(
      guidance(
              "ISG-R-113",
              Strength.MUST,
              "1.4.2(1), 3.2.1",
              MessageTemplate.of(
                  "{from} から {until} までの {days} 日間、CISO が不在でした",
                  "nobody was CISO from {from} to {until} ({days} days)"),
              MessageTemplate.of(
                  "任命の記録に漏れがあれば補います", "complete the appointments if one is not recorded"))
          .withSeverity(Severity.INFO)),
  /** Who appointed the CISO is not recorded. */
  APPOINTER_MISSING(
      mandate(
          "ISG-R-114",
          "CISO「{person}」を誰が任命したかの記録がありません",
          "who appointed CISO '{person}' is not recorded",
          "appointedBy に任命した経営トップを書きます",
          "name in appointedBy who of top management did")),
  /** A manager is CISO, and not by appointment of top management. */
  APPOINTER_NOT_TOP_MANAGEMENT(
      mandate(
          "ISG-R-115",
          "経営陣の一員でない CISO「{person}」を、{on} に経営陣でない「{by}」が任命しています",
          "CISO '{person}', no member of management, was appointed by '{by}', who was none either on"
              + " {on}",
          "経営トップが任命し直します",
          "let top management appoint the CISO")),
  /** The day of the CISO's appointment is not recorded. */
  APPOINTMENT_DATE_MISSING(
      mandate(
          "ISG-R-116",
          "CISO「{person}」の任命日の記録がありません",
          "the day on which CISO '{person}' was appointed is not recorded",
          "appointedOn に任命日を書きます",
          "state it in appointedOn")),
  /** The CISO's mandate is not recorded. */
  MANDATE_MISSING(
      mandate(
          "ISG-R-117",
          "CISO「{person}」の任務の記録がありません",
          "the mandate of CISO '{person}' is not recorded",
          "mandate に権限と責任を書きます",
          "state authority and responsibility in mandate")),
  /** The organisation has not been told of the CISO's mandate. */
  NOT_ANNOUNCED(
      mandate(
          "ISG-R-118",
          "CISO「{person}」の任務が組織内に周知されていません",
          "the organisation has not been told of the mandate of CISO '{person}'",
          "周知し、announcedInternally を true にします",
          "announce it, and set announcedInternally to true")),
  /** The level of the CISO is not recorded. */
  LEVEL_NOT_RECORDED(
      guidance(
              "ISG-R-119",
              Strength.FACT,
              "1.4.2(1) 脚注8 / footnote 8",
              MessageTemplate.of(
                  "CISO「{person}」の職位の記録がありません", "the level of CISO '{person}' is not recorded"),
              MessageTemplate.of(
                  "level に役員級か部門長級かを書きます",
                  "state in level whether executive or head of department"))
          .withSeverity(Severity.INFO)),
  /** The CISO stands below the head of a department. */
  LEVEL_TOO_LOW(
      guidance(
              "ISG-R-120",
              Strength.FACT,
              "1.4.2(1) 脚注8 / footnote 8",
              MessageTemplate.of(
                  "CISO「{person}」は役員級でも部門長級でもありません",
                  "CISO '{person}' is neither at executive nor at department-head level"),
              MessageTemplate.of(
                  "役員級か部門長級の者を CISO とします", "appoint an executive or a head of department"))
          .withSeverity(Severity.WARNING)),
  /** A role was taken up before the appointment was made. */
  APPOINTED_AFTERWARDS(
      library(
              "ISG-R-121",
              "nobody holds a role before being appointed",
              MessageTemplate.of(
                  "「{person}」の任命日 {on} が、{role}としての初日 {from} より後です",
                  "'{person}' was appointed on {on}, after the first day as {role}, {from}"),
              MessageTemplate.of("appointedOn か from を直します", "correct appointedOn or from"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  CisoRule(RuleDefinition definition) {
    this.definition = definition;
  }

  private static RuleDefinition mandate(
      String id, String ja, String en, String mendJa, String mendEn) {
    return guidance(
            id,
            Strength.MUST,
            "3.2.1",
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(Severity.WARNING);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
