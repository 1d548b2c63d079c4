package dev.isg.core.issue;

import dev.isg.core.basics.SourceRef;

/**
 * Something that must hold, or a step of an evaluation. The library's rules are constants of enums,
 * whose ids are part of the API; the texts may change. An embedder may add rules of its own by
 * implementing this interface, preferably with an enum.
 */
public interface Rule {
  /** The version of the library's rules. It changes when any rule changes its meaning. */
  String RULE_SET_VERSION = "2009.1";

  /** Everything about the rule. */
  RuleDefinition definition();

  /** The stable id. */
  default String id() {
    return definition().id();
  }

  /** How bad a breach is. */
  default Severity severity() {
    return definition().severity();
  }

  /** How strongly the source asks for it. */
  default Strength strength() {
    return definition().strength();
  }

  /** The level of duty. */
  default Tier tier() {
    return definition().tier();
  }

  /** Where the rule comes from. */
  default SourceRef source() {
    return definition().source();
  }

  /** The version of the rule set the rule belongs to. */
  default String ruleSetVersion() {
    return RULE_SET_VERSION;
  }
}
