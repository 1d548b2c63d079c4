package dev.isg.core.profile;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/** What must hold of a system of oversight that a programme states. */
public enum OversightSystemRule implements Rule {
  /** Nobody who is not overseen himself holds a role that oversees. */
  NOBODY_OVERSEES(
      guidance(
          "ISG-C-111",
          Strength.SHOULD,
          "1.4.2(4)",
          MessageTemplate.of(
              "「{system}」を採るとしていますが、執行を兼ねずに監督する人が任命されていません",
              "the programme states {system}, and nobody is appointed who oversees without being"
                  + " overseen"),
          MessageTemplate.of(
              "appointments に監督する役割の人を加えます", "appoint someone to a role that oversees")));

  private final RuleDefinition definition;

  OversightSystemRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
