package dev.isg.disclosure.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.json.IsgJson;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.DisclosureApproach;
import dev.isg.disclosure.plan.ReportAim;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-504")
class StoredDisclosureTest {
  private static final ReportId REPORT = ReportId.of("report");
  private static final Instant NOON = Instant.parse("2026-06-30T03:00:00Z");
  private static final ContentHash OTHER = ContentHash.of("other".getBytes(StandardCharsets.UTF_8));

  private static AccountabilityDisclosure edition(int number) {
    AccountabilityDisclosure.Builder edition = AccountabilityDisclosure.builder();
    edition.title(LocalizedText.of("報告書", "report"));
    edition.company(LocalizedText.of("例示株式会社", "Example Inc."));
    edition.edition(number);
    edition.period(Period.parse("2025-04-01/2026-03-31"));
    edition.periodName("FY2025");
    edition.addAims(ReportAim.ACCOUNTABILITY);
    edition.addReaders(Audience.SOCIETY);
    edition.approach(DisclosureApproach.VOLUNTARY);
    edition.approver(LocalizedText.same("Kenichi AOKI"));
    edition.publishedOn(LocalDate.parse("2026-06-30"));
    edition.evaluation(OTHER);
    return edition.build();
  }

  private static StoredDisclosure kept(ContentHash hash, Instant at) {
    return new StoredDisclosure(REPORT, hash, Optional.empty(), at, edition(1));
  }

  @Test
  void refusesContentThatHasNotItsHash() {
    assertThatThrownBy(() -> kept(OTHER, NOON))
        .isInstanceOfSatisfying(
            InvalidModelException.class,
            refusal -> {
              assertThat(refusal.text().en()).contains("it was changed after publication");
              assertThat(refusal.text().ja()).contains("公表後に変更されています");
            });
  }

  @Test
  void keepsItsHashThroughJson() {
    AccountabilityDisclosure read =
        IsgJson.standard()
            .read("d", IsgJson.standard().write(edition(1)), AccountabilityDisclosure.class)
            .value();

    assertThat(read.contentHash()).isEqualTo(edition(1).contentHash());
    assertThat(edition(2).contentHash()).isNotEqualTo(edition(1).contentHash());
  }

  @Test
  void keepsTimesOfTheYears1To9999() {
    ContentHash hash = edition(1).contentHash();

    assertThat(kept(hash, Instant.parse("0001-01-01T00:00:00Z")).hash()).isEqualTo(hash);
    assertThat(kept(hash, Instant.parse("9999-12-31T23:59:59.999999Z")).hash()).isEqualTo(hash);
    for (String outside : new String[] {"0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"}) {
      assertThatThrownBy(() -> kept(hash, Instant.parse(outside)))
          .isInstanceOf(InvalidModelException.class);
    }
  }

  @Test
  void followsWhatStandsOnly() {
    StoredDisclosure first =
        StoredDisclosure.following(Optional.empty(), REPORT, Optional.empty(), edition(1), NOON);

    assertThatThrownBy(
            () ->
                StoredDisclosure.following(
                    Optional.of(first), REPORT, Optional.of(OTHER), edition(2), NOON))
        .isInstanceOfSatisfying(
            StaleDisclosureException.class,
            stale -> {
              assertThat(stale.current()).contains(first.hash());
              assertThat(stale.text().ja()).contains(first.hash().brief(), OTHER.brief());
              assertThat(stale.text().en()).contains(first.hash().brief(), OTHER.brief());
            });
    assertThat(
            StoredDisclosure.following(
                    Optional.of(first), REPORT, Optional.of(first.hash()), edition(2), NOON)
                .corrects())
        .contains(first.hash());
  }
}
