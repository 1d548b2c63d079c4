package dev.isg.evaluation.assignment;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.programme.Activity;
import dev.isg.core.programme.References;
import dev.isg.core.programme.ResolvedProgramme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that governance is audited by the auditors and management by internal audit, and that
 * nothing is left out.
 *
 * @source METI 2009, 6.1, 6.2 and figure 6-1
 */
public final class AuditCoverage {
  private static final List<Activity> AUDITED =
      List.of(Activity.DIRECT, Activity.MONITOR, Activity.EVALUATE);

  private final List<AuditPlan> plans;
  private final Period period;
  private final LocalizedText name;
  private final ResolvedProgramme programme;
  private final References references = new References();

  private AuditCoverage(ResolvedProgramme programme, Period period, List<AuditPlan> plans) {
    this.programme = programme;
    this.plans = plans;
    this.period = period;
    this.name = LocalizedText.same(programme.governanceUnit().fiscalCalendar().nameOf(period));
  }

  /**
   * Every issue of the plans.
   *
   * @param programme the programme whose calendar names the period
   * @param period the period audited; plans for others that do not reach into it are checked for
   *     themselves and cover nothing of it
   * @param plans the plans
   */
  public static List<Issue> issues(
      ResolvedProgramme programme, Period period, List<AuditPlan> plans) {
    AuditCoverage coverage = new AuditCoverage(programme, period, plans);
    coverage.references.index(
        LocalizedText.of("監査計画", "plan of audit"), "/plans", plans, AuditPlan::id);
    for (int i = 0; i < plans.size(); i++) {
      coverage.plan(plans.get(i), "/plans/" + i);
    }
    for (AuditLayer layer : AuditLayer.values()) {
      coverage.layer(layer);
    }
    return coverage.references.issues();
  }

  private void plan(AuditPlan plan, String path) {
    LocalizedText title = plan.title();
    if (plan.subjects().isEmpty()) {
      references.add(AssignmentRule.NOTHING_AUDITED, path, Map.of("plan", title));
    }
    for (int i = 0; i < plan.subjects().size(); i++) {
      AuditSubject subject = plan.subjects().get(i);
      if (!plan.kind().covers().equals(Optional.of(subject.layer()))) {
        references.add(
            AssignmentRule.WRONG_AUDIT,
            path + "/subjects/" + i,
            Map.of(
                "plan", title,
                "kind", label(plan.kind()),
                "subject", subject.label(),
                "layer", subject.layer().label(),
                "right", label(AuditKind.of(subject.layer()))));
      }
    }
  }

  private void layer(AuditLayer layer) {
    List<AuditSubject> covered =
        plans.stream()
            .filter(plan -> plan.kind() == AuditKind.of(layer))
            .filter(plan -> meets(plan.period()))
            .flatMap(plan -> plan.subjects().stream())
            .filter(subject -> subject.layer() == layer)
            .toList();
    LocalizedText right = label(AuditKind.of(layer));
    if (covered.isEmpty()) {
      references.add(
          AssignmentRule.LAYER_NOT_COVERED,
          "/plans",
          Map.of("period", name, "layer", layer.label(), "right", right));
    } else if (layer == AuditLayer.GOVERNANCE) {
      AUDITED.stream()
          .filter(
              activity ->
                  covered.stream()
                      .noneMatch(subject -> subject.activity().equals(Optional.of(activity))))
          .forEach(
              activity ->
                  references.add(
                      AssignmentRule.ACTIVITY_NOT_COVERED,
                      "/plans",
                      Map.of("period", name, "right", right, "activity", activity.label())));
    }
  }

  /** What a kind is called: who oversees has another name under another system of oversight. */
  private LocalizedText label(AuditKind kind) {
    return programme
        .programme()
        .oversightSystem()
        .filter(stated -> kind == AuditKind.OPERATIONAL)
        .map(OversightSystem::name)
        .orElse(kind.label());
  }

  private boolean meets(Period other) {
    return !other.last().isBefore(period.first()) && !other.first().isAfter(period.last());
  }
}
