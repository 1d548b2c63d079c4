package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.framework.PdcaPhase;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.CisoSubject;
import dev.isg.metrics.monitoring.CoverageArea;
import dev.isg.metrics.monitoring.EffectViewpoint;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.monitoring.PurposeKind;
import dev.isg.metrics.tailoring.ItTheme;
import dev.isg.metrics.tailoring.MonitoringItemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the items of a structure cover of what the guidance names, and what no item is about.
 *
 * @source METI 2009, 4.1.1 to 4.1.3
 */
public final class MonitoringCoverage {
  private static final LocalizedText MEETINGS =
      LocalizedText.of("委員会かヒアリングによる PDCA の把握", "the PDCA, heard of in a committee or hearings");

  private final MonitoringStructure structure;

  private MonitoringCoverage(MonitoringStructure structure) {
    this.structure = structure;
  }

  /** The coverage of a structure. */
  public static MonitoringCoverage of(MonitoringStructure structure) {
    return new MonitoringCoverage(structure);
  }

  /**
   * The CISO's items of each of the four areas of ISO/IEC 27001:2005, by id; an area that has none
   * has an empty list.
   */
  public SortedMap<CoverageArea, List<MonitoringItemId>> areas() {
    return by(CoverageArea.values(), CisoItem::area);
  }

  /** The CISO's items of each phase of the PDCA, by id; a phase that has none has an empty list. */
  public SortedMap<PdcaPhase, List<MonitoringItemId>> phases() {
    return by(PdcaPhase.values(), CisoItem::phase);
  }

  /** Everything no item is about, told in the order of the levels. */
  public ValidationReport issues() {
    List<Issue> issues = new ArrayList<>();
    Stream.of(PurposeKind.values())
        .filter(kind -> structure.purposes().stream().noneMatch(one -> one.kind() == kind))
        .forEach(kind -> issues.add(aspect("/purposes", IndicatorLevel.MANAGEMENT, kind.label())));
    Stream.of(CisoSubject.values())
        .filter(about -> items().noneMatch(one -> one.subject() == about))
        .forEach(about -> issues.add(aspect("/cisoItems", IndicatorLevel.CISO, about.label())));
    by(EffectViewpoint.values(), CisoItem::viewpoint)
        .forEach((view, found) -> missing(found, view, "/cisoItems", IndicatorLevel.CISO, issues));
    if (items()
        .flatMap(item -> item.sources().stream())
        .noneMatch(source -> source.through().tracksThePdca())) {
      issues.add(aspect("/cisoItems", IndicatorLevel.CISO, MEETINGS));
    }
    areas().forEach((area, found) -> told(found, area, MonitoringRule.AREA_WITHOUT_ITEM, issues));
    phases()
        .forEach((phase, found) -> told(found, phase, MonitoringRule.PHASE_WITHOUT_ITEM, issues));
    for (ItTheme theme : ItTheme.values()) {
      List<MonitoringItemId> found =
          structure.managerItems().stream()
              .filter(item -> item.theme().map(theme::equals).orElse(false))
              .map(item -> item.id())
              .toList();
      missing(found, theme, "/managerItems", IndicatorLevel.MANAGER, issues);
    }
    return ValidationReport.of(issues);
  }

  /** The coverage of areas and phases for people: each on a line with its items. */
  public String text(Language language) {
    StringBuilder text = new StringBuilder();
    boolean ja = language == Language.JA;
    text.append(ja ? "ISO/IEC 27001:2005 の領域\n" : "Areas of ISO/IEC 27001:2005\n");
    areas().forEach((area, found) -> line(text, area, found, language));
    text.append(ja ? "PDCA の段階\n" : "Phases of the PDCA\n");
    phases().forEach((phase, found) -> line(text, phase, found, language));
    return text.toString();
  }

  private Stream<CisoItem> items() {
    return structure.cisoItems().stream();
  }

  private <K extends Enum<K>> SortedMap<K, List<MonitoringItemId>> by(
      K[] all, Function<CisoItem, Optional<K>> key) {
    SortedMap<K, List<MonitoringItemId>> found = new TreeMap<>();
    for (K one : all) {
      found.put(
          one,
          items()
              .filter(item -> key.apply(item).map(one::equals).orElse(false))
              .map(CisoItem::id)
              .sorted()
              .toList());
    }
    return Collections.unmodifiableSortedMap(found);
  }

  private static void missing(
      Collection<?> found, Labelled what, String path, IndicatorLevel level, List<Issue> issues) {
    if (found.isEmpty()) {
      issues.add(aspect(path, level, what.label()));
    }
  }

  private static void told(
      Collection<?> found, Labelled what, MonitoringRule rule, List<Issue> issues) {
    if (found.isEmpty()) {
      issues.add(Issue.of(rule, "/cisoItems", Map.of("subject", what.label())));
    }
  }

  private static Issue aspect(String path, IndicatorLevel level, LocalizedText what) {
    return Issue.of(
        MonitoringRule.ASPECT_WITHOUT_ITEM, path, Map.of("level", level.label(), "subject", what));
  }

  private static void line(
      StringBuilder text, Labelled what, List<MonitoringItemId> found, Language language) {
    String none = language == Language.JA ? "（なし）" : "(none)";
    String named = found.stream().map(MonitoringItemId::value).collect(Collectors.joining(", "));
    text.append("  ")
        .append(what.label().in(language))
        .append(": ")
        .append(named.isEmpty() ? none : named)
        .append('\n');
  }
}
