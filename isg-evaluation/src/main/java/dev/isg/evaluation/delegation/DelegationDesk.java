package dev.isg.evaluation.delegation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says at the moment of use whether a delegation covers an action. Whatever is not known of the
 * case is a condition that is not met: nobody acts on a guess in the company's name.
 *
 * @source METI 2009, 3.4.2(2)
 */
public final class DelegationDesk {
  private final ResolvedProgramme programme;

  private DelegationDesk(ResolvedProgramme programme) {
    this.programme = programme;
  }

  /** A desk that looks up units in a programme and counts days in its zone. */
  public static DelegationDesk of(ResolvedProgramme programme) {
    return new DelegationDesk(programme);
  }

  /** Whether a delegation covers a use, with every condition that is not met. */
  public DelegationVerdict judge(Delegation delegation, DelegatedUse use) {
    List<Issue> reasons = new ArrayList<>();
    conditions(delegation, use, reasons);
    limits(delegation, use, reasons);
    return new DelegationVerdict(
        delegation.id(),
        reasons.isEmpty()
            ? Optional.of(use.at().plus(delegation.reportWithin()))
            : Optional.empty(),
        reasons);
  }

  private void conditions(Delegation delegation, DelegatedUse use, List<Issue> reasons) {
    if (!delegation.holders().contains(use.person())) {
      add(reasons, DelegationRule.NOT_A_HOLDER, delegation, "person", use.person().value());
    }
    if (!delegation
        .period()
        .contains(use.at().atZone(programme.programme().governanceUnit().zone()).toLocalDate())) {
      add(
          reasons,
          DelegationRule.NOT_IN_FORCE,
          delegation,
          "period",
          delegation.period().toString());
    }
    if (!delegation.categories().isEmpty()
        && !delegation.categories().contains(use.known().category())) {
      add(reasons, DelegationRule.OTHER_KIND, delegation, "kind", use.known().category().value());
    }
    if (use.known().severity().filter(one -> one.atLeast(delegation.severity())).isEmpty()) {
      least(
          reasons,
          DelegationRule.NOT_GRAVE_ENOUGH,
          delegation,
          delegation.severity(),
          use.known().severity());
    }
    if (use.known().time().filter(one -> one.compareTo(delegation.time()) >= 0).isEmpty()) {
      least(
          reasons,
          DelegationRule.NOT_URGENT_ENOUGH,
          delegation,
          delegation.time(),
          use.known().time());
    }
  }

  private void limits(Delegation delegation, DelegatedUse use, List<Issue> reasons) {
    Instant end = use.raisedAt().plus(delegation.lasts());
    if (use.at().isAfter(end) || use.at().isBefore(use.raisedAt())) {
      add(reasons, DelegationRule.OUT_OF_TIME, delegation, "end", end.toString());
    }
    if (!delegation.actions().contains(use.action())) {
      add(reasons, DelegationRule.OTHER_ACTION, delegation, "action", use.action().value());
    }
    Set<UnitId> allowed = new HashSet<>();
    delegation.units().stream()
        .filter(unit -> programme.unit(unit).isPresent())
        .forEach(unit -> allowed.addAll(programme.unitAndAllBelow(unit)));
    use.units().stream()
        .filter(unit -> !allowed.contains(unit))
        .forEach(unit -> add(reasons, DelegationRule.OTHER_UNIT, delegation, "unit", unit.value()));
    if (use.units().isEmpty()) {
      add(reasons, DelegationRule.OTHER_UNIT, delegation, "unit", "-");
    }
    use.spending()
        .filter(money -> !within(money, delegation.mostSpending()))
        .ifPresent(
            money ->
                add(reasons, DelegationRule.TOO_COSTLY, delegation, "spending", money.toString()));
  }

  private static boolean within(Money money, Optional<Money> most) {
    return money.amount().signum() == 0
        || most.filter(
                limit -> limit.sameCurrency(money) && money.amount().compareTo(limit.amount()) <= 0)
            .isPresent();
  }

  private static void least(
      List<Issue> reasons,
      DelegationRule rule,
      Delegation delegation,
      Labelled least,
      Optional<? extends Labelled> found) {
    reasons.add(
        Issue.of(
            rule,
            "",
            Map.of(
                "delegation",
                LocalizedText.same(delegation.id().value()),
                "least",
                least.label(),
                "found",
                found
                    .map(some -> ((Labelled) some).label())
                    .orElse(LocalizedText.of("不明", "not known")))));
  }

  private static void add(
      List<Issue> reasons, DelegationRule rule, Delegation delegation, String name, String value) {
    reasons.add(
        Issue.of(
            rule,
            "",
            Map.of(
                "delegation",
                LocalizedText.same(delegation.id().value()),
                name,
                LocalizedText.same(value))));
  }
}
