package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.folder.SampleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the sample into a new folder. */
@Command(
    name = "init",
    description = {
      "Writes the sample, Company A, into a new folder.",
      "見本（製造業中堅A社）を新しいフォルダーに書き出します。"
    },
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      description = {"A folder that is not there yet, or empty.", "まだないか空のフォルダー。"})
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!SampleFolder.fits(folder)) {
      console.message(
          folder
              + " is not empty; name a new folder so that nothing is overwritten"
              + " / 空ではありません。上書きしないよう、新しいフォルダーを指定します");
      return ExitCode.USAGE;
    }
    SampleFolder.write(folder).forEach(path -> console.result(path.toString()));
    return ExitCode.OK;
  }
}
