package dev.isg.core.programme;

import static dev.isg.core.programme.LargeCompany.list;
import static dev.isg.core.programme.LargeCompany.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.isg.core.policy.Consideration;
import dev.isg.core.process.CommunicationPurpose;
import dev.isg.core.process.EvaluationPrinciple;
import dev.isg.core.process.ManagementElement;
import dev.isg.core.process.ProcessStep;
import dev.isg.core.process.RiskEventKind;
import dev.isg.core.profile.BasicPolicyElement;

/**
 * The policy of {@link LargeCompany}: twelve versions of old, the thirteenth in force, four more
 * decided; and the domains that interpret it.
 */
final class LargePolicies {
  private LargePolicies() {}

  static void into(ObjectNode tree) {
    put(tree, "policies", list(17, LargePolicies::policy));
    put(
        tree,
        "statutoryBasicPolicy",
        "{clauses:" + each("element", BasicPolicyElement.values(), "statement:TEXT") + "}");
    put(
        tree,
        "domains",
        list(
            12,
            i ->
                "{id:'d-%d',kind:'%s',head:'p-1',managementSystem:TEXT,interpretations:[{policy:'risk-policy',version:13,by:'p-1',on:'2025-04-10',objectives:['o-0'],targets:['t-0'],organisation:TEXT,resources:TEXT}]}"
                    .formatted(i, i == 0 ? "INFORMATION_SECURITY" : "COMPLIANCE")));
  }

  private static String policy(int i) {
    return """
        {id:'risk-policy',version:%d,state:'%s',title:TEXT,strategy:TEXT,companyFit:{industry:TEXT,size:TEXT,consequence:TEXT},
        effectiveFrom:'2025-04-01',adoption:'d-1',changeReason:TEXT,coreValues:%s,considerations:%s,
        matrix:{impactLevels:[TEXT,TEXT,TEXT],likelihoodLevels:[TEXT,TEXT,TEXT],
        cells:[['ACCEPTABLE','ACCEPTABLE','ATTENTION'],['ACCEPTABLE','ATTENTION','ATTENTION'],['ATTENTION','ATTENTION','PRIORITY']]},
        acceptableLevel:{statement:TEXT,highestGrade:'ACCEPTABLE'},%s}"""
        .formatted(
            i + 1,
            i < 12 ? "SUPERSEDED" : i == 12 ? "IN_FORCE" : "DECIDED",
            list(5, "{id:'v-%d',statement:TEXT}"::formatted),
            each("consideration", Consideration.values(), "statement:TEXT"),
            i == 12 ? inForce() : other());
  }

  private static String other() {
    return "risks:%s,resources:{total:'JPY 1000',allocations:[{purpose:TEXT,amount:'JPY 900'}]}"
        .formatted(list(3, LargePolicies::risk));
  }

  private static String inForce() {
    return "risks:%s,treatments:%s,tolerances:%s,process:%s,resources:%s,rankingChoice:%s"
        .formatted(
            list(60, LargePolicies::risk),
            list(
                60,
                "{id:'tr-%1$d',risk:'r-%1$d',option:'CHANGE_LIKELIHOOD',statement:TEXT,state:'CHOSEN'}"
                    ::formatted),
            list(
                8,
                i ->
                    "{statement:TEXT,domain:'d-%d',form:{form:'matrix-cells',accepted:[{impact:1,likelihood:1}]}}"
                        .formatted(i + 1)),
            process(),
            "{total:'JPY 1000',allocations:[{purpose:TEXT,amount:'JPY 900',risks:%s}]}"
                .formatted(list(20, i -> "'r-%d'".formatted(40 + i))),
            "{method:{method:'matrix'},reason:TEXT,overrides:%s}"
                .formatted(
                    list(3, i -> "{risk:'r-%d',priority:false,reason:TEXT}".formatted(37 + i))));
  }

  /** From number 40 on a priority, resolved to the same residual level as the others. */
  private static String risk(int i) {
    int now = i < 40 ? 1 : 3;
    int before = i < 40 ? 2 : 3;
    return "{id:'r-%d',statement:TEXT,domain:'d-0',threatens:['v-%d'],impact:%d,likelihood:%d,inherent:{impact:%d,likelihood:%d},residual:{impact:1,likelihood:1},response:'REDUCE_LIKELIHOOD',stance:TEXT}"
        .formatted(i, i % 5, now, now, before, before);
  }

  private static String process() {
    ProcessStep[] steps = ProcessStep.values();
    return "{elements:%s,steps:%s,identification:{controlled:true,uncontrolled:true,events:%s,approaches:['OVERVIEW']},principles:%s,communicationPlan:{measures:%s}}"
        .formatted(
            each("element", ManagementElement.values(), "statement:TEXT"),
            list(
                8,
                i ->
                    "{step:'%s',on:'2025-01-%d',by:'p-1',result:TEXT,communication:TEXT,monitoring:TEXT}"
                        .formatted(steps[i % steps.length], 10 + i)),
            names(RiskEventKind.values()),
            names(EvaluationPrinciple.values()),
            each("purpose", CommunicationPurpose.values(), "how:TEXT,with:['LEGAL']"));
  }

  private static String names(Enum<?>[] values) {
    return list(values.length, i -> "'" + values[i].name() + "'");
  }

  private static String each(String name, Enum<?>[] values, String rest) {
    return list(values.length, i -> "{%s:'%s',%s}".formatted(name, values[i].name(), rest));
  }
}
