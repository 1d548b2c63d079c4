package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.folder.SampleFolder;
import dev.isg.examples.quickstart.job.Product;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: everything from the folder to the reports. */
@Command(
    name = "run",
    description = {
      "The main job: checks, evaluates, oversees and reports, and writes every file.",
      "主作業: 検査・評価・監督・報告のすべてを行い、全ファイルを書き出します。"
    },
    mixinStandardHelpOptions = true)
final class RunCommand extends ProductCommand {
  @Option(
      names = "--sample",
      description = {
        "Write the sample into the folder first, unless something is there already.",
        "フォルダーが空かまだなければ、まず見本を書き出す。"
      })
  private boolean sample = false;

  RunCommand(Console console, Clock clock, Map<String, String> environment) {
    super(console, clock, environment, EnumSet.allOf(Product.class));
  }

  @Override
  public Integer call() throws IOException {
    if (sample && SampleFolder.fits(folder())) {
      SampleFolder.COMPANY_A.write(folder()).forEach(path -> console().message(path.toString()));
    }
    return super.call();
  }
}
