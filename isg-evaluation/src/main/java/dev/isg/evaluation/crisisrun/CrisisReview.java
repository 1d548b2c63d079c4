package dev.isg.evaluation.crisisrun;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.crisis.CrisisPlan;
import dev.isg.evaluation.crisis.EmergencyMeans;
import dev.isg.evaluation.crisisrun.CrisisEvent.Acted;
import dev.isg.evaluation.crisisrun.CrisisEvent.Assessed;
import dev.isg.evaluation.crisisrun.CrisisEvent.Closed;
import dev.isg.evaluation.crisisrun.CrisisEvent.MeansFetched;
import dev.isg.evaluation.crisisrun.CrisisEvent.MeansRenewed;
import dev.isg.evaluation.crisisrun.CrisisEvent.Reported;
import dev.isg.evaluation.delegation.DelegatedUse;
import dev.isg.evaluation.delegation.Delegation;
import dev.isg.evaluation.delegation.DelegationDesk;
import dev.isg.evaluation.delegation.DelegationVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says of each event of a run what the plan says of it, and collects what went wrong. */
final class CrisisReview {
  private final CrisisRun run;
  private final CrisisPlan plan;
  private final DelegationDesk desk;
  private final Hops hops;
  private final Instant now;
  private final List<CrisisEvent> events;
  private final List<Issue> issues = new ArrayList<>();
  private Optional<Assessed> raised = Optional.empty();
  private Optional<Assessed> latest = Optional.empty();

  CrisisReview(
      CrisisRun run, CrisisPlan plan, ResolvedProgramme programme, Hops hops, Instant now) {
    this.run = run;
    this.plan = plan;
    this.desk = DelegationDesk.of(programme);
    this.hops = hops;
    this.now = now;
    this.events = hops.events();
  }

  List<Issue> issues() {
    return issues;
  }

  /** What is to be said of an event; events come in their order. */
  List<LocalizedText> remarks(CrisisEvent event) {
    if (event instanceof Assessed one) {
      return assessed(one);
    } else if (event instanceof Acted one) {
      return acted(one);
    } else if (event instanceof MeansFetched one) {
      return fetched(one);
    }
    return List.of();
  }

  /** What can be said only of the whole. */
  void end() {
    if (!run.tableVersion().equals(plan.escalation().version())) {
      add(
          CrisisRunRule.OTHER_TABLE,
          "/tableVersion",
          Map.of(
              "used",
              LocalizedText.same(run.tableVersion()),
              "planned",
              LocalizedText.same(plan.escalation().version())));
    }
    boolean closed = events.stream().anyMatch(Closed.class::isInstance);
    for (CrisisEvent event : events) {
      if (event instanceof MeansFetched one && !renewed(one)) {
        add(
            closed ? CrisisRunRule.CLOSED_WITHOUT_RENEWAL : CrisisRunRule.NOT_RENEWED,
            path(one),
            Map.of("means", LocalizedText.same(one.means().value())));
      }
    }
  }

  private boolean renewed(MeansFetched fetched) {
    return events.stream()
        .anyMatch(
            event ->
                event instanceof MeansRenewed one
                    && one.means().equals(fetched.means())
                    && one.at().isAfter(fetched.at()));
  }

  private List<LocalizedText> assessed(Assessed event) {
    raised = raised.or(() -> Optional.of(event));
    latest = Optional.of(event);
    List<LocalizedText> remarks = new ArrayList<>();
    LocalizedText answer = hops.answer(event).text();
    remarks.add(LocalizedText.of("報告先：" + answer.ja(), "to tell: " + answer.en()));
    for (TakenHop hop : hops.of(event)) {
      String took = hop.took().map(length -> CrisisWords.since(length)).orElse("-");
      remarks.add(
          LocalizedText.of(
              hop.level().name().ja() + "：" + hop.state().label().ja() + "（" + took + "）",
              hop.level().name().en() + ": " + hop.state().label().en() + " (" + took + ")"));
      if (hop.state() == HopState.LATE || hop.state() == HopState.OVERDUE) {
        add(
            hop.state() == HopState.LATE ? CrisisRunRule.TOLD_LATE : CrisisRunRule.NOT_TOLD,
            path(event),
            Map.of(
                "level",
                hop.level().name(),
                "by",
                LocalizedText.same(hop.by().toString()),
                "told",
                LocalizedText.same(hop.told().map(Object::toString).orElse("-"))));
      }
    }
    return remarks;
  }

