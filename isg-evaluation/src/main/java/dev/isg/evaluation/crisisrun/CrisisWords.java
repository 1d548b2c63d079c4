package dev.isg.evaluation.crisisrun;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.organisation.Person;
import dev.isg.core.programme.Programme;
import dev.isg.evaluation.crisis.CrisisPlan;
import dev.isg.evaluation.crisis.EmergencyMeans;
import dev.isg.evaluation.crisis.SituationPriority;
import dev.isg.evaluation.crisisrun.CrisisEvent.Acted;
import dev.isg.evaluation.crisisrun.CrisisEvent.Assessed;
import dev.isg.evaluation.crisisrun.CrisisEvent.MeansFetched;
import dev.isg.evaluation.crisisrun.CrisisEvent.MeansRenewed;
import dev.isg.evaluation.crisisrun.CrisisEvent.Noted;
import dev.isg.evaluation.crisisrun.CrisisEvent.Prioritised;
import dev.isg.evaluation.crisisrun.CrisisEvent.Reported;
import dev.isg.evaluation.crisisrun.CrisisEvent.Told;
import dev.isg.evaluation.delegation.FieldAction;
import dev.isg.evaluation.escalation.CrisisCase;
import dev.isg.evaluation.escalation.EscalationLevel;
import dev.isg.evaluation.escalation.IncidentCategory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what happened in a crisis, in both languages. */
final class CrisisWords {
  private CrisisWords() {}

  static LocalizedText of(CrisisEvent event, CrisisPlan plan, Programme programme) {
    LocalizedText what = what(event, plan);
    LocalizedText who = name(programme.people(), Person::id, Person::name, event.by());
    return LocalizedText.of(who.ja() + "：" + what.ja(), who.en() + ": " + what.en());
  }

  /** How long, as days, hours and minutes, such as {@code 1d02:30}. */
  static String since(Duration length) {
    String days = length.toDays() == 0 ? "" : length.toDays() + "d";
    return days + two(length.toHoursPart()) + ":" + two(length.toMinutesPart());
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static LocalizedText what(CrisisEvent event, CrisisPlan plan) {
    if (event instanceof Assessed one) {
      return join("状況を判断：", "assessed: ", known(one.known(), plan));
    } else if (event instanceof Told one) {
      return join(
          "報告：",
          "told ",
          name(
              plan.escalation().levels(), EscalationLevel::id, EscalationLevel::name, one.level()));
    } else if (event instanceof Acted one) {
      String units = one.units().stream().map(TypedId::value).collect(Collectors.joining(", "));
      LocalizedText action = name(plan.actions(), FieldAction::id, FieldAction::name, one.action());
      String money = one.spending().map(some -> ", " + some).orElse("");
      return LocalizedText.of(
          "実施：" + action.ja() + "（" + units + money + "）",
          "did: " + action.en() + " (" + units + money + ")");
    } else if (event instanceof Reported one) {
      return LocalizedText.of(
          "事後報告：" + one.act() + " を" + one.to().label().ja() + "へ",
          "reported " + one.act() + " to the " + one.to().label().en());
    } else if (event instanceof Prioritised one) {
      return plan.priorities().stream()
          .filter(priority -> priority.id().equals(one.situation()))
          .findFirst()
          .map(CrisisWords::priority)
          .orElse(LocalizedText.same(one.situation().value()));
    } else if (event instanceof MeansFetched one) {
      LocalizedText system =
          name(plan.emergencyMeans(), EmergencyMeans::id, EmergencyMeans::system, one.means());
      return LocalizedText.of(
          "非常用の手段を取得：" + system.ja() + "（" + one.reason().ja() + "）",
          "fetched emergency means: " + system.en() + " (" + one.reason().en() + ")");
    } else if (event instanceof MeansRenewed one) {
      return join(
          "非常用の手段を更新：",
          "renewed emergency means: ",
          name(plan.emergencyMeans(), EmergencyMeans::id, EmergencyMeans::system, one.means()));
    } else if (event instanceof Noted one) {
      return one.text();
    }
    return LocalizedText.of("終結", "closed");
  }

  private static LocalizedText priority(SituationPriority one) {
    return LocalizedText.of(
        "優先：" + one.first().label().ja() + "（" + one.situation().ja() + "）",
        "put first: " + one.first().label().en() + " (" + one.situation().en() + ")");
  }

  private static LocalizedText known(CrisisCase known, CrisisPlan plan) {
    LocalizedText kind =
        name(plan.categories(), IncidentCategory::id, IncidentCategory::name, known.category());
    LocalizedText severity = label(known.severity());
    LocalizedText time = label(known.time());
    LocalizedText asset = label(known.asset());
    return LocalizedText.of(
        kind.ja() + "、重大さ " + severity.ja() + "、緊急度 " + time.ja() + "、対象 " + asset.ja(),
        kind.en()
            + ", severity "
            + severity.en()
            + ", urgency "
            + time.en()
            + ", hit "
            + asset.en());
  }

  private static LocalizedText label(Optional<? extends Labelled> value) {
    return value.map(some -> ((Labelled) some).label()).orElse(LocalizedText.of("不明", "not known"));
  }

  private static LocalizedText join(String ja, String en, LocalizedText text) {
    return LocalizedText.of(ja + text.ja(), en + text.en());
  }

  /** The name of one of several things; its id if there is no such thing. */
  static <T> LocalizedText name(
      List<T> things,
      Function<T, ? extends TypedId> id,
      Function<T, LocalizedText> name,
      TypedId wanted) {
    return things.stream()
        .filter(one -> id.apply(one).equals(wanted))
        .findFirst()
        .map(name)
        .orElse(LocalizedText.same(wanted.value()));
  }
}
