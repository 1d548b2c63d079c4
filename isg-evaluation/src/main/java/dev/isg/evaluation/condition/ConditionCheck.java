package dev.isg.evaluation.condition;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.checksheet.CheckSheetId;
import dev.isg.metrics.indicator.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds all that a condition says of things that do not exist or are measured otherwise. */
public final class ConditionCheck {
  private static final int MOST_NAMES = 12;

  private final Vocabulary vocabulary;
  private final List<Issue> issues = new ArrayList<>();

  private ConditionCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Every fault of a condition, each with its place as a JSON pointer into the condition's JSON,
   * such as {@code /conditions/0/indicator}.
   */
  public static ValidationReport check(Condition condition, Vocabulary vocabulary) {
    ConditionCheck check = new ConditionCheck(vocabulary);
    check.look(condition, "");
    return ValidationReport.of(check.issues);
  }

  /** Whether there is such an indicator; its place is {@code /indicator}. */
  public static ValidationReport check(IndicatorId indicator, Vocabulary vocabulary) {
    ConditionCheck check = new ConditionCheck(vocabulary);
    check.indicator(indicator, "");
    return ValidationReport.of(check.issues);
  }

  /** Whether there is such a check sheet; its place is {@code /sheet}. */
  public static ValidationReport check(CheckSheetId sheet, Vocabulary vocabulary) {
    ConditionCheck check = new ConditionCheck(vocabulary);
    check.sheet(sheet, "");
    return ValidationReport.of(check.issues);
  }

  private void look(Condition condition, String path) {
    if (condition instanceof Condition.Meets meets) {
      unit(meets.indicator(), meets.criterion().unit(), path, "/criterion");
    } else if (condition instanceof Condition.Within within) {
      unit(within.indicator(), within.range().unit(), path, "/range");
    } else if (condition instanceof Condition.Improves improves) {
      improvement(improves, path);
    } else if (condition instanceof Condition.SheetPasses passes) {
      sheet(passes.sheet(), path);
    } else if (condition instanceof Condition.Streak streak) {
      look(streak.of(), path + "/of");
    } else {
      List<Condition> parts = condition.parts();
      for (int i = 0; i < parts.size(); i++) {
        look(parts.get(i), path + "/conditions/" + i);
      }
    }
  }

  private void improvement(Condition.Improves improves, String path) {
    Optional<Indicator> indicator = indicator(improves.indicator(), path);
    if (improves.by() instanceof Change.Amount by) {
      indicator.ifPresent(known -> compare(known, by.amount().unit(), path + "/by"));
    }
    indicator
        .filter(known -> !improves.way().improves(known.direction()))
        .ifPresent(
            known ->
                tell(
                    ConditionFault.WRONG_WAY,
                    path + "/way",
                    Map.of(
                        "name", name(known.id()),
                        "direction", known.direction().label(),
                        "way", improves.way().label())));
  }

  private void unit(IndicatorId id, MeasurementUnit unit, String path, String field) {
    indicator(id, path).ifPresent(known -> compare(known, unit, path + field));
  }

  private void compare(Indicator indicator, MeasurementUnit unit, String path) {
    if (!indicator.unit().equals(unit)) {
      tell(
          ConditionFault.OTHER_UNIT,
          path,
          Map.of(
              "name", name(indicator.id()),
              "expected", LocalizedText.same(indicator.unit().symbol()),
              "found", LocalizedText.same(unit.symbol())));
    }
  }

  private Optional<Indicator> indicator(IndicatorId id, String path) {
    return vocabulary
        .indicators()
        .flatMap(
            listed -> {
              if (!listed.containsKey(id)) {
                tell(
                    ConditionFault.UNKNOWN_INDICATOR,
                    path + "/indicator",
                    Map.of("name", name(id), "known", names(listed.keySet())));
              }
              return Optional.ofNullable(listed.get(id));
            });
  }

  private void sheet(CheckSheetId id, String path) {
    vocabulary
        .sheets()
        .filter(listed -> !listed.containsKey(id))
        .ifPresent(
            listed ->
                tell(
                    ConditionFault.UNKNOWN_SHEET,
                    path + "/sheet",
                    Map.of("name", name(id), "known", names(listed.keySet()))));
  }

  private void tell(Rule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }

  private static LocalizedText name(TypedId id) {
    return LocalizedText.same(id.value());
  }

  /** The first names there are, with an ellipsis if there are more. */
  private static LocalizedText names(Collection<? extends TypedId> ids) {
    List<String> shown =
        new ArrayList<>(ids.stream().limit(MOST_NAMES).map(TypedId::value).toList());
    if (ids.size() > MOST_NAMES) {
      shown.add("…");
    }
    return LocalizedText.same(shown.isEmpty() ? "-" : String.join(", ", shown));
  }
}
