package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.process.ProcessRule;
import dev.isg.core.ranking.RankedRisk;
import dev.isg.core.ranking.RankingMethod;
import dev.isg.core.ranking.RiskRanking;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskRule;
import dev.isg.core.tolerance.RiskStage;
import dev.isg.core.treatment.TreatmentReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a version of the policy lacks before management can decide it. A draft may be poor; this
 * tells how poor, and never fills a gap by itself.
 *
 * @source METI 2009, 3.1.4
 */
public final class PolicyReadiness {
  private final RiskManagementPolicy policy;
  private final String path;
  private final List<Issue> issues = new ArrayList<>();

  private PolicyReadiness(RiskManagementPolicy policy, String path) {
    this.policy = policy;
    this.path = path;
  }

  /**
   * Everything the version lacks: errors stand in the way of a decision, warnings do not.
   *
   * @param policy the version, in any state
   * @param path the place of the version in its document, as a JSON pointer; empty for the root
   */
  public static ValidationReport check(RiskManagementPolicy policy, String path) {
    PolicyReadiness readiness = new PolicyReadiness(policy, path);
    readiness.grounds();
    readiness.risks();
    readiness.levels();
    readiness.record();
    readiness.issues.addAll(
        TreatmentReview.check(policy.treatments(), policy.risks(), path).issues());
    return ValidationReport.of(readiness.issues);
  }

  /**
   * What the version lacks of what its risks need: a place, a response and resources.
   *
   * @param policy the version, in any state
   * @param path the place of the version in its document, as a JSON pointer; empty for the root
   */
  public static ValidationReport checkRisks(RiskManagementPolicy policy, String path) {
    PolicyReadiness readiness = new PolicyReadiness(policy, path);
    readiness.risks();
    return ValidationReport.of(readiness.issues);
  }

  private void grounds() {
    LocalizedText name = LocalizedText.same(policy.versionName());
    if (policy.coreValues().isEmpty()) {
      add(PolicyLifeRule.CORE_VALUES_LACKING, "/coreValues", Map.of("id", name));
    }
    for (Consideration consideration : Consideration.values()) {
      if (policy.considerations().stream().noneMatch(one -> one.consideration() == consideration)) {
        add(
            PolicyLifeRule.CONSIDERATION_LACKING,
            "/considerations",
            Map.of("id", name, "consideration", consideration.label()));
      }
    }
    if (policy.levels().isEmpty()) {
      add(PolicyLifeRule.LEVEL_LACKING, "", Map.of("id", name));
    }
    if (policy.version() > 1 && policy.changeReason().isEmpty()) {
      add(PolicyLifeRule.CHANGE_WITHOUT_REASON, "", Map.of("id", name));
    }
  }

  private void risks() {
    RiskRanking ranking = policy.ranking();
    LocalizedText method =
        policy
            .rankingChoice()
            .map(choice -> choice.method().label())
            .orElseGet(() -> new RankingMethod.Matrix().label());
    for (int i = 0; i < policy.risks().size(); i++) {
      Risk risk = policy.risks().get(i);
      String place = "/risks/" + i;
      Optional<RankedRisk> ranked = ranking.of(risk.id());
      LocalizedText id = LocalizedText.same(risk.id().value());
      if (risk.threatens().isEmpty()) {
        add(RiskRule.RISK_WITHOUT_CORE_VALUE, place, Map.of("id", id));
      }
      boolean unknown =
          ranked.filter(one -> one.score().isEmpty() && one.override().isEmpty()).isPresent();
      if (unknown && !outsideMatrix(risk)) {
        add(RiskRule.RISK_NOT_RANKED, place, Map.of("id", id, "method", method));
      }
      if (ranked.filter(one -> one.obliged() && !one.priority()).isPresent()) {
        add(RiskRule.OBLIGATION_RANKED_DOWN, place, Map.of("id", id));
      }
      if (ranked.filter(RankedRisk::priority).isPresent()) {
        priority(risk, place);
      }
    }
  }

  private void levels() {
    for (int i = 0; i < policy.risks().size(); i++) {
      Risk risk = policy.risks().get(i);
      if (outsideMatrix(risk)) {
        add(
            RiskRule.LEVEL_OUTSIDE_MATRIX,
            "/risks/" + i,
            Map.of(
                "id", LocalizedText.same(risk.id().value()),
                "stage", RiskStage.CURRENT.label(),
                "impact", LocalizedText.same(Integer.toString(risk.impact())),
                "likelihood", LocalizedText.same(Integer.toString(risk.likelihood()))));
      }
    }
  }

  /** Whether its place is unknown because its levels are wrong, which is told as such. */
  private boolean outsideMatrix(Risk risk) {
    return policy
        .matrix()
        .map(matrix -> !matrix.covers(risk.impact(), risk.likelihood()))
        .orElse(false);
  }

  private void priority(Risk risk, String place) {
    Map<String, LocalizedText> inputs = Map.of("risk", LocalizedText.same(risk.id().value()));
    if (risk.response().isEmpty()) {
      add(PolicyLifeRule.PRIORITY_WITHOUT_RESPONSE, place, inputs);
    }
    boolean retained = risk.response().map(PolicyReadiness::retains).orElse(false);
    boolean covered = policy.resources().map(plan -> plan.covers(risk.id())).orElse(false);
    if (!retained && !covered) {
      add(PolicyLifeRule.PRIORITY_WITHOUT_RESOURCES, place, inputs);
    }
  }

  private void record() {
    LocalizedText name = LocalizedText.same(policy.versionName());
    Set<RiskId> priorities = policy.ranking().priorities();
    for (int i = 0; i < policy.risks().size(); i++) {
      Risk risk = policy.risks().get(i);
      if (priorities.contains(risk.id()) && risk.stance().isEmpty()) {
        add(
            PolicyLifeRule.PRIORITY_WITHOUT_STANCE,
            "/risks/" + i,
            Map.of("risk", LocalizedText.same(risk.id().value())));
      }
    }
    if (policy.companyFit().isEmpty()) {
      add(PolicyLifeRule.COMPANY_FIT_LACKING, "", Map.of("id", name));
    }
    if (policy.process().isEmpty()) {
      add(ProcessRule.NO_PROCESS_RECORD, "", Map.of("id", name));
    }
    if (policy.process().flatMap(process -> process.communicationPlan()).isEmpty()) {
      add(ProcessRule.NO_COMMUNICATION_PLAN, "", Map.of());
    }
  }

  private static boolean retains(ResponseDirection response) {
    return response == ResponseDirection.RETAIN_BY_CHOICE
        || response == ResponseDirection.RETAIN_UNAVOIDABLY;
  }

  private void add(Rule rule, String place, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path + place, inputs));
  }
}
