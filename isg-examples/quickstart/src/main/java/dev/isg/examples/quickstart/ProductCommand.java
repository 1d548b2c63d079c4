package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.ValidationReport;
import dev.isg.examples.quickstart.folder.OutputFolder;
import dev.isg.examples.quickstart.history.Recorded;
import dev.isg.examples.quickstart.history.Recorder;
import dev.isg.examples.quickstart.history.ResultKeeper;
import dev.isg.examples.quickstart.history.StoreAddress;
import dev.isg.examples.quickstart.history.Stores;
import dev.isg.examples.quickstart.job.Assessment;
import dev.isg.examples.quickstart.job.Checked;
import dev.isg.examples.quickstart.job.Product;
import dev.isg.examples.quickstart.job.Products;
import dev.isg.examples.quickstart.job.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Evaluates a folder, records it in its history, and writes what comes of it. All is worked out
 * before anything is written.
 */
abstract class ProductCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;
  private final Map<String, String> environment;
  private final Set<Product> wanted;

  @Mixin private FolderOptions options = new FolderOptions();

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private RecordingOptions recording = new RecordingOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "The folder to write to. Default: out, in the programme folder.",
        "書き出すフォルダー。既定はプログラムのフォルダーの out。"
      })
  private Optional<Path> out = Optional.empty();

  ProductCommand(
      Console console, Clock clock, Map<String, String> environment, Set<Product> wanted) {
    this.console = console;
    this.clock = clock;
    this.environment = environment;
    this.wanted = wanted;
  }

  @Override
  public Integer call() throws IOException {
    StoreAddress address = store.address(options.folder());
    Optional<Checked> checked =
        new FolderGate(console, clock, options).check(wanted.contains(Product.REPORT));
    if (checked.isEmpty()) {
      return ExitCode.DOCUMENT_ERRORS;
    }
    SortedMap<String, String> files =
        Products.of(checked.get().assessment(), wanted, options.languages());
    String summary = Summary.of(checked.get(), options.spoken());
    if (address.keeps() && !recorded(address, checked.get().assessment())) {
      return ExitCode.DOCUMENT_ERRORS;
    }
    List<Path> written = new OutputFolder(out.orElse(options.folder().resolve("out"))).write(files);

    console.results().print(summary);
    console.result("");
    console.result(options.spoken() == Language.JA ? "書き出したファイル:" : "Written:");
    written.forEach(path -> console.result("  " + path));
    return ExitCode.OK;
  }

  /** Records what was read and what came of it, unless that contradicts the history. */
  private boolean recorded(StoreAddress address, Assessment assessment) throws IOException {
    Instant at = recording.recordedAt(clock);
    Optional<LocalDate> validFrom = recording.validFrom();
    try (Stores stores = store.open(address, environment)) {
      Recorder recorder = new Recorder(stores, assessment.contents());
      ValidationReport objections = recorder.objections(at);
      tell(objections);
      if (objections.hasErrors()) {
        console.message(Checked.count(objections, options.spoken()));
        return false;
      }
      Recorded recorded = recorder.record(at, validFrom);
      if (!recorded.nothing()) {
        console.message(recorded.text(options.spoken()));
      }
      ResultKeeper keeper = new ResultKeeper(stores, assessment, at);
      keeper.keepEvaluation();
      if (wanted.contains(Product.REPORT)) {
        tell(keeper.keepDisclosure());
      }
      return true;
    }
  }

  private void tell(ValidationReport report) {
    report.issues().forEach(issue -> console.message(issue.text(options.spoken())));
  }

  /** The folder the command is about. */
  final Path folder() {
    return options.folder();
  }

  /** What the command is told of the folder. */
  final FolderOptions options() {
    return options;
  }

  /** What the command is told of the history. */
  final StoreOptions store() {
    return store;
  }

  /** Where the command speaks. */
  final Console console() {
    return console;
  }
}
