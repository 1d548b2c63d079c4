package dev.isg.examples.quickstart;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Period;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.OutputFolder;
import dev.isg.examples.quickstart.job.Assessment;
import dev.isg.examples.quickstart.job.Product;
import dev.isg.examples.quickstart.job.Products;
import dev.isg.examples.quickstart.job.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evaluates a folder and writes what comes of it: all is worked out before anything is written. */
abstract class ProductCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;
  private final Set<Product> wanted;

  @Mixin private FolderOptions options = new FolderOptions();

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

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "The folder to write to. Default: out, in the programme folder.",
        "書き出すフォルダー。既定はプログラムのフォルダーの out。"
      })
  private Optional<Path> out = Optional.empty();

  ProductCommand(Console console, Clock clock, Set<Product> wanted) {
    this.console = console;
    this.clock = clock;
    this.wanted = wanted;
  }

  @Override
  public Integer call() throws IOException {
    Optional<FolderContents> contents =
        new FolderGate(console, options.spoken()).read(options.folder());
    if (contents.isEmpty()) {
      return ExitCode.DOCUMENT_ERRORS;
    }
    Assessment assessment = assess(contents.get());
    SortedMap<String, String> files =
        Products.of(
            assessment,
            wanted,
            options.language().map(List::of).orElse(List.of(Language.JA, Language.EN)));
    String summary = Summary.of(assessment, options.spoken());
    Path target = out.orElse(options.folder().resolve("out"));
    List<Path> written = new OutputFolder(target).write(files);

    console.results().print(summary);
    console.result("");
    console.result(options.spoken() == Language.JA ? "書き出したファイル:" : "Written:");
    written.forEach(path -> console.result("  " + path));
    return ExitCode.OK;
  }

  /** The folder the command is about. */
  final Path folder() {
    return options.folder();
  }

  /** Where the command speaks. */
  final Console console() {
    return console;
  }

  private Assessment assess(FolderContents contents) {
    GovernanceUnit unit = contents.programme().governanceUnit();
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock.withZone(unit.zone())));
    Period evaluated = period.orElseGet(() -> unit.fiscalCalendar().periodOf(day, Interval.YEARLY));
    return Assessment.of(contents, day, evaluated);
  }
}
