package dev.isg.tck;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosureApproach;
import dev.isg.disclosure.plan.ReportAim;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.scope.DisclosureItemId;
import dev.isg.disclosure.scope.Disposition;
import dev.isg.disclosure.scope.InformationType;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.disclosure.statement.ContentSection;
import dev.isg.disclosure.statement.InsiderAnnex;
import dev.isg.disclosure.statement.ToldItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Disclosures for the kit to keep. */
final class SampleDisclosures {
  static final ReportId REPORT = ReportId.of("security-report");
  static final Instant NOON = Instant.parse("2026-06-30T03:00:00.123456Z");

  private SampleDisclosures() {}

  /** An edition ready to be published, which says what is given. */
  static AccountabilityDisclosure edition(int number, String says) {
    return draft(number, says)
        .approver(LocalizedText.of("青木 健一", "Kenichi AOKI"))
        .publishedOn(LocalDate.parse("2026-06-30"))
        .build();
  }

  /** An edition nobody answers for yet. */
  static AccountabilityDisclosure withoutApprover() {
    return draft(1, "draft").publishedOn(LocalDate.parse("2026-06-30")).build();
  }

  /** An edition without a day of publication. */
  static AccountabilityDisclosure withoutDay() {
    return draft(1, "draft").approver(LocalizedText.same("Kenichi AOKI")).build();
  }

  /** An edition with what only insiders may see. */
  static AccountabilityDisclosure forInsiders() {
    return draft(1, "inside")
        .approver(LocalizedText.same("Kenichi AOKI"))
        .publishedOn(LocalDate.parse("2026-06-30"))
        .annex(new InsiderAnnex(List.of(), List.of()))
        .build();
  }

  private static AccountabilityDisclosure.Builder draft(int number, String says) {
    AccountabilityDisclosure.Builder draft = AccountabilityDisclosure.builder();
    draft.title(LocalizedText.of("情報セキュリティ報告書", "Information security report"));
    draft.company(LocalizedText.of("例示株式会社", "Example Inc."));
    draft.edition(number);
    draft.period(Period.parse("2025-04-01/2026-03-31"));
    draft.periodName("FY2025");
    draft.addAims(ReportAim.ACCOUNTABILITY);
    draft.addReaders(Audience.CUSTOMERS, Audience.SOCIETY);
    draft.approach(DisclosureApproach.VOLUNTARY);
    draft.channel(LocalizedText.of("ウェブサイト", "web site"));
    draft.evaluation(ContentHash.of("evaluation".getBytes(StandardCharsets.UTF_8)));
    draft.addSections(
        new ContentSection(
            AccountabilityContent.SECURITY_POLICY,
            AccountabilityContent.SECURITY_POLICY.label(),
            List.of(
                new ToldItem(
                    DisclosureItemId.of("item-1"),
                    InformationType.POLICY,
                    Disposition.TOLD,
                    LocalizedText.of("内容：" + says, "It says: " + says),
                    false))));
    return draft;
  }
}
