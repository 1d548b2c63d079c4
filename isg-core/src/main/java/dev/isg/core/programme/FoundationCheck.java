package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.GovernanceArea;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.ResourcePurpose;
import dev.isg.core.profile.BasicPolicyElement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what governance stands on: purposes, the statutory policy, the pool, areas. */
final class FoundationCheck {
  private static final Set<GovernanceArea> FAVOURED =
      EnumSet.of(GovernanceArea.STRATEGY, GovernanceArea.VALUE_CREATION);

  private final Programme programme;
  private final References references;

  FoundationCheck(ProgrammeIndex index) {
    this.programme = index.programme();
    this.references = index.references();
  }

  void run() {
    purposes();
    statutoryPolicy();
    areas();
    for (int i = 0; i < programme.policies().size(); i++) {
      String path = "/policies/" + i + "/resources";
      if (programme.policies().get(i).state().binding()) {
        programme.policies().get(i).resources().ifPresent(plan -> pool(plan, path));
      }
    }
  }

  private void purposes() {
    List<PurposeStatement> stated = programme.purposes();
    for (Purpose purpose : Purpose.values()) {
      if (!stated.isEmpty() && stated.stream().noneMatch(one -> one.purpose() == purpose)) {
        references.add(DirectRule.PURPOSE_MISSING, "/purposes", Map.of("missing", purpose.label()));
      }
    }
  }

  private void statutoryPolicy() {
    programme
        .statutoryBasicPolicy()
        .ifPresent(
            policy -> {
              for (BasicPolicyElement element : policy.missingElements()) {
                references.add(
                    DirectRule.STATUTORY_ELEMENT_MISSING,
                    "/statutoryBasicPolicy/clauses",
                    Map.of("missing", element.label()));
              }
            });
  }

  private void areas() {
    Set<GovernanceArea> tagged = EnumSet.noneOf(GovernanceArea.class);
    programme.objectives().forEach(objective -> tagged.addAll(objective.areas()));
    if (!tagged.isEmpty() && FAVOURED.containsAll(tagged)) {
      List<LocalizedText> missing =
          Arrays.stream(GovernanceArea.values())
              .filter(area -> !tagged.contains(area))
              .map(GovernanceArea::label)
              .toList();
      references.add(
          DirectRule.AREAS_ONE_SIDED, "/objectives", Map.of("missing", Kinds.list(missing)));
    }
  }

  private void pool(ResourcePlan plan, String path) {
    LocalizedText total = LocalizedText.same(plan.total().toString());
    if (!plan.allocations().isEmpty() && plan.allocated().isEmpty()) {
      references.add(DirectRule.POOL_NOT_COMPARABLE, path, Map.of("total", total));
    }
    if (plan.exceedsStaff()) {
      references.add(
          DirectRule.STAFF_EXCEEDS_TOTAL,
          path + "/staff",
          Map.of(
              "allocated", LocalizedText.same(plan.staffAllocated().toString()),
              "total", LocalizedText.same(plan.staff().map(Quantity::toString).orElse("?"))));
    }
    boolean classified = plan.allocations().stream().anyMatch(part -> part.pool().isPresent());
    boolean creates = plan.allocatedTo(ResourcePurpose.VALUE_CREATION).isPresent();
    boolean protects =
        plan.allocatedTo(ResourcePurpose.RISK_MEASURES).isPresent()
            || plan.allocatedTo(ResourcePurpose.INFORMATION_SECURITY).isPresent();
    if (classified && plan.allocated().isPresent() && creates != protects) {
      ResourcePurpose missing =
          creates ? ResourcePurpose.RISK_MEASURES : ResourcePurpose.VALUE_CREATION;
      references.add(DirectRule.POOL_ONE_SIDED, path, Map.of("missing", missing.label()));
    }
  }
}
