package dev.isg.disclosure;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.plan.ItemSource;
import dev.isg.disclosure.plan.ReportAim;
import dev.isg.disclosure.scope.AttackerUsefulness;
import dev.isg.disclosure.scope.DisclosureAssessment;
import dev.isg.disclosure.scope.DisclosureItemId;
import dev.isg.disclosure.scope.InformationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What Company A means to tell society and its business partners about fiscal year 2025. */
public final class CompanyAPlan {
  /** Words of an item that shows a weakness; no reader outside may ever meet them. */
  public static final String SECRET = "旧型 PLC の既定パスワード";

  private final String suffix;
  private final List<DisclosureItem> items = new ArrayList<>();
  private final List<DisclosureAssessment> assessments = new ArrayList<>();

  private CompanyAPlan(String suffix) {
    this.suffix = suffix;
  }

  /** The plan as it is. */
  public static DisclosurePlan standard() {
    return withSuffix("").build();
  }

  /** The plan with something appended to every text, to be changed before it is built. */
  public static DisclosurePlan.Builder withSuffix(String suffix) {
    DisclosurePlan.Builder published = draft(suffix);
    published.approver(CompanyA.PRESIDENT).publishedOn(LocalDate.of(2026, 4, 20));
    return published;
  }

  /** The same while nobody has approved it. */
  public static DisclosurePlan.Builder draft(String suffix) {
    CompanyAPlan plan = new CompanyAPlan(suffix);
    plan.write();
    DisclosurePlan.Builder builder = DisclosurePlan.builder();
    builder
        .title(plan.text("情報セキュリティ報告書 2025", "Information security report 2025"))
        .addAims(ReportAim.ACCOUNTABILITY)
        .addAudiences(Audience.BUSINESS_PARTNERS, Audience.SOCIETY)
        .channel(plan.text("情報セキュリティ報告書", "information security report"))
        .addAllItems(plan.items)
        .addAllAssessments(plan.assessments);
    return builder;
  }

  /** An item without anything but what it must have. */
  public static DisclosureItem.Builder item(
      String id, AccountabilityContent content, InformationType type, String ja, String en) {
    DisclosureItem.Builder item = DisclosureItem.builder();
    item.id(DisclosureItemId.of(id))
        .content(content)
        .informationType(type)
        .text(LocalizedText.of(ja, en));
    return item;
  }

  /** An assessment by the CISO, a fortnight before the day of the report. */
  public static DisclosureAssessment assessed(
      String item, Audience audience, AttackerUsefulness usefulness) {
    return new DisclosureAssessment(
        DisclosureItemId.of(item),
        audience,
        usefulness,
        LocalizedText.of("攻撃の手掛かりになるかを検討した", "Weighed what an attacker could make of it"),
        CompanyA.CISO,
        LocalDate.of(2026, 4, 6));
  }

  private void write() {
    add(
        AttackerUsefulness.NONE,
        item(
                "policy",
                AccountabilityContent.SECURITY_POLICY,
                InformationType.POLICY,
                "当社は、取引先の信頼を守ることを情報セキュリティの根幹に置いています。" + suffix,
                "We put the trust of our business partners at the root of information security."
                    + suffix)
            .addSources(ItemSource.parse("policy:risk-policy-v1")));
    add(
        AttackerUsefulness.LOW,
        item(
                "risks",
                AccountabilityContent.RISK_ASSESSMENT,
                InformationType.RISK,
                "共有する技術情報の漏えいを最も重いリスクと評価しています。" + suffix,
                "We judge the leak of shared technical information to be our gravest risk."
                    + suffix)
            .addSources(ItemSource.parse("risk:leak")));
    add(
        AttackerUsefulness.LOW,
        item(
                "promise",
                AccountabilityContent.RISK_RESPONSE,
                InformationType.RESULTS,
                "システムが停止しても生産を続けられる備えを、期限を定めて進めています。" + suffix,
                "We are preparing, by a set date, to keep producing when systems stop." + suffix)
            .addSources(ItemSource.parse("target:A3-3"))
            .commitment(TargetId.of("A3-3")));
    add(
        AttackerUsefulness.MEDIUM,
        item(
                "measures",
                AccountabilityContent.RISK_RESPONSE,
                InformationType.DETAILS_OF_MEASURES,
                "全 PC 1,395 台の設定を資産管理システム X で毎月点検しています。" + suffix,
                "System X checks the settings of all 1,395 PCs every month." + suffix)
            .aggregatedText(text("PC の設定を定期的に点検しています。", "We check the settings of PCs regularly."))
            .addSources(ItemSource.parse("target:A3-2")));
    add(
        AttackerUsefulness.HIGH,
        item(
                "cause",
                AccountabilityContent.RISK_RESPONSE,
                InformationType.CAUSES_OF_ACCIDENTS,
                "停止事故の原因は、" + SECRET + "が残っていたことでした。" + suffix,
                "The outage was caused by default passwords left in old controllers." + suffix)
            .addSources(ItemSource.parse("target:A3-3")));
    add(
        AttackerUsefulness.NONE,
        item(
                "organisation",
                AccountabilityContent.ORGANISATION,
                InformationType.ORGANISATION,
                "CISO の下、各部門に責任者を置き、監査役がその働きを確かめています。" + suffix,
                "Under the CISO every department has someone responsible, and the auditors confirm"
                    + " that it works."
                    + suffix)
            .addSources(ItemSource.parse("unit:company-a")));
  }

  private void add(AttackerUsefulness usefulness, DisclosureItem.Builder item) {
    DisclosureItem built = item.build();
    items.add(built);
    for (Audience audience : List.of(Audience.BUSINESS_PARTNERS, Audience.SOCIETY)) {
      assessments.add(assessed(built.id().value(), audience, usefulness));
    }
  }

  private LocalizedText text(String ja, String en) {
    return LocalizedText.of(ja + suffix, en + suffix);
  }
}
