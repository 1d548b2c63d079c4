package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import java.nio.file.Path;
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
        "The language of the terminal and of the reports. Without it: English on the terminal,"
            + " reports in both.",
        "端末と報告書の言語。指定しなければ端末は英語、報告書は両方。"
      })
  private Optional<Language> language = Optional.empty();

  Path folder() {
    return folder;
  }

  Optional<Language> language() {
    return language;
  }

  /** The language on the terminal. */
  Language spoken() {
    return language.orElse(Language.EN);
  }
}
