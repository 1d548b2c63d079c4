package dev.isg.core.programme;

import static dev.isg.core.SmallCompany.SIGN_IN;
import static dev.isg.core.programme.ReferenceBreaches.breach;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Link;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.ConsiderationStatement;
import dev.isg.core.policy.PolicyState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Programmes that lack what the guidance asks for, each in one way. */
final class GuidanceBreaches {
  private GuidanceBreaches() {}

  static Stream<Arguments> all() {
    return Stream.of(
        breach(
            ProgrammeRule.SEVERAL_POLICIES_IN_FORCE,
            "/policies",
            "施行中の方針が複数あります: risk-policy-v1, risk-policy-v2",
            "several policy versions are in force: risk-policy-v1, risk-policy-v2",
            company -> company.policies.add(SmallCompany.policy(PolicyState.IN_FORCE, 2).build())),
        breach(
            ProgrammeRule.NO_POLICY_IN_FORCE,
            "/policies",
            "施行中のリスク管理方針がありません",
            "no risk management policy is in force",
            company ->
                company.policies.set(0, SmallCompany.policy(PolicyState.DECIDED, 1).build())),
        breach(
            ProgrammeRule.POLICY_WITHOUT_ACCEPTABLE_LEVEL,
            "/policies/1",
            "方針「risk-policy-v2」に許容リスク水準がありません",
            "policy 'risk-policy-v2' states no acceptable level of risk",
            company ->
                company.policies.add(
                    SmallCompany.barePolicy(PolicyState.DECIDED, 2)
                        .adoption(DecisionId.of("d-adopt"))
                        .addAllConsiderations(weighed(Consideration.values()))
                        .build())),
        breach(
            ProgrammeRule.CONSIDERATION_MISSING,
            "/policies/1/considerations",
            "方針「risk-policy-v2」に「適法性」の検討記録がありません",
            "policy 'risk-policy-v2' records nothing on legality",
            company ->
                company.policies.add(
                    SmallCompany.barePolicy(PolicyState.SUPERSEDED, 2)
                        .adoption(DecisionId.of("d-adopt"))
                        .acceptableLevel(company.policies.get(0).acceptableLevel())
                        .addAllConsiderations(
                            weighed(
                                Consideration.CORE_VALUES,
                                Consideration.APPROPRIATENESS,
                                Consideration.RESOURCE_LIMITS,
                                Consideration.SOCIAL_RESPONSIBILITY))
                        .build())),
        breach(
            ProgrammeRule.RESOURCES_EXCEED_TOTAL,
            "/policies/1/resources",
            "配分 JPY 10000001 が総額 JPY 10000000 を超えています",
            "allocations of JPY 10000001 exceed the total of JPY 10000000",
            company ->
                company.policies.add(
                    SmallCompany.barePolicy(PolicyState.DECIDED, 2)
                        .adoption(DecisionId.of("d-adopt"))
                        .acceptableLevel(company.policies.get(0).acceptableLevel())
                        .addAllConsiderations(weighed(Consideration.values()))
                        .resources(SmallCompany.resources("JPY 10000001"))
                        .build())),
        breach(
            ProgrammeRule.NO_CISO,
            "/appointments",
            "CISO が任命されていません",
            "no one is appointed CISO",
            company ->
                company.appointments.removeIf(appointment -> appointment.role() == Role.CISO)),
        breach(
            ProgrammeRule.OBJECTIVE_WITHOUT_POLICY_ELEMENT,
            "/objectives/1/coreValues",
            "目的「o-2」は施行中の方針のどの価値にもつながっていません",
            "objective 'o-2' serves no core value of the policy in force",
            company ->
                company.objectives.add(
                    SmallCompany.bareObjective("o-2")
                        .rollUp(SmallCompany.rollUp(new RollUpMethod.All()))
                        .build())),
        incomplete(
            "上位の目的」がありません",
            "a parent objective",
            company -> {
              var due = SmallCompany.bareTarget("t-coverage").dueDate(LocalDate.of(2026, 3, 31));
              company.targets.set(0, due.addAllMeasures(company.targets.get(0).measures()).build());
            }),
        incomplete(
            "期限」がありません",
            "a due date",
            company ->
                company.targets.set(
                    0,
                    SmallCompany.bareTarget("t-coverage")
                        .addObjective(Link.to(SIGN_IN))
                        .addAllMeasures(company.targets.get(0).measures())
                        .build())),
        incomplete(
            "指標と目標値」がありません",
            "an indicator with the value to reach",
            company ->
                company.targets.set(
                    0,
                    SmallCompany.bareTarget("t-coverage")
                        .addObjective(Link.to(SIGN_IN))
                        .dueDate(LocalDate.of(2026, 3, 31))
                        .build())),
        breach(
            ProgrammeRule.DRAFT_TARGET_INCOMPLETE,
            "/targets/0",
            "草案の目標「t-coverage」に「指標と目標値」がなく、達成を評価できません",
            "draft target 't-coverage' lacks an indicator with the value to reach, so its"
                + " achievement cannot be evaluated",
            company ->
                company.targets.set(
                    0,
                    SmallCompany.bareTarget("t-coverage")
                        .addObjective(Link.to(SIGN_IN))
                        .dueDate(LocalDate.of(2026, 3, 31))
                        .draft(true)
                        .build())),
        breach(
            ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET,
            "/controlObjectives/1",
            "管理目的「co-2」はどの目標にもつながっていません",
            "control objective 'co-2' serves no target",
            company ->
                company.controlObjectives.add(
                    ControlObjective.builder()
                        .id(ControlObjectiveId.of("co-2"))
                        .statement(SmallCompany.text("孤立", "alone"))
                        .build())),
        breach(
            ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET,
            "/controls/1",
            "管理策「c-2」はどの目標にもつながっていません",
            "control 'c-2' serves no target",
            company -> company.controls.add(SmallCompany.control("c-2").build())),
        breach(
            ProgrammeRule.TARGET_WITHOUT_CONTROL_OBJECTIVE,
            "/targets/1",
            "目標「t-2」を受ける管理目的がありません",
            "no control objective deploys target 't-2'",
            company -> company.targets.add(SmallCompany.target("t-2").build())),
        breach(
            ProgrammeRule.ROLL_UP_NOT_CHOSEN,
            "/objectives/1",
            "目的「o-2」の達成度の積み重ね方が選ばれていません",
            "for objective 'o-2' no way to add up its targets has been chosen",
            company ->
                company.objectives.add(
                    SmallCompany.bareObjective("o-2")
                        .addCoreValue(Link.to(SmallCompany.TRUST))
                        .build())));
  }

  private static List<ConsiderationStatement> weighed(Consideration... considerations) {
    return Arrays.stream(considerations)
        .map(weighed -> new ConsiderationStatement(weighed, weighed.label()))
        .toList();
  }

  private static Arguments incomplete(
      String japanese, String english, Consumer<SmallCompany> change) {
    return breach(
        ProgrammeRule.TARGET_INCOMPLETE,
        "/targets/0",
        "目標「t-coverage」に「" + japanese,
        "target 't-coverage' lacks " + english,
        change);
  }
}
