package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.core.programme.References;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.ManagementPurpose;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.tailoring.ManagerItem;
import dev.isg.metrics.tailoring.MonitoringItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The items of a structure as they are looked up: of all levels, with their places. */
final class MonitoringItems {
  /** What the checks need to know of an item, on whichever level. */
  record Item(
      MonitoringItemId id,
      IndicatorLevel level,
      String path,
      List<MonitoringItemId> serves,
      List<IndicatorId> indicators) {}

  private final List<Item> all = new ArrayList<>();
  private final Map<MonitoringItemId, Item> byId = new LinkedHashMap<>();
  private final Map<IndicatorId, Indicator> indicators;
  private final List<Indicator> inOrder;
  private final Programme programme;

  MonitoringItems(MonitoringStructure structure, Programme programme, IndicatorSet set) {
    this.programme = programme;
    this.inOrder = set.indicators();
    this.indicators =
        new References()
            .index(LocalizedText.of("指標", "indicator"), "", set.indicators(), Indicator::id);
    for (int i = 0; i < structure.purposes().size(); i++) {
      ManagementPurpose one = structure.purposes().get(i);
      add(one.id(), IndicatorLevel.MANAGEMENT, "/purposes/" + i, List.of(), one.indicators());
    }
    for (int i = 0; i < structure.cisoItems().size(); i++) {
      CisoItem one = structure.cisoItems().get(i);
      add(one.id(), IndicatorLevel.CISO, "/cisoItems/" + i, one.serves(), one.indicators());
    }
    for (int i = 0; i < structure.managerItems().size(); i++) {
      ManagerItem one = structure.managerItems().get(i);
      add(one.id(), IndicatorLevel.MANAGER, "/managerItems/" + i, one.serves(), one.indicators());
    }
  }

  /** All items, from the top level down. */
  List<Item> all() {
    return List.copyOf(all);
  }

  /** The items by id; of two with one id the first. */
  Map<MonitoringItemId, Item> byId() {
    return byId;
  }

  /** The indicators by id. */
  Map<IndicatorId, Indicator> indicators() {
    return indicators;
  }

  /** The indicators as listed. */
  List<Indicator> inOrder() {
    return inOrder;
  }

  /** The items of one level that serve the item. */
  List<Item> serving(MonitoringItemId served, IndicatorLevel level) {
    return all.stream()
        .filter(one -> one.level() == level && one.serves().contains(served))
        .toList();
  }

  /** The indicators of an item of the CISO and those of its targets, each once. */
  Set<IndicatorId> showing(CisoItem item) {
    Set<IndicatorId> shown = new LinkedHashSet<>(item.indicators());
    Set<TargetId> targets = new TreeSet<>(item.targets());
    for (Target target : programme.targets()) {
      if (targets.contains(target.id())) {
        target.measures().stream().map(TargetMeasure::indicator).forEach(shown::add);
      }
    }
    return shown;
  }

  /** Whether values of the indicator can come to be: measured, or derived from such alone. */
  boolean fed(IndicatorId id) {
    return fed(id, new TreeSet<>());
  }

  /** Records ids used twice, on one level or on two. */
  void duplicates(References references) {
    Map<MonitoringItemId, String> first = new HashMap<>();
    for (Item item : all) {
      String before = first.putIfAbsent(item.id(), item.path() + "/id");
      if (before != null) {
        references.add(
            ProgrammeRule.DUPLICATE_ID,
            item.path() + "/id",
            Map.of(
                "kind", MonitoringCheck.ITEM,
                "id", text(item.id()),
                "first", LocalizedText.same(before)));
      }
    }
  }

  static LocalizedText text(TypedId id) {
    return LocalizedText.same(id.value());
  }

  private boolean fed(IndicatorId id, Set<IndicatorId> above) {
    Indicator indicator = indicators.get(id);
    if (indicator == null || !above.add(id)) {
      return false;
    }
    boolean fed =
        indicator.formula().isEmpty()
            ? !indicator.measuredIn().isEmpty()
            : indicator.formula().get().indicators().stream().allMatch(one -> fed(one, above));
    above.remove(id);
    return fed;
  }

  private void add(
      MonitoringItemId id,
      IndicatorLevel level,
      String path,
      List<MonitoringItemId> serves,
      List<IndicatorId> shown) {
    Item item = new Item(id, level, path, serves, shown);
    all.add(item);
    byId.putIfAbsent(id, item);
  }
}
