package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.ownership.OwnedItem;
import dev.isg.core.securitypolicy.SecurityPolicy;
import dev.isg.core.securitypolicy.SecurityPolicyRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what managers' information security policies frame. */
final class SecurityPolicyCheck {
  private final ProgrammeIndex index;
  private final References references;

  SecurityPolicyCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<SecurityPolicy> policies = index.programme().securityPolicies();
    references.index(Kinds.SECURITY_POLICY, "/securityPolicies", policies, SecurityPolicy::id);
    Set<ControlObjectiveId> framed = new HashSet<>();
    for (int i = 0; i < policies.size(); i++) {
      SecurityPolicy policy = policies.get(i);
      String path = "/securityPolicies/" + i;
      author(policy, path);
      for (int j = 0; j < policy.units().size(); j++) {
        references.resolve(Kinds.UNIT, path + "/units/" + j, policy.units().get(j), index.units());
      }
      objectives(policy, path);
      controls(policy, path);
      framed.addAll(policy.controlObjectives());
    }
    if (!policies.isEmpty()) {
      unframed(framed);
    }
  }

  private void author(SecurityPolicy policy, String path) {
    LocalizedText id = Kinds.id(policy.id());
    if (policy.laidDownBy().isEmpty() || policy.on().isEmpty()) {
      references.add(SecurityPolicyRule.AUTHOR_UNKNOWN, path, Map.of("id", id));
    }
    policy
        .laidDownBy()
        .ifPresent(
            author -> {
              String place = path + "/laidDownBy";
              if (!OwnedItem.CONTROL_OBJECTIVE.mayBeLaidDownBy(author.role())) {
                references.add(
                    SecurityPolicyRule.NOT_BY_MANAGERS,
                    place,
                    Map.of("id", id, "role", author.role().label()));
              }
              Actors actors = new Actors(index);
              policy
                  .on()
                  .ifPresentOrElse(
                      day -> actors.acted(author, day, place), () -> actors.exists(author, place));
            });
  }

  private void objectives(SecurityPolicy policy, String path) {
    if (policy.controlObjectives().isEmpty()) {
      references.add(SecurityPolicyRule.NOTHING_FRAMED, path, Map.of("id", Kinds.id(policy.id())));
    }
    for (int i = 0; i < policy.controlObjectives().size(); i++) {
      references.resolve(
          Kinds.CONTROL_OBJECTIVE,
          path + "/controlObjectives/" + i,
          policy.controlObjectives().get(i),
          index.controlObjectives());
    }
  }

  private void controls(SecurityPolicy policy, String path) {
    for (int i = 0; i < policy.controls().size(); i++) {
      ControlId id = policy.controls().get(i);
      String place = path + "/controls/" + i;
      references.resolve(Kinds.CONTROL, place, id, index.controls());
      Control control = index.controls().get(id);
      if (control != null && !serves(control, policy)) {
        references.add(
            SecurityPolicyRule.CONTROL_OUTSIDE_FRAME,
            place,
            Map.of("id", Kinds.id(policy.id()), "control", Kinds.id(id)));
      }
    }
  }

  private static boolean serves(Control control, SecurityPolicy policy) {
    return control.controlObjectives().stream()
        .anyMatch(link -> policy.controlObjectives().contains(link.to()));
  }

  private void unframed(Set<ControlObjectiveId> framed) {
    List<ControlObjective> objectives = index.programme().controlObjectives();
    for (int i = 0; i < objectives.size(); i++) {
      if (!framed.contains(objectives.get(i).id())) {
        references.add(
            SecurityPolicyRule.OBJECTIVE_NOT_FRAMED,
            "/controlObjectives/" + i,
            Map.of("id", Kinds.id(objectives.get(i).id())));
      }
    }
  }
}
