package dev.isg.core.programme;

import static dev.isg.core.SmallCompany.CISO;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Link;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.risk.CoreValueId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Programmes that do not hang together, each in one way. */
final class ReferenceBreaches {
  private ReferenceBreaches() {}

  static Stream<Arguments> all() {
    return Stream.of(
        breach(
            ProgrammeRule.DUPLICATE_ID,
            "/people/2/id",
            "人の id「p-ciso」が重複しています（最初は /people/1/id）",
            "the person id 'p-ciso' is used twice (first at /people/1/id)",
            company -> company.people.add(company.people.get(1))),
        breach(
            ProgrammeRule.DUPLICATE_ID,
            "/policies/0/risks/1/id",
            "リスクの id「r-leak」が重複しています（最初は /policies/0/risks/0/id）",
            "the risk id 'r-leak' is used twice (first at /policies/0/risks/0/id)",
            company ->
                company.policies.set(
                    0,
                    SmallCompany.policy(PolicyState.IN_FORCE, 1)
                        .addRisk(SmallCompany.risk("r-leak", 1, 1).build())
                        .build())),
        unresolved(
            "/governanceUnit/root",
            "組織単位「gone」は定義されていません",
            "there is no unit 'gone'",
            company -> company.root = UnitId.of("gone")),
        unresolved(
            "/units/2/parent",
            "組織単位「gone」は定義されていません",
            "there is no unit 'gone'",
            company ->
                company.units.add(
                    SmallCompany.unit("x", UnitKind.DIVISION).parent(UnitId.of("gone")).build())),
        unresolved(
            "/appointments/2/person",
            "人「gone」は定義されていません",
            "there is no person 'gone'",
            company ->
                company.appointments.add(
                    SmallCompany.appointment(PersonId.of("gone"), Role.MANAGER).build())),
        unresolved(
            "/appointments/2/appointedBy",
            "人「gone」は定義されていません",
            "there is no person 'gone'",
            company ->
                company.appointments.add(
                    SmallCompany.appointment(CISO, Role.MANAGER)
                        .appointedBy(PersonId.of("gone"))
                        .build())),
        unresolved(
            "/policies/0/risks/1/threatens/1",
            "価値「gone」は定義されていません",
            "there is no core value 'gone'",
            company ->
                company.policies.set(
                    0,
                    SmallCompany.policy(PolicyState.IN_FORCE, 1)
                        .addRisk(
                            SmallCompany.risk("r-2", 1, 1)
                                .addThreaten(CoreValueId.of("gone"))
                                .build())
                        .build())),
        unresolved(
            "/objectives/0/coreValues/1/to",
            "価値「gone」は定義されていません",
            "there is no core value 'gone'",
            company ->
                company.objectives.set(
                    0,
                    SmallCompany.objective("o-sign-in")
                        .addCoreValue(Link.to(CoreValueId.of("gone")))
                        .build())),
        unresolved(
            "/targets/0/objectives/1/to",
            "目的「gone」は定義されていません",
            "there is no objective 'gone'",
            company ->
                company.targets.set(
                    0,
                    SmallCompany.target("t-coverage")
                        .addObjective(Link.to(ObjectiveId.of("gone")))
                        .build())),
        unresolved(
            "/controls/1/units/1",
            "組織単位「gone」は定義されていません",
            "there is no unit 'gone'",
            company ->
                company.controls.add(
                    SmallCompany.control("c-2")
                        .addControlObjective(Link.to(SmallCompany.SECOND_FACTOR))
                        .addUnit(UnitId.of("gone"))
                        .build())),
        unresolved(
            "/controls/1/controlObjectives/0/to",
            "管理目的「gone」は定義されていません",
            "there is no control objective 'gone'",
            company ->
                company.controls.add(
                    SmallCompany.control("c-2")
                        .addControlObjective(Link.to(ControlObjectiveId.of("gone")))
                        .build())),
        breach(
            ProgrammeRule.CYCLE,
            "/units/2/parent",
            "親子関係が循環しています: a -> b -> a",
            "the parents form a cycle: a -> b -> a",
            company -> {
              company.units.add(
                  SmallCompany.unit("a", UnitKind.DIVISION).parent(UnitId.of("b")).build());
              company.units.add(
                  SmallCompany.unit("b", UnitKind.DIVISION).parent(UnitId.of("a")).build());
              company.units.add(
                  SmallCompany.unit("c", UnitKind.DIVISION).parent(UnitId.of("a")).build());
            }),
        breach(
            ProgrammeRule.CYCLE,
            "/units/2/parent",
            "親子関係が循環しています: a -> a",
            "the parents form a cycle: a -> a",
            company ->
                company.units.add(
                    SmallCompany.unit("a", UnitKind.DIVISION).parent(UnitId.of("a")).build())),
        breach(
            ProgrammeRule.RISK_OUTSIDE_MATRIX,
            "/policies/0/risks/1",
            "リスク「r-2」の影響度 3・発生可能性 1 は表（2×2）の外です",
            "risk 'r-2' has impact 3 and likelihood 1, outside the 2 by 2 matrix",
            company ->
                company.policies.set(
                    0,
                    SmallCompany.policy(PolicyState.IN_FORCE, 1)
                        .addRisk(SmallCompany.risk("r-2", 3, 1).build())
                        .build())),
        breach(
            ProgrammeRule.ROLL_UP_OF_FOREIGN_TARGET,
            "/objectives/1/rollUp/method",
            "目的「o-2」の積み重ねが、この目的の目標ではない「t-coverage」を挙げています",
            "the roll-up of objective 'o-2' names 't-coverage', which is no target of it",
            company ->
                company.objectives.add(
                    SmallCompany.bareObjective("o-2")
                        .addCoreValue(Link.to(SmallCompany.TRUST))
                        .rollUp(
                            SmallCompany.rollUp(
                                new RollUpMethod.Critical(List.of(TargetId.of("t-coverage")))))
                        .build())));
  }

  private static Arguments unresolved(
      String path, String japanese, String english, Consumer<SmallCompany> change) {
    return breach(ProgrammeRule.UNRESOLVED_REFERENCE, path, japanese, english, change);
  }

  static Arguments breach(
      ProgrammeRule rule,
      String path,
      String japanese,
      String english,
      Consumer<SmallCompany> change) {
    return Arguments.of(rule, path, japanese, english, change);
  }
}
