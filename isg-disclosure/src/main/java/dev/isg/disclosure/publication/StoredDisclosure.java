package dev.isg.disclosure.publication;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A published disclosure as it is kept. It cannot be made of content that has not the hash it is
 * kept under, so what was changed by other hands is refused when it is read.
 *
 * @param report the report it is an edition of
 * @param hash the content hash, which names it
 * @param corrects the content hash of the edition it corrects; empty for a first edition
 * @param recordedAt when it was recorded, from when on it was known, in the years 1 to 9999; in
 *     whole microseconds, what is finer is cut off
 * @param disclosure what was published
 */
public record StoredDisclosure(
    ReportId report,
    ContentHash hash,
    Optional<ContentHash> corrects,
    Instant recordedAt,
    AccountabilityDisclosure disclosure) {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /** Refuses drafts, annexes, another hash than that of the content, and times out of range. */
  public StoredDisclosure {
    if (disclosure.draft()) {
      throw refused(
          "公表には approver と publishedOn が必要です", "to be published it needs approver and publishedOn");
    }
    if (disclosure.annex().isPresent()) {
      throw refused("内部者用の附属書は公表できません", "the annex for insiders cannot be published");
    }
    if (!hash.equals(disclosure.contentHash())) {
      throw refused(
          "内容がハッシュ " + hash.brief() + " と一致しません。公表後に変更されています",
          "the content has not the hash " + hash.brief() + "; it was changed after publication");
    }
    if (recordedAt.isBefore(FIRST) || !recordedAt.isBefore(END)) {
      throw refused("recordedAt は西暦 1～9999 年にします", "recordedAt must be in the years 1 to 9999");
    }
    recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * The edition that follows the one that stands, if it may.
   *
   * @param current the edition of the report that stands; empty if none was published
   * @param report the report
   * @param corrects the edition it names as the one it corrects; empty if none
   * @param disclosure what is published
   * @param recordedAt when it is recorded
   * @throws StaleDisclosureException if it names another edition than the one that stands
   * @throws InvalidModelException if it may not be published, if its number of edition is not
   *     greater than that of the one it corrects, or if it is recorded before that was
   */
  public static StoredDisclosure following(
      Optional<StoredDisclosure> current,
      ReportId report,
      Optional<ContentHash> corrects,
      AccountabilityDisclosure disclosure,
      Instant recordedAt) {
    StoredDisclosure next =
        new StoredDisclosure(report, disclosure.contentHash(), corrects, recordedAt, disclosure);
    if (!current.map(StoredDisclosure::hash).equals(corrects)) {
      throw new StaleDisclosureException(report, corrects, current.map(StoredDisclosure::hash));
    }
    current.ifPresent(next::mustFollow);
    return next;
  }

  /**
   * This disclosure, if it is what is being published again.
   *
   * @param again the report it is published as an edition of
   * @param correcting the edition it names as the one it corrects
   * @throws InvalidModelException if it was published as another edition or of another report
   */
  public StoredDisclosure ifPublishedAs(ReportId again, Optional<ContentHash> correcting) {
    if (!report.equals(again) || !corrects.equals(correcting)) {
      throw refused(
          "内容 " + hash.brief() + " は " + report + " の別の版として公表済みです",
          "the content " + hash.brief() + " is published already as another edition of " + report);
    }
    return this;
  }

  private void mustFollow(StoredDisclosure before) {
    if (disclosure.edition() <= before.disclosure.edition()) {
      throw refused(
          "訂正の edition は " + before.disclosure.edition() + " より大きくします",
          "the edition of a correction must be greater than " + before.disclosure.edition());
    }
    if (recordedAt.isBefore(before.recordedAt)) {
      throw refused(
          report + " の記録時刻が現在の版より前です",
          report + " would be recorded before the edition it corrects was");
    }
  }

  private static InvalidModelException refused(String ja, String en) {
    return InvalidModelException.of("StoredDisclosure", ja, en);
  }
}
