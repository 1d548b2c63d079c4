package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.TypedId;
import dev.isg.core.trace.Trace;
import dev.isg.core.trace.TraceText;
import dev.isg.core.trace.TraceView;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what serves what, from the policy to the field or back, and where the chain ends. */
@Command(
    name = "trace",
    description = {
      "Prints what serves each core value, what a control is for, and where the chain has gaps.",
      "価値を支えるもの、管理策の目指すもの、つながりの欠けを示します。"
    },
    mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Mixin private FolderOptions options = new FolderOptions();

  @ArgGroup private Way way = new Way();

  TraceCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /** Which way to go, and from where. Without either, the whole chain is printed. */
  private static final class Way {
    @Option(
        names = "--from",
        paramLabel = "ID",
        description = {
          "Print what serves the thing with this id, down to the units.",
          "この id を支えるものを現場まで示す。"
        })
    private Optional<String> from = Optional.empty();

    @Option(
        names = "--to",
        paramLabel = "ID",
        description = {
          "Print what the thing with this id is for, up to the core values.",
          "この id の目指すものを価値まで示す。"
        })
    private Optional<String> to = Optional.empty();
  }

  @Override
  public Integer call() throws IOException {
    Optional<TraceView> view =
        new FolderGate(console, clock, options)
            .check(false)
            .map(checked -> TraceView.of(checked.assessment().input().programme()));
    if (view.isEmpty()) {
      return ExitCode.DOCUMENT_ERRORS;
    }
    return print(view.get());
  }

  private int print(TraceView view) {
    TraceText text = TraceText.in(options.spoken());
    Optional<String> asked = way.from.or(() -> way.to);
    if (asked.isEmpty()) {
      console.results().print(text.whole(view));
      return ExitCode.OK;
    }
    List<TypedId> found = view.find(asked.get());
    if (found.isEmpty()) {
      console.message(
          options.spoken() == Language.JA
              ? "id「" + asked.get() + "」は programme.json にありません"
              : "there is no id '" + asked.get() + "' in programme.json");
      return ExitCode.USAGE;
    }
    for (TypedId id : found) {
      Optional<Trace> trace = way.from.isPresent() ? view.down(id) : view.up(id);
      trace.ifPresent(one -> console.results().print(text.one(view, one)));
    }
    return ExitCode.OK;
  }
}
