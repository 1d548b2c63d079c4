package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.examples.quickstart.folder.OutputFolder;
import dev.isg.examples.quickstart.job.Checked;
import dev.isg.examples.quickstart.job.Product;
import dev.isg.examples.quickstart.job.Products;
import dev.isg.examples.quickstart.job.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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
    Optional<Checked> checked =
        new FolderGate(console, clock, options).check(wanted.contains(Product.REPORT));
    if (checked.isEmpty()) {
      return ExitCode.DOCUMENT_ERRORS;
    }
    SortedMap<String, String> files =
        Products.of(checked.get().assessment(), wanted, options.languages());
    String summary = Summary.of(checked.get(), options.spoken());
    List<Path> written = new OutputFolder(out.orElse(options.folder().resolve("out"))).write(files);

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
}
