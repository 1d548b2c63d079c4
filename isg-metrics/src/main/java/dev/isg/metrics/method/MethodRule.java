package dev.isg.metrics.method;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.control.ControlKind;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.metrics.indicator.CollectionMethod;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A fact that speaks for or against methods of measuring in some situations.
 *
 * @source METI 2009, 4.2.1 and 4.2.2
 */
public enum MethodRule implements Rule {
  /** Asking and examining cost little at the start, which tells at long intervals. */
  LITTLE_AT_THE_START(
      fact(Bearing.FOR, "F8-1", "ISG-M-221", Strength.FACT, "4.2.2"),
      Set.of(CollectionMethod.INTERVIEW, CollectionMethod.AUDIT, CollectionMethod.CHECK_SHEET),
      situation -> situation.longInterval(),
      MessageTemplate.of(
          "{method}は初めの費用が小さく、{days} 日ごとという長い間隔に向きます",
          "{method} costs little at the start, which suits an interval as long as {days} days"),
      MessageTemplate.of(
          "間隔を短くするなら自動の収集と費用を比べます",
          "if the interval becomes shorter, compare with collecting automatically")),
  /** People who ask can follow what changes. */
  FOLLOWS_CHANGES(
      fact(Bearing.FOR, "F8-1", "ISG-M-222", Strength.FACT, "4.2.2"),
      Set.of(CollectionMethod.INTERVIEW, CollectionMethod.AUDIT, CollectionMethod.CHECK_SHEET),
      situation -> situation.stability() == Stability.CHANGES_OFTEN,
      MessageTemplate.of(
          "{method}は対象や方法がよく変わっても合わせられます",
          "{method} can follow objects and ways of measuring that change often"),
      MessageTemplate.of("変わるたびに問いを見直します", "review the questions with every change")),
  /** A check sheet adds a degree of objectivity to asking and examining. */
  MORE_OBJECTIVE(
      fact(Bearing.FOR, "F8-3", "ISG-M-223", Strength.FACT, "4.2.2"),
      Set.of(CollectionMethod.CHECK_SHEET),
      situation -> situation.longInterval() || situation.stability() == Stability.CHANGES_OFTEN,
      MessageTemplate.of(
          "段階ごとの文が、聞くこと・調べることにある程度の客観性を加えます",
          "graded statements add a degree of objectivity to asking and examining"),
      MessageTemplate.of(
          "段階の文を、誰が見ても同じ段階になるように書きます", "word the grades so that everybody finds the same one")),
  /** Independent audit suits the question whether something works. */
  EFFECTIVENESS_FROM_OUTSIDE(
      fact(Bearing.FOR, "F8-4", "ISG-M-224", Strength.MAY, "4.2.2"),
      Set.of(CollectionMethod.INTERNAL_AUDIT),
      situation -> situation.circumstances().contains(Circumstance.EFFECTIVENESS_ASKED),
      MessageTemplate.of(
          "他の部門から独立した監査は、仕組みや管理策の有効性を見るのに向きます",
          "an audit independent of other departments suits the question whether the system or a control works"),
      MessageTemplate.of(
          "経営者の直属で、調べる部門から独立しているか確かめます",
          "see that it reports to the chief executive and is independent of the department")),
  /** Automatic collection costs little once it is built. */
  CHEAP_ONCE_BUILT(
      fact(Bearing.FOR, "F8-5", "ISG-M-225", Strength.FACT, "4.2.2"),
      Set.of(CollectionMethod.LOG, CollectionMethod.OPERATIONS_MIDDLEWARE),
      situation -> situation.shortInterval() && situation.stability() == Stability.STABLE,
      MessageTemplate.of(
          "対象が変わらず {days} 日ごとに測るなら、一度仕組みを作れば費用は小さく一定です",
          "measured every {days} days without change, it costs little and always the same once it is built"),
      MessageTemplate.of("仕組みを作る費用を見積もります", "estimate the cost of building it")),
  /** Technical controls are seen in what devices do. */
  DEVICES_TELL(
      fact(Bearing.FOR, "F8-5", "ISG-M-226", Strength.FACT, "4.2.1"),
      Set.of(CollectionMethod.LOG, CollectionMethod.OPERATIONS_MIDDLEWARE),
      situation -> situation.control() == ControlKind.TECHNICAL,
      MessageTemplate.of(
          "技術的な管理策は、機器の動きと機器が出すセキュリティの情報に表れます",
          "a technical control is seen in what devices do and report"),
      MessageTemplate.of("どの機器のどの記録かを決めます", "settle which record of which device")),
  /** What is useful in logs lies buried. */
  BURIED(
      fact(Bearing.NOTE, "F8-5", "ISG-M-227", Strength.FACT, "4.2.2"),
      Set.of(CollectionMethod.LOG),
      any -> true,
      MessageTemplate.of(
          "役立つものは埋もれており、取り出して加工する必要があります",
          "what is useful lies buried and has to be extracted and processed"),
      MessageTemplate.of("選ぶ条件と集計の方法を決めておきます", "settle what to select and how to add it up")),
  /** Whether something works cannot be judged without incidents. */
  INDISPENSABLE(
      fact(Bearing.FOR, "F8-6", "ISG-M-228", Strength.MUST, "4.2.2"),
      Set.of(CollectionMethod.INCIDENT),
      situation -> situation.circumstances().contains(Circumstance.EFFECTIVENESS_ASKED),
      MessageTemplate.of(
          "インシデントの確実な記録は、有効性の判断に欠かせません",
          "a reliable record of incidents is indispensable to judge whether something works"),
      MessageTemplate.of(
          "見つけたらただちに知らせ、記録する手順を定めます", "lay down that each is notified at once and recorded")),
  /** What is exposed is measured directly. */
  DIRECTLY(
      fact(Bearing.FOR, "F8-7", "ISG-M-229", Strength.MAY, "4.2.2"),
      Set.of(CollectionMethod.TECHNICAL_TEST),
      situation -> situation.circumstances().contains(Circumstance.EXPOSED_TO_ATTACK),
      MessageTemplate.of(
          "攻撃にさらされる機器では、ぜい弱性やリスクを直接測れます",
          "on equipment exposed to attack, weakness and risk can be measured directly"),
      MessageTemplate.of("専門家に頼むか、道具を選びます", "engage experts or choose a tool")),
  /** Middleware collects from equipment spread widely. */
  FROM_EVERYWHERE(
      fact(Bearing.FOR, "F8-8", "ISG-M-230", Strength.MAY, "4.2.2"),
      Set.of(CollectionMethod.OPERATIONS_MIDDLEWARE),
      situation -> situation.circumstances().contains(Circumstance.WIDELY_SPREAD),
      MessageTemplate.of(
          "広く配置された機器から集めるのに役立ちます", "it is useful to collect from equipment spread widely"),
      MessageTemplate.of("集められない機器が残らないか確かめます", "see that no equipment is left out")),
  /** Operational and organisational controls are seen in what was done. */
  EXECUTION_IS_RECORDED(
      fact(Bearing.FOR, "", "ISG-M-231", Strength.FACT, "4.2.1"),
      Set.of(CollectionMethod.RECORDS),
      situation -> situation.control() != ControlKind.TECHNICAL,
      MessageTemplate.of(
          "{control}な管理策は、実施の状況と結果の記録に表れます",
          "{control} controls are seen in the records of what was done with what result"),
      MessageTemplate.of("どの台帳・議事録かを決めます", "settle which ledger or minutes")),
  /** Asking people again and again wears them out. */
  PEOPLE_EVERY_TIME(
      fact(
          Bearing.AGAINST,
          "",
          "ISG-M-232",
          Strength.DERIVED,
          "asking people again and again wears them out"),
      Set.of(
          CollectionMethod.INTERVIEW,
          CollectionMethod.AUDIT,
          CollectionMethod.CHECK_SHEET,
          CollectionMethod.INTERNAL_AUDIT),
      situation -> situation.shortInterval(),
      MessageTemplate.of(
          "{method}は毎回人手がかかり、{days} 日ごとには続けにくくなります",
          "{method} takes people every time, which is hard to keep up every {days} days"),
      MessageTemplate.of("間隔を延ばすか、自動の収集にします", "lengthen the interval, or collect automatically")),
  /** What changes often has to be built again. */
  BUILT_AGAIN(
      fact(
          Bearing.AGAINST,
          "",
          "ISG-M-233",
          Strength.DERIVED,
          "what changes often has to be built again"),
      Set.of(CollectionMethod.LOG, CollectionMethod.OPERATIONS_MIDDLEWARE),
      situation -> situation.stability() == Stability.CHANGES_OFTEN,
      MessageTemplate.of(
          "対象や方法が変わるたびに、収集の仕組みを作り直すことになります",
          "with every change of object or way of measuring, the collecting has to be built again"),
      MessageTemplate.of("変わらない部分だけを自動にします", "automate only what does not change"));

