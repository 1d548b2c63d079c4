package dev.isg.evaluation.precondition;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.Exposure;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.Risk;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.PreconditionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what a change means for the policy, and what either option bears on. */
final class PreconditionLines {
  private static final LocalizedText GREW = LocalizedText.of("想定を超える", "more than assumed");
  private static final LocalizedText WITHIN = LocalizedText.of("想定の範囲内", "within what was assumed");
  private static final LocalizedText NO_RISK =
      LocalizedText.of("なし（方針にないリスクの可能性）", "none; it may bring one the policy does not have");
  private static final LocalizedText NO_CONTROL = LocalizedText.of("なし", "none");
  private static final LocalizedText NO_LEVEL = LocalizedText.of("定められていない", "none is laid down");

  private PreconditionLines() {}

  static Explanation head(EnvironmentChange change, List<Explanation> below) {
    return Explanation.of(
        PreconditionRule.CHANGED,
        Map.of(
            "day", Wording.day(change.on()),
            "source", change.source().label(),
            "change", Wording.quoted(change.statement()),
            "precondition", Wording.quoted(change.precondition())),
        below);
  }

  static List<Explanation> of(
      ResolvedProgramme programme,
      EnvironmentChange change,
      List<Risk> risks,
      List<Control> controls) {
    List<Explanation> lines = new ArrayList<>();
    change.exposures().forEach(exposure -> lines.add(exposure(exposure)));
    lines.add(
        Explanation.of(
            PreconditionRule.TOUCHES,
            Map.of("risks", listed(risks.stream().map(Risk::statement).toList(), NO_RISK))));
    lines.add(
        Explanation.of(
            PreconditionRule.IF_KEPT,
            Map.of("controls", listed(controls.stream().map(Control::name).toList(), NO_CONTROL))));
    lines.add(
        Explanation.of(
            PreconditionRule.IF_REVISED,
            Map.of(
                "level",
                programme
                    .policy()
                    .flatMap(policy -> policy.acceptableLevel())
                    .map(AcceptableLevel::statement)
                    .map(Wording::quotation)
                    .orElse(NO_LEVEL))));
    return lines;
  }

  private static Explanation exposure(Exposure exposure) {
    return Explanation.of(
        PreconditionRule.EXPOSURE,
        Map.of(
            "what", exposure.what(),
            "assumed", Wording.quantity(exposure.assumed()),
            "observed", Wording.quantity(exposure.observed()),
            "relation", exposure.grew() ? GREW : WITHIN));
  }

  private static LocalizedText listed(List<LocalizedText> statements, LocalizedText none) {
    return statements.isEmpty()
        ? none
        : Wording.listed(statements.stream().map(Wording::quotation).toList(), "");
  }
}
