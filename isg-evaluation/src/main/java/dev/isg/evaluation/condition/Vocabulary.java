package dev.isg.evaluation.condition;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.checksheet.CheckSheet;
import dev.isg.metrics.checksheet.CheckSheetId;
import dev.isg.metrics.indicator.Indicator;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The things conditions may speak of: the indicators and the check sheets there are. Which tasks,
 * statements and occurrences there are nobody lists.
 */
public final class Vocabulary {
  private static final Vocabulary OPEN = new Vocabulary(Optional.empty(), Optional.empty());

  private final Optional<SortedMap<IndicatorId, Indicator>> indicators;
  private final Optional<SortedMap<CheckSheetId, CheckSheet>> sheets;

  private Vocabulary(
      Optional<SortedMap<IndicatorId, Indicator>> indicators,
      Optional<SortedMap<CheckSheetId, CheckSheet>> sheets) {
    this.indicators = indicators;
    this.sheets = sheets;
  }

  /** A vocabulary that lists nothing: every name is taken as it is, and no unit is checked. */
  public static Vocabulary open() {
    return OPEN;
  }

  /** The indicators there are; the check sheets are not listed. */
  public static Vocabulary of(Collection<Indicator> indicators) {
    SortedMap<IndicatorId, Indicator> byId = new TreeMap<>();
    indicators.forEach(indicator -> byId.put(indicator.id(), indicator));
    return new Vocabulary(Optional.of(Collections.unmodifiableSortedMap(byId)), Optional.empty());
  }

  /** This vocabulary with the check sheets there are. */
  public Vocabulary withSheets(Collection<CheckSheet> listed) {
    SortedMap<CheckSheetId, CheckSheet> byId = new TreeMap<>();
    listed.forEach(sheet -> byId.put(sheet.id(), sheet));
    return new Vocabulary(indicators, Optional.of(Collections.unmodifiableSortedMap(byId)));
  }

  /** The indicators by their ids; empty if they are not listed. */
  public Optional<SortedMap<IndicatorId, Indicator>> indicators() {
    return indicators;
  }

  /** The check sheets by their ids; empty if they are not listed. */
  public Optional<SortedMap<CheckSheetId, CheckSheet>> sheets() {
    return sheets;
  }

  /** What people call an indicator: its name, or its id where it is not listed. */
  public LocalizedText nameOf(IndicatorId id) {
    return indicators
        .map(listed -> listed.get(id))
        .map(Indicator::name)
        .orElseGet(() -> LocalizedText.same(id.value()));
  }

  /** What people call a check sheet: its title, or its id where it is not listed. */
  public LocalizedText nameOf(CheckSheetId id) {
    return sheets
        .map(listed -> listed.get(id))
        .map(CheckSheet::title)
        .orElseGet(() -> LocalizedText.same(id.value()));
  }
}