  private final Fact fact;
  private final Set<CollectionMethod> methods;
  private final Predicate<MeasuringSituation> applies;
  private final RuleDefinition definition;

  MethodRule(
      Fact fact,
      Set<CollectionMethod> methods,
      Predicate<MeasuringSituation> applies,
      MessageTemplate message,
      MessageTemplate mend) {
    this.fact = fact;
    this.methods = methods;
    this.applies = applies;
    this.definition = fact.definition(message, mend);
  }

  /** What it means for its methods. */
  public Bearing bearing() {
    return fact.bearing();
  }

  /** The row of the catalogue CAT-F8 it is taken from; empty if it is not. */
  public Optional<String> catalogueRow() {
    return Optional.of(fact.row()).filter(row -> !row.isEmpty());
  }

  /** The methods it bears on. */
  public Set<CollectionMethod> methods() {
    return methods;
  }

  /** Whether it bears on its methods in a situation. */
  public boolean appliesTo(MeasuringSituation situation) {
    return applies.test(situation);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static Fact fact(
      Bearing bearing, String row, String id, Strength strength, String place) {
    return new Fact(bearing, row, id, strength, place);
  }

  /** Where a fact stands: a place in the guidance, or the reason for one that is ours. */
  private record Fact(Bearing bearing, String row, String id, Strength strength, String place) {
    RuleDefinition definition(MessageTemplate message, MessageTemplate mend) {
      RuleDefinition definition =
          strength == Strength.DERIVED
              ? RuleDefinition.library(id, place, message, mend)
              : RuleDefinition.guidance(id, strength, place, message, mend);
      return definition.withSeverity(Severity.INFO);
    }
  }
}
