package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.history.StoreRefusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** When what is read is recorded, and from when on it holds. */
final class RecordingOptions {
  @Option(
      names = "--recorded-at",
      paramLabel = "TIME",
      description = {
        "When what changed in the folder is recorded, for imports. Default: now.",
        "フォルダーの変更を記録する時刻（取り込み用）。既定は現在。"
      })
  private Optional<Instant> recordedAt = Optional.empty();

  @Option(
      names = "--valid-from",
      paramLabel = "YYYY-MM-DD",
      description = {
        "The first day on which changed documents hold. Default: where the version before began, as"
            + " a correction does.",
        "変更した文書が有効になる最初の日。既定は直前の版の開始日（訂正として扱う）。"
      })
  private Optional<LocalDate> validFrom = Optional.empty();

  /** The time of recording; never in the future. */
  Instant recordedAt(Clock clock) {
    Instant now = clock.instant();
    if (recordedAt.filter(now::isBefore).isPresent()) {
      throw new StoreRefusal(
          "--recorded-at に未来の時刻は指定できません", "--recorded-at cannot lie in the future");
    }
    return recordedAt.orElse(now);
  }

  /** The first day on which changes hold; empty for where the version before began. */
  Optional<LocalDate> validFrom() {
    if (validFrom.filter(day -> day.getYear() < 1 || day.getYear() > 9999).isPresent()) {
      throw new StoreRefusal(
          "--valid-from は西暦 1～9999 年にします", "--valid-from must be in the years 1 to 9999");
    }
    return validFrom;
  }
}
