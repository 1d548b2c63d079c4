package dev.isg.core.programme;

import static dev.isg.core.programme.ProgrammeRule.DUPLICATE_ID;
import static dev.isg.core.programme.ProgrammeRule.UNRESOLVED_REFERENCE;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.isg.core.domain.DomainRule;
import dev.isg.core.policy.PolicyLifeRule;
import dev.isg.core.process.ProcessRule;
import dev.isg.core.risk.RiskRule;
import dev.isg.core.tolerance.ToleranceRule;

/** What goes wrong with policies, risks, levels, the process and domains. */
final class PolicyFaults {
  private static final String IN_FORCE = "/policies/12";

  private final FaultSeeder seeder;

  PolicyFaults(FaultSeeder seeder) {
    this.seeder = seeder;
  }

  void seed() {
    versions();
    risks();
    priorities();
    process();
    domains();
  }

  private void versions() {
    seeder.kind(
        "consideration",
        ProgrammeRule.CONSIDERATION_MISSING,
        3,
        n -> seeder.shorten("/policies/" + n, "considerations", 0));
    seeder.kind(
        "too little money",
        ProgrammeRule.RESOURCES_EXCEED_TOTAL,
        3,
        n -> {
          String plan = "/policies/" + (4 + n) + "/resources";
          seeder.set(plan, "total", "'JPY 1'");
          return plan;
        });
    seeder.kind(
        "no level",
        ProgrammeRule.POLICY_WITHOUT_ACCEPTABLE_LEVEL,
        3,
        n -> seeder.remove("/policies/" + (7 + n), "acceptableLevel"));
    seeder.kind(
        "value twice",
        DUPLICATE_ID,
        2,
        n -> seeder.copy("/policies/" + (10 + n) + "/coreValues", 0) + "/id");
    seeder.kind(
        "no adoption",
        PolicyLifeRule.ADOPTION_NOT_RECORDED,
        4,
        n -> seeder.remove("/policies/" + (13 + n), "adoption"));
    seeder.kind(
        "outside matrix",
        ProgrammeRule.RISK_OUTSIDE_MATRIX,
        3,
        n -> {
          seeder.set("/policies/" + n + "/risks/1", "impact", "9");
          return "/policies/" + n + "/risks/1";
        });
  }

  private String risk(int i) {
    return IN_FORCE + "/risks/" + i;
  }

  private void risks() {
    seeder.kind(
        "no value",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.set(risk(n), "threatens", "['nowhere']") + "/0");
    seeder.kind(
        "threatens nothing",
        RiskRule.RISK_WITHOUT_CORE_VALUE,
        3,
        n -> seeder.remove(risk(4 + n), "threatens"));
    seeder.kind("no domain", UNRESOLVED_REFERENCE, 3, n -> seeder.nowhere(risk(8 + n), "domain"));
    seeder.kind(
        "nature",
        RiskRule.NATURE_WITHOUT_NOTE,
        3,
        n -> {
          seeder.set(risk(12 + n), "category", "'BUSINESS_STRATEGY'");
          seeder.also(risk(12 + n), "nature", "'PURE'");
          return risk(12 + n);
        });
    seeder.kind(
        "inherent outside matrix",
        RiskRule.LEVEL_OUTSIDE_MATRIX,
        3,
        n -> {
          seeder.set(risk(16 + n), "inherent", "{impact:9,likelihood:1}");
          return risk(16 + n);
        });
    seeder.kind(
        "grows when treated",
        RiskRule.RESIDUAL_ABOVE_INHERENT,
        4,
        n -> {
          seeder.also(risk(20 + n), "inherent", "{impact:1,likelihood:1}");
          return seeder.set(risk(20 + n), "residual", "{impact:1,likelihood:2}");
        });
    seeder.kind(
        "no asset",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.set(risk(24 + n), "assets", "['nowhere']") + "/0");
    seeder.kind(
        "risk twice", DUPLICATE_ID, 3, n -> seeder.copy(IN_FORCE + "/risks", 28 + n) + "/id");
    seeder.kind(
        "no risk to override",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.nowhere(IN_FORCE + "/rankingChoice/overrides/" + n, "risk"));
  }

  private void priorities() {
    seeder.kind(
        "obligation ranked down",
        RiskRule.OBLIGATION_RANKED_DOWN,
        1,
        n -> {
          seeder.set(risk(39), "legalObligation", "true");
          return risk(39);
        });
    seeder.kind(
        "no response",
        PolicyLifeRule.PRIORITY_WITHOUT_RESPONSE,
        3,
        n -> seeder.remove(risk(40 + n), "response"));
    seeder.kind(
        "no resources",
        PolicyLifeRule.PRIORITY_WITHOUT_RESOURCES,
        4,
        n -> {
          seeder.at(risk(44 + n));
          ArrayNode funded = seeder.array(IN_FORCE + "/resources/allocations/0/risks");
          for (int i = funded.size() - 1; i >= 0; i--) {
            if (funded.get(i).textValue().equals("r-" + (44 + n))) {
              funded.remove(i);
            }
          }
          return risk(44 + n);
        });
    seeder.kind(
        "residual too high",
        ToleranceRule.RESIDUAL_ABOVE_LEVEL,
        4,
        n -> {
          seeder.set(risk(48 + n), "residual", "{impact:2,likelihood:2}");
          return risk(48 + n);
        });
  }

  private void process() {
    seeder.kind(
        "level of no domain",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.nowhere(IN_FORCE + "/tolerances/" + n, "domain"));
    seeder.kind(
        "level outside matrix",
        ToleranceRule.LEVEL_WITHOUT_MATRIX,
        3,
        n -> {
          String path = IN_FORCE + "/tolerances/" + (4 + n);
          seeder.set(
              path,
              "form",
              "{form:'matrix-cells',accepted:[{impact:1,likelihood:1},{impact:2,likelihood:1},{impact:3,likelihood:1},{impact:4,likelihood:1}]}");
          return path;
        });
    String steps = IN_FORCE + "/process/steps/";
    seeder.kind("step by nobody", UNRESOLVED_REFERENCE, 3, n -> seeder.nowhere(steps + n, "by"));
    seeder.kind(
        "step alone",
        ProcessRule.STEP_WITHOUT_COMPANION,
        3,
        n -> seeder.remove(steps + (4 + n), "monitoring"));
    seeder.kind(
        "principle",
        ProcessRule.PRINCIPLE_NOT_HEEDED,
        1,
        n -> seeder.shorten(IN_FORCE + "/process", "principles", 0));
  }

  private void domains() {
    seeder.kind(
        "no system",
        DomainRule.DOMAIN_INCOMPLETE,
        3,
        n -> seeder.remove("/domains/" + (1 + n), "managementSystem"));
    seeder.kind(
        "not the head",
        DomainRule.NOT_INTERPRETED_BY_HEAD,
        3,
        n -> seeder.set("/domains/" + (4 + n) + "/interpretations/0", "by", "'p-2'"));
    seeder.kind(
        "not interpreted",
        DomainRule.VERSION_NOT_INTERPRETED,
        3,
        n -> seeder.set("/domains/" + (7 + n), "interpretations", "[]"));
    seeder.kind(
        "interpreted by nobody",
        UNRESOLVED_REFERENCE,
        1,
        n -> seeder.nowhere("/domains/10/interpretations/0", "by"));
  }
}
