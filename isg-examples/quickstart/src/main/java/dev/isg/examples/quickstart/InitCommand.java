package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.folder.SampleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a sample into a new folder. */
@Command(
    name = "init",
    description = {"Writes a sample into a new folder.", "見本を新しいフォルダーに書き出します。"},
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      description = {"A folder that is not there yet, or empty.", "まだないか空のフォルダー。"})
  private Path folder = Path.of("");

  @Option(
      names = "--sample",
      paramLabel = "NAME",
      defaultValue = "company-a",
      description = {
        "company-a: a mid-sized manufacturer (default). company-b: a lodging reservation service.",
        "company-a: 製造業中堅A社（既定）。company-b: 宿泊予約サービスB社。"
      })
  private String sample = "company-a";

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<SampleFolder> asked = SampleFolder.named(sample);
    if (asked.isEmpty()) {
      console.message(
          "no sample '" + sample + "' / 見本「" + sample + "」はありません: company-a, company-b");
      return ExitCode.USAGE;
    }
    if (!SampleFolder.fits(folder)) {
      console.message(
          folder
              + " is not empty; name a new folder so that nothing is overwritten"
              + " / 空ではありません。上書きしないよう、新しいフォルダーを指定します");
      return ExitCode.USAGE;
    }
    asked.get().write(folder).forEach(path -> console.result(path.toString()));
    return ExitCode.OK;
  }
}
