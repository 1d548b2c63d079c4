package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.domain.DomainKind;
import dev.isg.core.domain.DomainRule;
import dev.isg.core.domain.Interpretation;
import dev.isg.core.domain.RiskDomain;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import java.util.Map;
import java.util.Optional;

/** Checks the domains, their heads, and what these made of which version of the policy. */
final class DomainCheck {
  private final ProgrammeIndex index;
  private final Programme programme;
  private final References references;

  DomainCheck(ProgrammeIndex index) {
    this.index = index;
    this.programme = index.programme();
    this.references = index.references();
  }

  void run() {
    for (int i = 0; i < programme.domains().size(); i++) {
      RiskDomain domain = programme.domains().get(i);
      String path = "/domains/" + i;
      head(domain, path);
      if (domain.managementSystem().isEmpty()) {
        incomplete(domain, path, LocalizedText.of("管理の仕組み", "management system"));
      }
      for (int j = 0; j < domain.interpretations().size(); j++) {
        interpretation(domain, domain.interpretations().get(j), path + "/interpretations/" + j);
      }
      for (RiskManagementPolicy policy : programme.policies()) {
        if (policy.state() == PolicyState.IN_FORCE && domain.interpretationOf(policy).isEmpty()) {
          notInterpreted(domain, policy, path);
        }
      }
    }
  }

  private void head(RiskDomain domain, String path) {
    if (domain.head().isEmpty()) {
      incomplete(domain, path, LocalizedText.of("最高責任者", "head"));
      return;
    }
    PersonId head = domain.head().get();
    references.resolve(Kinds.PERSON, path + "/head", head, index.people());
    boolean ciso =
        programme.appointments().stream()
            .filter(held -> held.role() == Role.CISO)
            .map(Appointment::person)
            .anyMatch(head::equals);
    if (domain.kind() == DomainKind.INFORMATION_SECURITY && !ciso) {
      references.add(
          DomainRule.HEAD_IS_NOT_CISO,
          path + "/head",
          Map.of("id", Kinds.id(domain.id()), "head", Kinds.id(head)));
    }
  }

  private void interpretation(RiskDomain domain, Interpretation made, String path) {
    LocalizedText name = LocalizedText.same(made.policy() + "-v" + made.version());
    Map<String, LocalizedText> inputs = Map.of("id", Kinds.id(domain.id()), "policy", name);
    Optional<RiskManagementPolicy> policy =
        programme.policies().stream().filter(made::interprets).findFirst();
    if (policy.isEmpty()) {
      references.add(DomainRule.INTERPRETS_UNKNOWN_VERSION, path, inputs);
    } else if (policy.get().state() == PolicyState.DRAFT) {
      references.add(DomainRule.INTERPRETS_DRAFT, path, inputs);
    }
    boolean someone = references.resolve(Kinds.PERSON, path + "/by", made.by(), index.people());
    if (someone
        && domain.head().map(head -> !head.equals(made.by())).orElse(false)
        && policy.map(one -> one.state() != PolicyState.SUPERSEDED).orElse(true)) {
      references.add(
          DomainRule.NOT_INTERPRETED_BY_HEAD,
          path + "/by",
          Map.of(
              "id", Kinds.id(domain.id()),
              "policy", name,
              "by", Kinds.id(made.by()),
              "head", Kinds.id(domain.head().get())));
    }
    if (domain.kind() == DomainKind.INFORMATION_SECURITY) {
      for (int i = 0; i < made.objectives().size(); i++) {
        references.resolve(
            Kinds.OBJECTIVE,
            path + "/objectives/" + i,
            made.objectives().get(i),
            index.objectives());
      }
      for (int i = 0; i < made.targets().size(); i++) {
        references.resolve(
            Kinds.TARGET, path + "/targets/" + i, made.targets().get(i), index.targets());
      }
      for (LocalizedText missing : made.missing()) {
        references.add(
            DomainRule.INTERPRETATION_INCOMPLETE,
            path,
            Map.of("id", Kinds.id(domain.id()), "policy", name, "missing", missing));
      }
    }
  }

  private void notInterpreted(RiskDomain domain, RiskManagementPolicy policy, String path) {
    String known =
        String.join(
            ", ",
            domain.interpretations().stream()
                .map(one -> one.policy() + "-v" + one.version())
                .toList());
    references.add(
        DomainRule.VERSION_NOT_INTERPRETED,
        path + "/interpretations",
        Map.of(
            "id", Kinds.id(domain.id()),
            "policy", LocalizedText.same(policy.versionName()),
            "known", known.isEmpty() ? LocalizedText.of("なし", "none") : LocalizedText.same(known)));
  }

  private void incomplete(RiskDomain domain, String path, LocalizedText missing) {
    references.add(
        DomainRule.DOMAIN_INCOMPLETE,
        path,
        Map.of("id", Kinds.id(domain.id()), "missing", missing));
  }
}
