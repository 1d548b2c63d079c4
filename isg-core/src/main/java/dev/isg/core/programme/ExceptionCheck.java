package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.exception.ExceptionCase;
import dev.isg.core.exception.ExceptionGrant;
import dev.isg.core.exception.ExceptionRule;
import dev.isg.core.exception.Principle;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.tolerance.ToleranceComparison;
import dev.isg.core.tolerance.ToleranceVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks exceptions: what they depart from, what they leave, and who approved them. */
final class ExceptionCheck {
  private final ProgrammeIndex index;
  private final References references;
  private final Optional<RiskMatrix> matrix;

  ExceptionCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
    this.matrix =
        index.programme().policies().stream()
            .filter(policy -> policy.state() == PolicyState.IN_FORCE)
            .findFirst()
            .flatMap(RiskManagementPolicy::matrix);
  }

  void run() {
    List<ExceptionCase> exceptions = index.programme().exceptions();
    references.index(Kinds.EXCEPTION, "/exceptions", exceptions, ExceptionCase::id);
    for (int i = 0; i < exceptions.size(); i++) {
      ExceptionCase one = exceptions.get(i);
      String path = "/exceptions/" + i;
      Map<String, LocalizedText> inputs = Map.of("id", Kinds.id(one.id()));
      principle(one.principle(), path + "/principle");
      references.resolve(Kinds.UNIT, path + "/unit", one.unit(), index.units());
      if (one.compensatingMeasures().isEmpty()) {
        references.add(ExceptionRule.NO_COMPENSATION, path, inputs);
      }
      if (one.closeness().isEmpty()) {
        references.add(ExceptionRule.DISTANCE_NOT_STATED, path, inputs);
      }
      guarantee(one, path, inputs);
      one.requestedBy().ifPresent(asker -> new Actors(index).exists(asker, path + "/requestedBy"));
      one.grant()
          .ifPresentOrElse(
              grant -> approval(one, grant, path + "/grant/approver"),
              () -> references.add(ExceptionRule.NOT_APPROVED, path, inputs));
    }
  }

  private void principle(Principle principle, String path) {
    if (principle instanceof Principle.OfControl of) {
      references.resolve(Kinds.CONTROL, path + "/control", of.control(), index.controls());
    } else if (principle instanceof Principle.OfControlObjective of) {
      references.resolve(
          Kinds.CONTROL_OBJECTIVE,
          path + "/controlObjective",
          of.controlObjective(),
          index.controlObjectives());
    }
  }

  private void guarantee(ExceptionCase one, String path, Map<String, LocalizedText> inputs) {
    ToleranceComparison comparison = one.guarantee(matrix);
    if (comparison.verdict() == ToleranceVerdict.WITHIN) {
      return;
    }
    Map<String, LocalizedText> told = Kinds.with(inputs, "comparison", comparison.text());
    if (comparison.verdict() == ToleranceVerdict.ABOVE) {
      references.add(
          one.grant().isPresent()
              ? ExceptionRule.RESIDUAL_ABOVE_FLOOR
              : ExceptionRule.REQUEST_ABOVE_FLOOR,
          path + "/residual",
          told);
    } else {
      references.add(
          ExceptionRule.GUARANTEE_UNKNOWN,
          path,
          Kinds.with(told, "verdict", comparison.verdict().label()));
    }
  }

  private void approval(ExceptionCase one, ExceptionGrant grant, String path) {
    boolean forTheWhole = one.unit().equals(index.programme().governanceUnit().root());
    Map<String, LocalizedText> inputs =
        Map.of(
            "id", Kinds.id(one.id()),
            "unit", Kinds.id(one.unit()),
            "person", Kinds.id(grant.approver().person()),
            "role", grant.approver().role().label());
    if (!grant.byRoleThatMay(forTheWhole)) {
      references.add(ExceptionRule.ROLE_MAY_NOT_APPROVE, path, inputs);
    }
    Actors actors = new Actors(index);
    if (!actors.acted(grant.approver(), grant.decidedOn(), path)) {
      return;
    }
    UnitTree tree = new UnitTree(index.units());
    boolean asker =
        one.requestedBy().map(who -> who.person().equals(grant.approver().person())).orElse(false);
    boolean fromWithinAlone =
        actors.appointments(grant.approver(), grant.decidedOn()).stream()
            .allMatch(held -> tree.within(held.unit(), one.unit()));
    if (asker || (fromWithinAlone && !forTheWhole)) {
      references.add(ExceptionRule.OWN_APPROVAL, path, inputs);
    }
  }
}
