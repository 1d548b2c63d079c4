package dev.isg.disclosure.render.page;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.disclosure.board.DecisionLine;
import dev.isg.disclosure.statement.ContentSection;
import dev.isg.disclosure.statement.PromiseStatus;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.metrics.measurement.MeasuredValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a page says, in its language.
 *
 * @param language the language of the page
 */
public record Words(Language language) {
  /** One of two wordings. */
  public String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  /** A text. */
  public String in(LocalizedText text) {
    return text.in(language);
  }

  /** The name of something. */
  public String in(Labelled thing) {
    return thing.label().in(language);
  }

  /** The names of several things, joined as a list in a sentence. */
  public String list(List<? extends Labelled> things) {
    return things.stream().map(this::in).collect(Collectors.joining(say("、", ", ")));
  }

  /** A day. */
  public String day(LocalDate day) {
    return in(Wording.day(day));
  }

  /** A period, from its first to its last day. */
  public String period(Period period) {
    return day(period.first()) + say("～", " to ") + day(period.last());
  }

  /** A number with its unit, exact or cut with a mark. */
  public String quantity(Quantity quantity) {
    return in(Wording.quantity(quantity));
  }

  /** What one measurement found. */
  public String measured(MeasuredValue value) {
    if (value instanceof MeasuredValue.Ratio ratio) {
      String counts =
          ratio.numerator().toPlainString() + " / " + ratio.denominator().toPlainString();
      return ratio.denominator().signum() == 0
          ? counts
          : counts
              + say("（", " (")
              + in(Wording.percentage(Percentage.ofRatio(ratio.numerator(), ratio.denominator())))
              + say("）", ")");
    }
    return quantity(((MeasuredValue.Single) value).quantity());
  }

  /** How many of the measurements needed are there. */
  public String present(int present, int expected) {
    return say("測定 ", "") + present + " / " + expected + say(" 件", " measurements");
  }

  /** The name of something with a capital where the language has one. */
  public String head(Labelled thing) {
    return head(thing.label());
  }

  /** A text with a capital where the language has one. */
  public String head(LocalizedText text) {
    String name = in(text);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Several texts, joined as a list in a sentence. */
  public String texts(List<LocalizedText> texts) {
    return texts.stream().map(this::in).collect(Collectors.joining(say("・", ", ")));
  }

  /** A text under a label; nothing if there is no text. */
  public String labelled(
      String ja, String en, Optional<LocalizedText> text, UnaryOperator<String> escape) {
    return text.map(known -> say(ja, en) + escape.apply(in(known))).orElse("");
  }

  /** Whether a status was decided, or how far the question has come. */
  public String standing(Status status) {
    return status.decided()
        ? say("決定", "decided")
        : say("提案・", "suggested, ") + in(status.standing());
  }

  /** Who decided, in which role and when. */
  public String by(DecisionLine line) {
    return in(line.decider())
        + say("（", " (")
        + in(line.role())
        + say("）、", "), ")
        + day(line.decidedOn());
  }

  /** What must still be done, by whom and until when. */
  public String condition(DecisionLine.ConditionLine condition) {
    return in(condition.text())
        + say("（担当 ", " (")
        + in(condition.owner())
        + say("、期限 ", ", by ")
        + day(condition.due())
        + say("）", ")");
  }

  /** The heading of a content with its number. */
  public String numbered(ContentSection section) {
    return section.content().number() + say("．", ". ") + head(section.heading());
  }

  /** How a promise stands. */
  public String promise(PromiseStatus promise) {
    return promise.result().map(this::in).orElse(say("未判断", "not decided yet"));
  }

  /** That a disclosure is a draft. */
  public String draft() {
    return say(
        "草案：経営陣の承認と公表日がまだありません。",
        "Draft: not approved by management, or without a day of publication.");
  }

  /** That a disclosure is the edition for insiders. */
  public String insiders() {
    return say("社内限り：外部に開示しない内容を含みます。", "For insiders only: it holds what is withheld outside.");
  }

  /** The heads of the columns of a count of audit points. */
  public List<String> auditHead() {
    return List.of(
        say("活動", "Activity"),
        head(AuditAnswer.YES),
        head(AuditAnswer.PARTLY),
        head(AuditAnswer.NO),
        head(AuditAnswer.NOT_EXAMINED));
  }

  /** The heads of the columns of a table of assessments. */
  public List<String> assessmentHead() {
    return List.of(
        say("項目", "Item"),
        say("情報種別", "Kind"),
        say("対象者", "Audience"),
        say("有用性", "Usefulness"),
        say("理由", "Reason"),
        say("評価者・日", "Assessed by"));
  }
}
