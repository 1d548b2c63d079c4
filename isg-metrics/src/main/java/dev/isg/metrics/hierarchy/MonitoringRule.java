package dev.isg.metrics.hierarchy;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of what is monitored on the three levels.
 *
 * @source METI 2009, 4.1 and 4.3
 */
public enum MonitoringRule implements Rule {
  /** An item serves one that is not of the next level up. */
  SERVES_OTHER_LEVEL(
      guidance(
          "ISG-C-131",
          Strength.MUST,
          "4.1, 図4-1 / figure 4-1",
          MessageTemplate.of(
              "「{id}」（{level}）が、隣の上位階層ではない「{other}」（{otherLevel}）に応えています",
              "'{id}' ({level}) serves '{other}' ({otherLevel}), which is not of the next level up"),
          MessageTemplate.of("間の階層の項目に応えるようにします", "let it serve an item of the level between"))),
  /** An item serves none. */
  SERVES_NOTHING(
      guidance(
          "ISG-C-132",
          Strength.SHOULD,
          "4.3, 図4-2 / figure 4-2",
          MessageTemplate.of(
              "「{id}」（{level}）は上位階層のどの項目にも応えていません",
              "'{id}' ({level}) serves no item of the level above"),
          MessageTemplate.of("serves に挙げるか、項目を止めます", "name one in serves, or drop the item"))),
  /** News on the environment comes from the CISO. */
  ENVIRONMENT_FROM_CISO(
      guidance(
              "ISG-C-133",
              Strength.FACT,
              "4.1.1",
              MessageTemplate.of(
                  "経営環境を見る「{id}」が CISO（{from}）から得られることになっています",
                  "'{id}' is about the environment, and is to be known from the CISO ({from})"),
              MessageTemplate.of(
                  "事業戦略を立てる部署から、経営会議を通じて得ます",
                  "get it from those who form the business strategy, through management's meetings"))
          .withSeverity(Severity.WARNING)),
  /** A source is not the one the guidance names for it. */
  UNUSUAL_SOURCE(
      guidance(
              "ISG-C-134",
              Strength.FACT,
              "4.1.1",
              MessageTemplate.of(
                  "「{id}」（{kind}）の情報源が「{role}」（{through}）になっています",
                  "'{id}' ({kind}) is known from: {role}, through: {through}"),
              MessageTemplate.of(
                  "経営環境は戦略部署から経営会議で、そのほかの目的は CISO の報告で、CISO の項目は管理者か他の部署から得ます",
                  "the environment is known from strategy departments in management's meetings, other"
                      + " purposes by the CISO's report, items of the CISO from managers or from"
                      + " beside the line"))
          .withSeverity(Severity.WARNING)),
  /** Nobody holds the role a source names. */
  SOURCE_ROLE_NOT_HELD(
      library(
              "ISG-C-135",
              "a source is someone",
              MessageTemplate.of(
                  "「{id}」の情報源「{role}」に {day} 時点で任命された人がいません",
                  "nobody is {role} on {day}, from whom '{id}' is to be known"),
              MessageTemplate.of("任命を加えるか、情報源を直します", "add the appointment, or correct the source"))
          .withSeverity(Severity.WARNING)),
  /** An indicator of management is neither of the environment nor made of the CISO's items. */
  NEITHER_ENVIRONMENT_NOR_AGGREGATED(
      guidance(
              "ISG-C-136",
              Strength.FACT,
              "4.3.1",
              MessageTemplate.of(
                  "経営陣の指標「{subject}」は、経営環境を示さず、CISO の項目から集約されてもいません",
                  "indicator '{subject}' is for management, but neither shows the environment nor is"
                      + " aggregated from items of the CISO"),
              MessageTemplate.of(
                  "目的に結び付けるか、CISO の指標から算出するか、level を直します",
                  "let it show a purpose, derive it from indicators of the CISO, or correct its level"))
          .withSeverity(Severity.WARNING)),
  /** An indicator shows an item two levels away. */
  SHOWN_BY_OTHER_LEVEL(
      guidance(
          "ISG-C-137",
          Strength.MUST,
          "4.1, 図4-1 / figure 4-1",
          MessageTemplate.of(
              "「{id}」（{level}）が、隣り合わない階層の指標「{other}」（{otherLevel}）で示されています",
              "'{id}' ({level}) is shown by indicator '{other}' ({otherLevel}), which is not of a"
                  + " level next to it"),
          MessageTemplate.of("間の階層の指標で示します", "show it by an indicator of the level between"))),
  /** Nothing looks at something the guidance names. */
  ASPECT_WITHOUT_ITEM(
      guidance(
              "ISG-C-138",
              Strength.FACT,
              "4.1.1～4.1.3",
              MessageTemplate.of(
                  "{level}の項目に「{subject}」に関するものがありません", "no item ({level}) is about: {subject}"),
              MessageTemplate.of("項目を加えるか、不要な理由を確かめます", "add one, or make sure none is needed"))
          .withSeverity(Severity.INFO)),
  /** No item of the CISO is taken from one of the four areas. */
  AREA_WITHOUT_ITEM(
      guidance(
          "ISG-C-139",
          Strength.MAY,
          "4.1.2",
          MessageTemplate.of(
              "CISO の項目に「{subject}」の領域のものがありません", "no item of the CISO is of the area: {subject}"),
          MessageTemplate.of(
              "ISO/IEC 27001:2005 のこの領域から項目を加えます",
              "take one from that area of ISO/IEC 27001:2005"))),
  /** The CISO does not follow a phase of the PDCA. */
  PHASE_WITHOUT_ITEM(
      guidance(
          "ISG-C-140",
          Strength.MUST,
          "4.1.2",
          MessageTemplate.of(
              "CISO の項目が PDCA の「{subject}」を追っていません",
              "no item of the CISO follows this phase of the PDCA: {subject}"),
          MessageTemplate.of("phase にこの段階を書いた項目を設けます", "have an item that names the phase"))),
  /** The manager of a department monitors nothing that is accepted. */
  DEPARTMENT_WITHOUT_ITEM(
      guidance(
          "ISG-C-143",
          Strength.MUST,
          "4.1.3",
          MessageTemplate.of(
              "管理策を実施する部門「{subject}」に、承認された管理者の項目がありません",
              "department '{subject}' carries out controls, and no accepted item of its manager"
                  + " follows them"),
          MessageTemplate.of(
              "CISO が項目を指示し、管理者が設定し、CISO が承認します",
              "let the CISO assign one, the manager tailor it, and the CISO accept it"))),
  /** An item binds what its department does not carry out or measure. */
  BOUND_ELSEWHERE(
      library(
          "ISG-C-144",
          "an item binds what its own department does",
          MessageTemplate.of(
              "項目「{id}」が挙げる「{other}」は、部門「{unit}」では{verb}いません",
              "item '{id}' names '{other}', which is not {verb} in '{unit}'"),
          MessageTemplate.of(
              "部門を加えるか、部門のものを挙げます", "add the department there, or name what is its own")));

  private final RuleDefinition definition;

  MonitoringRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
