package dev.isg.core.policy;

import static dev.isg.core.DirectSample.LEAK;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Quantity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.risk.RiskId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-105")
class ResourcePlanTest {
  @Test
  void sharesOnePoolBetweenValueAndRisk() {
    ResourcePlan plan = DirectSample.plan(LEAK);

    assertThat(plan.allocatedTo(ResourcePurpose.RISK_MEASURES)).contains(Money.of("JPY", "400"));
    assertThat(plan.allocatedTo(ResourcePurpose.VALUE_CREATION)).contains(Money.of("JPY", "600"));
    assertThat(plan.allocatedTo(ResourcePurpose.INFORMATION_SECURITY)).isEmpty();
    assertThat(plan.exceedsTotal()).isFalse();
  }

  @Test
  void warnsAboveTheTotalAndNotAtIt() {
    assertThat(brokenWith("999", "3")).isEmpty();
    assertThat(brokenWith("1000", "3")).isEmpty();
    assertThat(issues("1001", "3")).contains("ISG-P-009");
    assertThat(brokenWith("1000", "3.5")).containsExactly("ISG-R-704");
  }

  @Test
  void knowsNoSumOfSeveralCurrencies() {
    DirectSample sample = DirectSample.inForce();
    sample.resources =
        Optional.of(
            ResourcePlan.builder()
                .total(Money.of("JPY", "1000"))
                .addAllocation(
                    new ResourcePlan.Allocation(text("保険", "insurance"), Money.of("USD", "9")))
                .build());

    assertThat(sample.resources.get().allocated()).isEmpty();
    assertThat(sample.broken()).containsExactly("ISG-R-706");
  }

  @Test
  void remarksWhenThePoolGoesToOneSideOnly() {
    DirectSample sample = DirectSample.inForce();
    sample.resources =
        Optional.of(
            ResourcePlan.builder()
                .total(Money.of("JPY", "1000"))
                .addAllocation(
                    ResourcePlan.Allocation.forRisks(
                        text("対策", "measures"),
                        Money.of("JPY", "9"),
                        ResourcePurpose.INFORMATION_SECURITY,
                        List.of(LEAK)))
                .build());

    assertThat(sample.broken()).containsExactly("ISG-R-705");
  }

  @Test
  @Tag("REQ-114")
  void coversTheRisksItNamesOrAllWhenItNamesNone() {
    assertThat(DirectSample.plan(LEAK).covers(LEAK)).isTrue();
    assertThat(DirectSample.plan(LEAK).covers(RiskId.of("other"))).isFalse();
    assertThat(DirectSample.plan().covers(RiskId.of("other"))).isTrue();
    assertThat(ResourcePlan.builder().total(Money.of("JPY", "1")).build().covers(LEAK)).isFalse();
  }

  @Test
  void readsAPlanWrittenBeforePurposesAndRisks() {
    String old =
        """
        { "total": "JPY 10",
          "allocations": [ { "purpose": { "ja": "認証", "en": "sign-in" }, "amount": "JPY 8" } ] }
        """;

    ResourcePlan plan = IsgJson.standard().read("old.json", old, ResourcePlan.class).value();

    assertThat(plan.allocations())
        .containsExactly(new ResourcePlan.Allocation(text("認証", "sign-in"), Money.of("JPY", "8")));
    assertThat(IsgJson.standard().write(plan))
        .doesNotContain("risks")
        .doesNotContain("pool")
        .doesNotContain("staff");
  }

  @Test
  void refusesStaffThatIsNoNumberOfPersons() {
    assertThatThrownBy(
            () ->
                ResourcePlan.builder()
                    .total(Money.of("JPY", "1"))
                    .staff(Quantity.parse("-0.1 persons"))
                    .build())
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(
            () ->
                ResourcePlan.builder()
                    .total(Money.of("JPY", "1"))
                    .staff(Quantity.parse("3 h"))
                    .build())
        .isInstanceOf(InvalidModelException.class);
  }

  private static List<String> brokenWith(String amount, String staff) {
    return sample(amount, staff).broken();
  }

  private static List<String> issues(String amount, String staff) {
    return ProgrammeCheck.check(sample(amount, staff).programme()).issues().stream()
        .map(issue -> issue.rule().id())
        .toList();
  }

  private static DirectSample sample(String amount, String staff) {
    DirectSample sample = DirectSample.inForce();
    sample.resources =
        Optional.of(
            ResourcePlan.builder()
                .total(Money.of("JPY", "1000"))
                .staff(Quantity.parse("3 persons"))
                .addAllocation(
                    new ResourcePlan.Allocation(
                        text("対策", "measures"),
                        Money.of("JPY", amount),
                        Optional.empty(),
                        List.of(LEAK),
                        Optional.of(Quantity.parse(staff + " persons"))))
                .build());
    return sample;
  }
}
