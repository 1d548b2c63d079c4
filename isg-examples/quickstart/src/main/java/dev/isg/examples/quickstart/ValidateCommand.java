package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.job.Checked;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks all files of a folder and writes nothing. */
@Command(
    name = "validate",
    description = {
      "Checks all files of a folder and names every fault, with file, line and what to do.",
      "フォルダーの全ファイルを調べ、誤りをすべてファイル・行・直し方とともに示します。"
    },
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Mixin private FolderOptions options = new FolderOptions();

  ValidateCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Checked> checked = new FolderGate(console, clock, options).check(true);
    if (checked.isEmpty()) {
      return ExitCode.DOCUMENT_ERRORS;
    }
    console.result(Checked.count(checked.get().report(), options.spoken()));
    return ExitCode.OK;
  }
}
