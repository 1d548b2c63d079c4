package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.ValidationReport;
import dev.isg.examples.quickstart.job.Checked;
import dev.isg.examples.quickstart.job.Findings;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks all files of a folder and writes nothing. */
@Command(
    name = "validate",
    description = {
      "Checks all files of a folder, and the state of governance they show, and names every issue"
          + " with file, line and what to do.",
      "フォルダーの全ファイルと、そこに表れたガバナンスの状態を調べ、指摘をすべてファイル・行・直し方とともに示します。"
    },
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Mixin private FolderOptions options = new FolderOptions();

  @Option(
      names = "--details",
      description = {
        "Show each of the fifteen checks of the structure, accepted deviations included.",
        "全体構造の 15 項目を、容認した逸脱も含めてすべて示す。"
      })
  private boolean details = false;

  ValidateCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Checked> checked = new FolderGate(console, clock, options).checkAll();
    if (checked.isEmpty()) {
      return ExitCode.DOCUMENT_ERRORS;
    }
    String day = checked.get().assessment().evaluation().asOf().toString();
    console.result(options.spoken() == Language.JA ? day + " 時点の状態:" : "State as of " + day + ":");
    checked.get().findings().forEach(area -> console.result("  " + area.line(options.spoken())));
    if (details) {
      console.result("");
      console
          .results()
          .print(Findings.structure(checked.get().assessment()).text(options.spoken()));
      console.result("");
    }
    ValidationReport all = checked.get().all();
    console.result(Checked.count(all, options.spoken()));
    return all.hasErrors() ? ExitCode.DOCUMENT_ERRORS : ExitCode.OK;
  }
}
