package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.ManagementPurpose;
import dev.isg.metrics.monitoring.MonitoringChannel;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.monitoring.NamedSource;
import dev.isg.metrics.monitoring.PurposeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From whom management and the CISO get to know what they monitor. */
final class SourceCheck {
  private final MonitoringStructure structure;
  private final MonitoringItems items;
  private final Programme programme;
  private final LocalDate day;
  private final List<Issue> issues = new ArrayList<>();

  SourceCheck(
      MonitoringStructure structure, MonitoringItems items, Programme programme, LocalDate day) {
    this.structure = structure;
    this.items = items;
    this.programme = programme;
    this.day = day;
  }

  List<Issue> issues() {
    for (int i = 0; i < structure.purposes().size(); i++) {
      ManagementPurpose purpose = structure.purposes().get(i);
      String path = "/purposes/" + i;
      sources(purpose, path);
      if (purpose.kind() == PurposeKind.ENVIRONMENT) {
        fromTheCiso(purpose, path);
      }
    }
    for (int i = 0; i < structure.cisoItems().size(); i++) {
      CisoItem item = structure.cisoItems().get(i);
      for (int j = 0; j < item.sources().size(); j++) {
        NamedSource source = item.sources().get(j);
        String path = "/cisoItems/" + i + "/sources/" + j;
        if (!Rungs.sourceFits(source.role(), IndicatorLevel.CISO)) {
          unusual(item.id(), item.subject().label(), source, path);
        }
        held(item.id(), source, path);
      }
    }
    for (int i = 0; i < items.inOrder().size(); i++) {
      executive(items.inOrder().get(i), "/indicators/" + i);
    }
    return issues;
  }

  private void sources(ManagementPurpose purpose, String purposePath) {
    for (int j = 0; j < purpose.sources().size(); j++) {
      NamedSource source = purpose.sources().get(j);
      String path = purposePath + "/sources/" + j;
      boolean ciso = source.role() == Role.CISO;
      if (purpose.kind().reportedByCiso()) {
        if (!ciso) {
          unusual(purpose.id(), purpose.kind().label(), source, path);
        }
      } else if (ciso || source.through() == MonitoringChannel.CISO_REPORT) {
        environment(purpose, source.name(), path);
      } else if (!Rungs.sourceFits(source.role(), IndicatorLevel.MANAGEMENT)
          || source.through() != MonitoringChannel.MANAGEMENT_MEETING) {
        unusual(purpose.id(), purpose.kind().label(), source, path);
      }
      held(purpose.id(), source, path);
    }
  }

  /** Items and indicators of the CISO that are to tell of the environment. */
  private void fromTheCiso(ManagementPurpose purpose, String path) {
    for (int j = 0; j < purpose.indicators().size(); j++) {
      Indicator shown = items.indicators().get(purpose.indicators().get(j));
      if (shown != null && shown.sourceRole() == Role.CISO) {
        environment(purpose, text(shown.id()), path + "/indicators/" + j);
      }
    }
    for (MonitoringItems.Item item : items.serving(purpose.id(), IndicatorLevel.CISO)) {
      environment(
          purpose, text(item.id()), item.path() + "/serves/" + item.serves().indexOf(purpose.id()));
    }
  }

  /** An indicator of management shows the environment or is made of what the CISO monitors. */
  private void executive(Indicator indicator, String path) {
    if (indicator.level() == IndicatorLevel.MANAGEMENT && !environmental(indicator)) {
      boolean aggregated =
          indicator
              .formula()
              .map(
                  formula ->
                      formula.indicators().stream()
                          .map(items.indicators()::get)
                          .allMatch(
                              input -> input == null || input.level() != IndicatorLevel.MANAGER))
              .orElseGet(() -> reported(indicator));
      if (!aggregated) {
        issues.add(
            Issue.of(
                MonitoringRule.NEITHER_ENVIRONMENT_NOR_AGGREGATED,
                path,
                Map.of("subject", text(indicator.id()))));
      }
    }
  }

  private boolean environmental(Indicator indicator) {
    return structure.purposes().stream()
        .filter(purpose -> purpose.kind() == PurposeKind.ENVIRONMENT)
        .anyMatch(purpose -> purpose.indicators().contains(indicator.id()));
  }

  private boolean reported(Indicator indicator) {
    return indicator.sourceRole() == Role.CISO
        && structure.purposes().stream()
            .filter(purpose -> purpose.indicators().contains(indicator.id()))
            .anyMatch(purpose -> !items.serving(purpose.id(), IndicatorLevel.CISO).isEmpty());
  }

  private void environment(ManagementPurpose purpose, LocalizedText from, String path) {
    issues.add(
        Issue.of(
            MonitoringRule.ENVIRONMENT_FROM_CISO,
            path,
            Map.of("id", text(purpose.id()), "from", from)));
  }

  private void unusual(TypedId id, LocalizedText kind, NamedSource source, String path) {
    issues.add(
        Issue.of(
            MonitoringRule.UNUSUAL_SOURCE,
            path,
            Map.of(
                "id", text(id),
                "kind", kind,
                "role", source.role().label(),
                "through", source.through().label())));
  }

  private void held(TypedId id, NamedSource source, String path) {
    boolean held =
        programme.appointments().stream()
            .anyMatch(one -> one.role() == source.role() && one.coversDay(day));
    if (!held) {
      issues.add(
          Issue.of(
              MonitoringRule.SOURCE_ROLE_NOT_HELD,
              path + "/role",
              Map.of(
                  "id", text(id),
                  "role", source.role().label(),
                  "day", LocalizedText.same(day.toString()))));
    }
  }

  private static LocalizedText text(TypedId id) {
    return MonitoringItems.text(id);
  }
}
