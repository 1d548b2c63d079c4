package dev.isg.disclosure.render.page;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.evaluation.dashboard.Dashboard;
import dev.isg.evaluation.dashboard.DepartmentView;
import dev.isg.evaluation.dashboard.MeasureView;
import dev.isg.evaluation.dashboard.ObjectiveView;
import dev.isg.evaluation.dashboard.TargetView;
import dev.isg.evaluation.dashboard.TrendPoint;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.signal.OpenItem;
import dev.isg.evaluation.signal.OpenItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A dashboard with what its page says besides.
 *
 * @param words the words of the page
 * @param data the dashboard
 */
public record DashboardPage(Words words, Dashboard data) {
  private static final int SHOWN_ITEMS = 5;

  /** Every target once, in the order of the page. */
  public List<TargetView> targets() {
    Map<String, TargetView> targets = new LinkedHashMap<>();
    for (ObjectiveView objective : data.objectives()) {
      objective.targets().forEach(target -> targets.putIfAbsent(target.target().value(), target));
    }
    data.otherTargets().forEach(target -> targets.putIfAbsent(target.target().value(), target));
    return List.copyOf(targets.values());
  }

  /** How many targets have each look, in the order of the looks; looks nothing has are left out. */
  public List<Share> shares() {
    List<TargetView> targets = targets();
    List<Share> shares = new ArrayList<>();
    for (Look look : Look.values()) {
      List<Status> having =
          targets.stream()
              .map(DashboardPage::status)
              .filter(status -> status.look() == look)
              .toList();
      if (!having.isEmpty()) {
        shares.add(new Share(look, words.head(having.get(0).name()), having.size()));
      }
    }
    return shares;
  }

  /** How many open items there are of each kind, gravest first. */
  public List<Share> kinds() {
    Map<OpenItemKind, List<OpenItem>> byKind = new LinkedHashMap<>();
    for (OpenItem item : data.signal().items()) {
      byKind.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item);
    }
    return byKind.entrySet().stream()
        .map(
            kind ->
                new Share(
                    Look.of(kind.getValue().get(0).severity()),
                    words.head(kind.getKey()),
                    kind.getValue().size()))
        .toList();
  }

  /** The open items that are shown at once, gravest first. */
  public List<OpenItem> firstItems() {
    List<OpenItem> items = data.signal().items();
    return items.subList(0, items.size() <= SHOWN_ITEMS + 1 ? items.size() : SHOWN_ITEMS);
  }

  /** The open items behind a fold. */
  public List<OpenItem> moreItems() {
    return data.signal().items().subList(firstItems().size(), data.signal().items().size());
  }

  /** The place on this page an open item leads to; empty if the page shows it nowhere else. */
  public Optional<String> anchor(OpenItem item) {
    if (targets().stream().anyMatch(one -> one.target().value().equals(item.subject()))) {
      return Optional.of("#target-" + item.subject());
    }
    return data.objectives().stream()
        .map(one -> one.objective().value())
        .filter(item.subject()::equals)
        .findFirst()
        .map(id -> "#objective-" + id);
  }

  /** The objectives a target serves. */
  public List<ObjectiveView> objectivesOf(TargetView target) {
    return data.objectives().stream()
        .filter(one -> one.targets().stream().anyMatch(t -> t.target().equals(target.target())))
        .toList();
  }

  /** The status of a target. */
  public static Status status(TargetView target) {
    return Status.of(target.suggestion(), target.standing(), target.result());
  }

  /** The status of an objective. */
  public static Status status(ObjectiveView objective) {
    return Status.of(objective.suggestion(), objective.standing(), objective.result());
  }

  /** How many targets of an objective are decided as met, of how many. */
  public String metOf(ObjectiveView objective) {
    long met =
        objective.targets().stream()
            .map(DashboardPage::status)
            .filter(Status::decided)
            .filter(status -> status.look() == Look.GOOD || status.look() == Look.CONDITION)
            .count();
    int all = objective.targets().size();
    return words.say("目標 " + all + " 件のうち達成 " + met + " 件", met + " of " + all + " targets met");
  }

  /** The value of a measure at a glance: the number alone. */
  public String number(MeasureView measure) {
    return measure
        .value()
        .map(value -> Figure.brief(value, measure.criterion()))
        .orElse(words.say("不明", "unknown"));
  }

  /** The unit that goes with the number; empty for a mere count or where nothing is known. */
  public String unit(MeasureView measure) {
    return measure
        .value()
        .map(Quantity::unit)
        .map(
            unit ->
                unit.equals(MeasurementUnit.PERCENT)
                    ? "%"
                    : unit.equals(MeasurementUnit.COUNT) ? words.say("件", "") : words.in(unit))
        .orElse("");
  }

  /** The course of a measure in words, for those who do not see the chart. */
  public String course(MeasureView measure) {
    return words.in(Course.inWords(measure));
  }

  /** The value of an interval in words. */
  public String value(TrendPoint point) {
    return point
        .value()
        .map(Wording::quantity)
        .map(words::in)
        .orElse(words.say("測定なし", "not measured"));
  }

  /** The value of a department in words. */
  public String value(DepartmentView department) {
    return department.value().map(words::quantity).orElse(words.say("測定なし", "not measured"));
  }

  /** Who fulfils the condition of a target; nobody without one. */
  public String owner(TargetView target) {
    return target.conditionOwner().map(words::in).orElse("");
  }

  /** The first and the last interval of a course, joined. */
  public List<String> ends(MeasureView measure) {
    return measure.trend().isEmpty()
        ? List.of()
        : List.of(
            measure.trend().get(0).name(), measure.trend().get(measure.trend().size() - 1).name());
  }

  /** The id of a place on the page, safe to be one whatever the parts hold. */
  public static String place(Object... parts) {
    return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("-"));
  }

  /**
   * How many things there are of a sort.
   *
   * @param look the look
   * @param name what the sort is called
   * @param count how many, from 1
   */
  public record Share(Look look, String name, int count) {
    /** Its share of the bar, as named in the style sheet: the widths end at ten. */
    public String css() {
      return "grow-" + Math.min(count, 10);
    }
  }
}
