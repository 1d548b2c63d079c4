package dev.isg.core.isms;

import static dev.isg.core.SmallCompany.COVERAGE;
import static dev.isg.core.SmallCompany.SIGN_IN;
import static dev.isg.core.SmallCompany.broken;
import static dev.isg.core.SmallCompany.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.catalogue.RowId;
import dev.isg.core.issue.Issue;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.programme.ProgrammeCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-134")
class IsmsMappingTest {
  private static final IsmsItemId POLICY = IsmsItemId.of("isms-policy");
  private static final IsmsItemId GOAL = IsmsItemId.of("isms-goal");
  private static final GovernedElement OURS = GovernedElement.of(PolicyId.of("risk-policy"));
  private static final GovernedElement OBJECTIVE = GovernedElement.of(SIGN_IN);
  private static final GovernedElement TARGET = GovernedElement.of(COVERAGE);

  @Test
  void isNotAskedForWhereTheStandardIsNotUsed() {
    assertThat(broken(company -> company.isms = Optional.empty())).isEmpty();
  }

  @Test
  void isQuietWhereBothSidesAreWhole() {
    assertThat(told(one -> complete(one))).isEmpty();
  }

  @Test
  void tellsOfEachSideWhatIsMissing() {
    assertThat(told(one -> items(one)))
        .containsExactly(
            "ISG-R-371 /isms/items/0",
            "ISG-R-371 /isms/items/1",
            "ISG-R-372 /objectives/0",
            "ISG-R-372 /policies/0",
            "ISG-R-372 /targets/0");
  }

  @Test
  void saysSoInBothLanguages() {
    List<Issue> issues =
        ProgrammeCheck.check(
                SmallCompany.with(company -> company.isms = mapping(one -> items(one))))
            .issues();

    assertThat(issues.get(0).message().ja())
        .isEqualTo("ISMS の基本方針「isms-policy」が、方針・目的・目標のどれにも対応付けられていません");
    assertThat(issues.get(0).message().en())
        .isEqualTo(
            "policy statement 'isms-policy' of the ISMS is mapped to no policy, objective or"
                + " target");
    assertThat(issues.get(2).message().en())
        .isEqualTo("objective 'o-sign-in' is mapped to nothing in the ISMS");
  }

  @Test
  void acceptsWhatIsLeftOutForAReason() {
    assertThat(
            told(
                one ->
                    one.addItem(
                            new IsmsItem(
                                POLICY,
                                IsmsItemKind.BASIC_POLICY,
                                text("方針", "policy"),
                                Optional.of(text("本社だけ", "head office only"))))
                        .addLeftOut(left(OURS), left(OBJECTIVE), left(TARGET))))
        .isEmpty();
  }

  @Test
  void tellsOfWhatIsMappedAndLeftOut() {
    assertThat(
            told(
                one -> {
                  complete(one);
                  one.addLeftOut(left(TARGET));
                  IsmsItemId odd = IsmsItemId.of("odd");
                  one.addItem(
                      new IsmsItem(
                          odd,
                          IsmsItemKind.TARGET,
                          text("目標", "target"),
                          Optional.of(text("不要", "not needed"))));
                  one.addEntry(new MappingEntry(odd, TARGET));
                }))
        .containsExactly("ISG-R-373 /isms/items/2", "ISG-R-373 /isms/leftOut/0/element");
  }

  @Test
  void tellsOfALineThatStandsThereTwice() {
    assertThat(
            told(
                one -> {
                  complete(one);
                  one.addEntry(new MappingEntry(GOAL, TARGET));
                }))
        .containsExactly("ISG-R-374 /isms/entries/3");
  }

  @Test
  void tellsOfLinesThatLeadNowhereOnEitherSide() {
    assertThat(
            told(
                one -> {
                  complete(one);
                  one.addEntries(
                      new MappingEntry(IsmsItemId.of("isms-9"), TARGET),
                      new MappingEntry(GOAL, new GovernedElement(ElementKind.TARGET, "t-9")),
                      new MappingEntry(GOAL, new GovernedElement(ElementKind.TARGET, "o-sign-in")));
                  one.addLeftOut(left(new GovernedElement(ElementKind.POLICY, "p-9")));
                }))
        .containsExactly(
            "ISG-P-002 /isms/entries/3/item",
            "ISG-P-002 /isms/entries/4/element",
            "ISG-P-002 /isms/entries/5/element",
            "ISG-P-002 /isms/leftOut/0/element");
  }

  @Test
  void leavesADraftOfAPolicyAloneButKnowsIt() {
    assertThat(
            broken(
                company -> {
                  company.policies.set(0, SmallCompany.policy(PolicyState.DRAFT, 1).build());
                  company.isms =
                      mapping(
                          one ->
                              one.addItem(goal())
                                  .addEntries(
                                      new MappingEntry(GOAL, OBJECTIVE),
                                      new MappingEntry(GOAL, TARGET)));
                }))
        .containsExactly("ISG-P-006 /policies");
  }

  @Test
  void isReadBothWays() {
    IsmsMapping mapping = mapping(one -> complete(one)).orElseThrow();

    assertThat(mapping.elementsOf(GOAL)).containsExactly(OBJECTIVE, TARGET);
    assertThat(mapping.itemsOf(OURS)).containsExactly(POLICY);
    assertThatThrownBy(() -> new GovernedElement(ElementKind.TARGET, " "))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void namesItsEditionByARowOfTheCatalogueOfStandards() {
    IsmsMapping mapping =
        mapping(
                one -> {
                  complete(one);
                  one.standard(RowId.of("M-1"));
                })
            .orElseThrow();

    assertThat(Catalogues.shipped().findRow(mapping.standard().orElseThrow()).orElseThrow().text())
        .isEqualTo(mapping.edition());
  }

  private static void complete(IsmsMapping.Builder one) {
    items(one);
    one.addEntries(
        new MappingEntry(POLICY, OURS),
        new MappingEntry(GOAL, OBJECTIVE),
        new MappingEntry(GOAL, TARGET));
  }

  private static void items(IsmsMapping.Builder one) {
    one.addItems(IsmsItem.of(POLICY, IsmsItemKind.BASIC_POLICY, text("守る", "protect")), goal());
  }

  private static IsmsItem goal() {
    return IsmsItem.of(GOAL, IsmsItemKind.OBJECTIVE, text("本人確認", "sign-in"));
  }

  private static LeftOut left(GovernedElement element) {
    return new LeftOut(element, text("範囲外", "out of scope"));
  }

  private static List<String> told(Consumer<IsmsMapping.Builder> change) {
    return broken(company -> company.isms = mapping(change));
  }

  private static Optional<IsmsMapping> mapping(Consumer<IsmsMapping.Builder> change) {
    IsmsMapping.Builder builder = IsmsMapping.builder();
    builder.edition(text("ISO/IEC 27001:2005", "ISO/IEC 27001:2005"));
    change.accept(builder);
    return Optional.of(builder.build());
  }
}
