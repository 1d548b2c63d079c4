package dev.isg.examples.quickstart;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Period;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.job.Assessment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command over a programme folder is told. */
final class FolderOptions {
  @Parameters(
      paramLabel = "DIR",
      description = {"The programme folder.", "プログラムのフォルダー。"})
  private Path folder = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = {
        "The language of the terminal and of the files. Without it: English on the terminal, files"
            + " in both.",
        "端末とファイルの言語。指定しなければ端末は英語、ファイルは両方。"
      })
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = {
        "The day as of which to evaluate; what was recorded later is left out. Default: today.",
        "評価の基準日。これより後の記録は使わない。既定は今日。"
      })
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--period",
      paramLabel = "FIRST/LAST",
      description = {
        "The period to evaluate. Default: the fiscal year in which the day lies.",
        "評価する期間。既定は基準日を含む年度。"
      })
  private Optional<Period> period = Optional.empty();

  Path folder() {
    return folder;
  }

  /** Whether a day or a period is asked for. */
  boolean namesTime() {
    return asOf.isPresent() || period.isPresent();
  }

  /** The language on the terminal. */
  Language spoken() {
    return language.orElse(Language.EN);
  }

  /** The languages of the files; that of the terminal first. */
  List<Language> languages() {
    return language.map(List::of).orElse(List.of(Language.EN, Language.JA));
  }

  /** Evaluates the contents for the day and the period asked for, or else for now. */
  Assessment assess(FolderContents contents, Clock clock) {
    GovernanceUnit unit = contents.programme().governanceUnit();
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock.withZone(unit.zone())));
    Period evaluated = period.orElseGet(() -> unit.fiscalCalendar().periodOf(day, Interval.YEARLY));
    return Assessment.of(contents, day, evaluated);
  }
}
