package dev.isg.core.policy;

import static dev.isg.core.DirectSample.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("REQ-117")
class PolicyLifeProperties {
  private static final LocalDate START = LocalDate.parse("2026-04-01");

  /** Whatever steps are tried: no version vanishes, none but drafts change, at most one holds. */
  @Property(tries = 300)
  void noStepEditsAnOldVersion(
      @ForAll @Size(max = 14) List<@IntRange(max = 4) Integer> steps,
      @ForAll @IntRange(min = 1, max = 4) int target) {
    List<RiskManagementPolicy> versions = List.of(new DirectSample().policy());
    for (int step : steps) {
      PolicyTransition tried = attempt(versions, step, target);
      List<RiskManagementPolicy> after =
          tried instanceof PolicyTransition.Taken taken ? taken.versions() : versions;

      assertThat(after.size()).isGreaterThanOrEqualTo(versions.size());
      for (int i = 0; i < versions.size(); i++) {
        RiskManagementPolicy before = versions.get(i);
        assertThat(content(after.get(i))).isEqualTo(content(before));
        assertThat(after.get(i).state()).isGreaterThanOrEqualTo(before.state());
        if (before.state() != PolicyState.DRAFT) {
          assertThat(after.get(i).withState(before.state())).isEqualTo(before);
        }
      }
      assertThat(after).filteredOn(one -> one.state() == PolicyState.IN_FORCE).hasSizeLessThan(2);
      versions = after;
    }
  }

  private static RiskManagementPolicy content(RiskManagementPolicy version) {
    return version.withState(PolicyState.DRAFT).withAdoption(Optional.empty());
  }

  private static PolicyTransition attempt(
      List<RiskManagementPolicy> versions, int step, int target) {
    PolicyLife life = PolicyLife.of(POLICY, versions);
    RiskManagementPolicy latest = versions.get(versions.size() - 1);
    int version = Math.min(target, latest.version());
    return switch (step) {
      case 0 -> life.decide(latest.version(), DirectSample.adoption(latest.versionName()).build());
      case 1 -> life.enterIntoForce(latest.version(), START.plusYears(9));
      case 2 -> life.supersede(version);
      case 3 -> dated(life.nextDraft(DirectSample.text("改訂", "revised"), Optional.empty()));
      default -> life.openRevision(review(latest), DirectSample.PAPERS);
    };
  }

  /** Gives a new draft its day, as its author would. */
  private static PolicyTransition dated(PolicyTransition drafted) {
    if (!(drafted instanceof PolicyTransition.Taken taken)) {
      return drafted;
    }
    RiskManagementPolicy draft = taken.changed().withEffectiveFrom(Optional.of(START));
    List<RiskManagementPolicy> versions =
        taken.versions().stream().map(one -> one == taken.changed() ? draft : one).toList();
    return new PolicyTransition.Taken(versions, draft, taken.issues());
  }

  private static Decision review(RiskManagementPolicy latest) {
    return DirectSample.decision(
            DecisionKind.POLICY_REVIEW, latest.versionName(), "REVISE_POLICY", Role.EXECUTIVE)
        .build();
  }
}
