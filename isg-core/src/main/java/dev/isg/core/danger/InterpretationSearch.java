package dev.isg.core.danger;

import static dev.isg.core.danger.Evidence.text;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.domain.DomainKind;
import dev.isg.core.domain.Interpretation;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.Objective;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Whether the CISO interpreted every element of the policy in force: each core value has to be
 * served by an objective that a CISO in office derived from that version.
 */
final class InterpretationSearch {
  private final Programme programme;
  private final LocalDate day;
  private final Evidence evidence;

  InterpretationSearch(Programme programme, LocalDate day) {
    this.programme = programme;
    this.day = day;
    this.evidence = new Evidence(programme, day);
  }

  List<Issue> issues() {
    boolean any = false;
    for (RiskManagementPolicy policy : evidence.inForce()) {
      String path = "/policies/" + programme.policies().indexOf(policy) + "/coreValues/";
      List<Objective> derived = derivedFrom(policy);
      for (int i = 0; i < policy.coreValues().size(); i++) {
        CoreValue element = policy.coreValues().get(i);
        any = true;
        if (derived.stream().noneMatch(objective -> serves(objective, element))) {
          evidence.add(
              DangerRule.ELEMENT_NOT_INTERPRETED,
              path + i,
              Map.of(
                  "policy", LocalizedText.same(policy.versionName()),
                  "element", element.statement(),
                  "day", text(day)));
        }
      }
    }
    if (!any) {
      evidence.nothing("/policies", "施行中の方針の要素", "an element of a policy in force");
    }
    return evidence.issues();
  }

  private List<Objective> derivedFrom(RiskManagementPolicy policy) {
    List<Interpretation> made =
        programme.domains().stream()
            .filter(domain -> domain.kind() == DomainKind.INFORMATION_SECURITY)
            .flatMap(domain -> domain.interpretations().stream())
            .filter(one -> one.interprets(policy) && !one.on().isAfter(day))
            .filter(this::byCiso)
            .toList();
    return programme.objectives().stream()
        .filter(
            objective -> made.stream().anyMatch(one -> one.objectives().contains(objective.id())))
        .toList();
  }

  private boolean byCiso(Interpretation made) {
    return evidence.held(
        made.on(), held -> held.role() == Role.CISO && held.person().equals(made.by()));
  }

  private static boolean serves(Objective objective, CoreValue element) {
    return objective.coreValues().stream().anyMatch(link -> link.to().equals(element.id()));
  }
}
