package dev.isg.core.trace;

import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.Golden;
import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceViewTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-31");

  @Test
  @Tag("REQ-100")
  void goesDownFromACoreValueToTheUnitsInTheOrderOfDirect() {
    Trace trace = goodView().down(SmallCompany.TRUST).orElseThrow();

    assertThat(trace.direction()).isEqualTo(TraceDirection.DOWN);
    assertThat(trace.nodes())
        .extracting(TraceNode::kind)
        .containsExactly(
            TraceKind.CORE_VALUE,
            TraceKind.OBJECTIVE,
            TraceKind.TARGET,
            TraceKind.CONTROL_OBJECTIVE,
            TraceKind.CONTROL,
            TraceKind.UNIT);
    assertThat(trace.nodes())
        .extracting(TraceNode::id)
        .containsExactly(
            "v-trust", "o-sign-in", "t-coverage", "co-second-factor", "c-authenticator", "sales");
    assertThat(trace.nodes()).allMatch(TraceNode::defined);
  }

  @Test
  @Tag("REQ-100")
  void goesUpFromAControlToTheCoreValueItIsFor() {
    Trace trace = goodView().up(ControlId.of("c-authenticator")).orElseThrow();

    assertThat(trace.direction()).isEqualTo(TraceDirection.UP);
    assertThat(trace.nodes())
        .extracting(TraceNode::id)
        .containsExactly(
            "c-authenticator", "co-second-factor", "t-coverage", "o-sign-in", "v-trust");
    assertThat(trace.nodes(TraceKind.CORE_VALUE))
        .containsExactly(
            new TraceNode(
                TraceKind.CORE_VALUE, "v-trust", text("顧客の信頼", "trust of customers"), true));
  }

  @Test
  void startsFromAnyThingToEitherSide() {
    TraceView view = goodView();

    assertThat(view.down(SmallCompany.COVERAGE).orElseThrow().nodes())
        .extracting(TraceNode::id)
        .containsExactly("t-coverage", "co-second-factor", "c-authenticator", "sales");
    assertThat(view.up(SmallCompany.COVERAGE).orElseThrow().nodes())
        .extracting(TraceNode::id)
        .containsExactly("t-coverage", "o-sign-in", "v-trust");
    assertThat(view.up(SmallCompany.SALES).orElseThrow().nodes()).hasSize(6);
    assertThat(view.down(SmallCompany.SALES).orElseThrow().start().steps()).isEmpty();
    assertThat(view.up(SmallCompany.TRUST).orElseThrow().start().steps()).isEmpty();
  }

  @Test
  void findsAThingByTheTextOfItsIdAndKnowsNoOther() {
    TraceView view = view(company -> company.units.add(unit("t-coverage")));

    assertThat(view.find("o-sign-in")).containsExactly(SmallCompany.SIGN_IN);
    assertThat(view.find("t-coverage"))
        .containsExactly(TargetId.of("t-coverage"), UnitId.of("t-coverage"));
    assertThat(view.find("nothing")).isEmpty();
    assertThat(view.down(ObjectiveId.of("nothing"))).isEmpty();
    assertThat(view.down(ObjectiveId.of("v-trust"))).as("another kind of id").isEmpty();
  }

  @Test
  void marksWhatSeveralLinksLeadToAndPutsItUnderEachOfThem() {
    Trace trace = view(TraceViewTest::second).down(SmallCompany.TRUST).orElseThrow();

    List<TraceStep> objectives = trace.start().steps();
    assertThat(objectives).extracting(step -> step.node().id()).containsExactly("o-2", "o-sign-in");
    TraceStep underSecond = objectives.get(0).steps().get(0);
    TraceStep underFirst = objectives.get(1).steps().get(0);
    assertThat(underSecond.node()).isEqualTo(underFirst.node());
    assertThat(underSecond.shared()).isTrue();
    assertThat(underFirst.shared()).isTrue();
    assertThat(underSecond.steps()).isEqualTo(underFirst.steps()).isNotEmpty();
    assertThat(underFirst.steps().get(0).shared()).as("below it there is one way").isFalse();
    assertThat(objectives.get(0).shared()).isFalse();
  }

  @Test
  void tellsTheEditorsLinksFromThoseOfTheOwners() {
    TraceView view = view(TraceViewTest::second);

    List<TraceStep> objectives = view.down(SmallCompany.TRUST).orElseThrow().start().steps();
    assertThat(objectives.get(0).editorial()).isTrue();
    assertThat(objectives.get(1).editorial()).isFalse();
    assertThat(view.up(ObjectiveId.of("o-2")).orElseThrow().start().editorial()).isFalse();
  }

  @Test
  void takesALinkDrawnTwiceForTheOwners() {
    TraceView view =
        view(
            company -> {
              second(company);
              company.objectives.set(
                  1,
                  SmallCompany.bareObjective("o-2")
                      .addCoreValue(Link.editorialTo(SmallCompany.TRUST))
                      .addCoreValue(Link.to(SmallCompany.TRUST))
                      .build());
            });

    assertThat(view.down(SmallCompany.TRUST).orElseThrow().start().steps())
        .hasSize(2)
        .noneMatch(TraceStep::editorial);
  }

  @Test
  void takesTheCoreValuesOfTheVersionInForceOnTheDay() {
    Consumer<SmallCompany> nextYear =
        company ->
            company.policies.add(
                SmallCompany.barePolicy(PolicyState.IN_FORCE, 2)
                    .effectiveFrom(LocalDate.parse("2026-04-01"))
                    .build());

    TraceView lastDay = TraceView.of(SmallCompany.with(nextYear), DAY);
    TraceView firstDay = TraceView.of(SmallCompany.with(nextYear), DAY.plusDays(1));

    assertThat(lastDay.policy().orElseThrow().version()).isEqualTo(1);
    assertThat(firstDay.policy().orElseThrow().version()).isEqualTo(2);
    assertThat(lastDay.policyInForce()).isTrue();
    assertThat(lastDay.day()).isEqualTo(DAY);
  }

  @Test
  void showsThePoorestDraftWithTheLatestVersionAndSaysSo() {
    TraceView view =
        view(
            company -> {
              company.policies.set(0, SmallCompany.policy(PolicyState.DRAFT, 1).build());
              company.policies.add(SmallCompany.barePolicy(PolicyState.DRAFT, 2).build());
            });

    assertThat(view.policy().orElseThrow().version()).isEqualTo(2);
    assertThat(view.policyInForce()).isFalse();
    assertThat(TraceText.in(Language.EN).whole(view))
        .startsWith("From the policy to the field (2026-03-31, risk-policy-v2, not in force)\n");
    assertThat(TraceText.in(Language.JA).whole(view))
        .startsWith("方針から現場まで（2026-03-31 時点、risk-policy-v2、施行前または失効）\n");
    TraceView none = view(company -> company.policies.clear());
    assertThat(TraceText.in(Language.EN).whole(none)).contains("(2026-03-31, no policy)");
    assertThat(TraceText.in(Language.JA).whole(none)).contains("方針なし");
  }

  @Test
  void showsALinkThatLeadsNowhereInsteadOfFailing() {
    TraceView view =
        view(
            company -> {
              company.policies.clear();
              company.controls.clear();
              company.controls.add(
                  SmallCompany.control("c-1")
                      .addControlObjective(Link.to(ControlObjectiveId.of("co-lost")))
                      .addUnit(UnitId.of("nobody"))
                      .build());
            });

    TraceNode lost = view.up(ControlId.of("c-1")).orElseThrow().nodes().get(1);
    assertThat(lost.defined()).isFalse();
    assertThat(lost.kind()).isEqualTo(TraceKind.CONTROL_OBJECTIVE);
    assertThat(lost.name()).isEqualTo(text("（未定義）", "(not defined)"));
    assertThat(view.whole())
        .extracting(trace -> trace.start().node().id())
        .containsExactly("v-trust", "co-lost");
  }

  @Test
  void leavesNothingOutOfTheWholeButUnitsWithoutControl() {
    TraceView view =
        view(
            company -> {
              company.objectives.add(SmallCompany.bareObjective("o-2").build());
              company.controls.add(SmallCompany.control("c-2").build());
              company.units.add(unit("idle"));
            });

    assertThat(view.whole())
        .extracting(trace -> trace.start().node().id())
        .containsExactly("v-trust", "o-2", "c-2");
  }

  @Test
  void isTheSameWhateverTheOrderOfTheDocument() {
    SmallCompany company = rich();
    TraceView one = TraceView.of(company.programme(), DAY);
    for (List<?> list :
        List.of(
            company.units,
            company.policies,
            company.objectives,
            company.targets,
            company.controlObjectives,
            company.controls)) {
      Collections.reverse(list);
    }
    TraceView other = TraceView.of(company.programme(), DAY);

    assertThat(other.whole()).isEqualTo(one.whole());
    assertThat(other.gaps()).isEqualTo(one.gaps());
  }

  @Test
  void mergesThingsDefinedTwiceWhateverTheirOrder() {
    SmallCompany company = new SmallCompany();
    company.units.add(
        OrganisationUnit.builder()
            .id(SmallCompany.SALES)
            .name(text("あ", "a"))
            .kind(UnitKind.DEPARTMENT)
            .build());
    TraceNode first = node(company.programme(), SmallCompany.SALES);
    Collections.reverse(company.units);

    assertThat(first.name().en()).isEqualTo("a");
    assertThat(node(company.programme(), SmallCompany.SALES)).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsAsAPage(Language language) {
    TraceView view = TraceView.of(rich().programme(), DAY);

    TraceText text = TraceText.in(language);
    Golden.check(
        "trace." + language.code() + ".txt",
        text.whole(view)
            + "\n----\n\n"
            + text.one(view, view.up(ControlId.of("c-shared")).orElseThrow())
            + "\n----\n\n"
            + text.one(view, view.down(TargetId.of("t-coverage")).orElseThrow()));
  }

  @Test
  void isDataThatCanBeWrittenAsJson() {
    Trace trace = goodView().up(SmallCompany.SIGN_IN).orElseThrow();

    assertThat(IsgJson.standard().write(trace))
        .contains("\"direction\": \"UP\"", "\"id\": \"v-trust\"", "\"defined\": true");
    assertThat(IsgJson.standard().read("t.json", IsgJson.standard().write(trace), Trace.class))
        .extracting(document -> document.value())
        .isEqualTo(trace);
  }

  static SmallCompany rich() {
    SmallCompany company = new SmallCompany();
    second(company);
    company.controlObjectives.add(
        ControlObjective.builder()
            .id(ControlObjectiveId.of("co-lonely"))
            .statement(text("孤立した管理目的", "a control objective on its own"))
            .addTarget(Link.to(TargetId.of("t-lost")))
            .build());
    company.controls.add(
        SmallCompany.control("c-shared")
            .addControlObjective(Link.to(SmallCompany.SECOND_FACTOR))
            .addControlObjective(Link.to(ControlObjectiveId.of("co-lonely")))
            .addUnit(SmallCompany.HEAD)
            .build());
    company.units.add(unit("idle"));
    return company;
  }

  private static void second(SmallCompany company) {
    company.objectives.add(
        SmallCompany.bareObjective("o-2")
            .addCoreValue(Link.editorialTo(SmallCompany.TRUST))
            .build());
    company.targets.set(
        0,
        SmallCompany.target("t-coverage")
            .addObjective(Link.editorialTo(ObjectiveId.of("o-2")))
            .build());
  }

  private static OrganisationUnit unit(String id) {
    return SmallCompany.unit(id, UnitKind.DEPARTMENT).build();
  }

  private static TraceNode node(Programme programme, TypedId id) {
    return TraceView.of(programme, DAY).up(id).orElseThrow().start().node();
  }

  private static TraceView goodView() {
    return TraceView.of(ResolvedProgramme.of(new SmallCompany().programme(), DAY));
  }

  static TraceView view(Consumer<SmallCompany> change) {
    return TraceView.of(SmallCompany.with(change), DAY);
  }
}