  private List<LocalizedText> acted(Acted event) {
    Optional<Delegation> delegation = event.delegation().flatMap(plan::delegation);
    if (delegation.isPresent() && latest.isPresent()) {
      return delegated(event, delegation.get());
    }
    int rank = event.decidedBy().map(plan.escalation()::rank).orElse(-1);
    if (rank < 0) {
      add(CrisisRunRule.NO_AUTHORITY, path(event), Map.of());
      return List.of(LocalizedText.of("権限の根拠なし", "no authority"));
    }
    if (hops.highestTold(event.at()) < rank) {
      add(
          CrisisRunRule.DECIDED_UNTOLD,
          path(event),
          Map.of("level", plan.escalation().levels().get(rank).name()));
    }
    LocalizedText level = plan.escalation().levels().get(rank).name();
    return List.of(LocalizedText.of(level.ja() + "の決定による", "decided by " + level.en()));
  }

  private List<LocalizedText> delegated(Acted event, Delegation delegation) {
    DelegationVerdict verdict =
        desk.judge(
            delegation,
            new DelegatedUse(
                event.by(),
                event.action(),
                event.units(),
                event.spending(),
                latest.orElseThrow().known(),
                raised.orElseThrow().at(),
                event.at()));
    List<LocalizedText> remarks = new ArrayList<>();
    String id = delegation.id().value();
    if (verdict.covered()) {
      remarks.add(LocalizedText.of("委譲された権限「" + id + "」による", "under delegation '" + id + "'"));
    } else {
      verdict.reasons().forEach(reason -> remarks.add(reason.message()));
      verdict.reasons().stream()
          .map(reason -> Issue.of(reason.rule(), path(event), reason.inputs()))
          .forEach(issues::add);
    }
    remarks.add(reported(event, delegation, event.at().plus(delegation.reportWithin())));
    return remarks;
  }

  private LocalizedText reported(Acted event, Delegation delegation, Instant by) {
    Optional<Instant> at =
        events.stream()
            .filter(
                other ->
                    other instanceof Reported one
                        && one.act().equals(event.id())
                        && one.to() == delegation.reportTo())
            .map(CrisisEvent::at)
            .findFirst();
    Map<String, LocalizedText> inputs =
        Map.of(
            "act",
            LocalizedText.same(event.id().value()),
            "role",
            delegation.reportTo().label(),
            "by",
            LocalizedText.same(by.toString()));
    if (at.filter(time -> time.isAfter(by)).isPresent()) {
      add(CrisisRunRule.REPORTED_LATE, path(event), inputs);
      return LocalizedText.of("事後報告は期限後", "reported late");
    } else if (at.isEmpty() && now.isAfter(by)) {
      add(CrisisRunRule.NOT_REPORTED, path(event), inputs);
      return LocalizedText.of("事後報告なし", "not reported");
    }
    return at.isPresent()
        ? LocalizedText.of("事後報告済み", "reported afterwards")
        : LocalizedText.of("事後報告の期限 " + by, "to be reported by " + by);
  }

  private List<LocalizedText> fetched(MeansFetched event) {
    Optional<EmergencyMeans> means = plan.means(event.means());
    Map<String, LocalizedText> inputs =
        Map.of(
            "person",
            LocalizedText.same(event.by().value()),
            "means",
            LocalizedText.same(event.means().value()));
    if (means.isEmpty() || !means.get().eligible().contains(event.by())) {
      add(CrisisRunRule.NOT_ELIGIBLE, path(event), inputs);
      return List.of(LocalizedText.of("対象者ではありません", "not eligible"));
    }
    if (hops.highestTold(event.at()) < plan.escalation().rank(means.get().from())) {
      add(CrisisRunRule.FETCHED_TOO_EARLY, path(event), inputs);
      return List.of(LocalizedText.of("必要な階層に報告する前です", "before the level it needs was told"));
    }
    return List.of(LocalizedText.of("対象者であり、必要な階層に報告済み", "eligible, and the level was told"));
  }

  private String path(CrisisEvent event) {
    return "/events/" + run.events().indexOf(event);
  }

  private void add(CrisisRunRule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, new TreeMap<>(inputs)));
  }
}
