package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.examples.quickstart.history.KnownView;
import dev.isg.examples.quickstart.history.StoreAddress;
import dev.isg.examples.quickstart.history.StoreRefusal;
import dev.isg.examples.quickstart.history.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what management knew on a day. */
@Command(
    name = "known",
    description = {
      "Shows what management knew on a day, from the history alone; the files are not read.",
      "ある日に経営陣が知っていたことを、履歴だけから示します。ファイルは読みません。"
    },
    mixinStandardHelpOptions = true)
final class KnownCommand implements Callable<Integer> {
  private final Console console;
  private final Map<String, String> environment;

  @Parameters(
      paramLabel = "DIR",
      description = {"The programme folder.", "プログラムのフォルダー。"})
  private Path folder = Path.of("");

  @Option(
      names = "--on",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = {"The day that is asked about.", "問う日。"})
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--known-at",
      paramLabel = "TIME",
      description = {
        "The instant of knowing, such as 2026-05-10T00:00:00Z; what was recorded later is left out."
            + " Default: the end of the day.",
        "知っていた時点（例 2026-05-10T00:00:00Z）。これより後の記録は使わない。既定はその日の終わり。"
      })
  private Optional<Instant> knownAt = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = {"The language. Default: English.", "言語。既定は英語。"})
  private Language language = Language.EN;

  @Mixin private StoreOptions store = new StoreOptions();

  KnownCommand(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    StoreAddress address = store.address(folder);
    if (address.missing()) {
      throw new StoreRefusal(
          address + " に履歴はありません。run などを実行すると記録が始まります",
          "there is no history in " + address + "; run and the like start one");
    }
    try (Stores stores = store.open(address, environment)) {
      console.results().print(KnownView.of(stores, on, knownAt).text(language));
      return ExitCode.OK;
    } catch (InvalidDocumentException refused) {
      refused.report().issues().forEach(issue -> console.message(issue.text(language)));
      return ExitCode.DOCUMENT_ERRORS;
    }
  }
}
