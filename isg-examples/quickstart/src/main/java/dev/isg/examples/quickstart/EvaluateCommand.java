package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.job.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the evaluation, or verifies one that was written. */
@Command(
    name = "evaluate",
    description = {
      "Writes evaluation.json: suggestions, judgements and why.",
      "提案・判断とその理由を evaluation.json に書き出します。"
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand extends ProductCommand {
  private final Map<String, String> environment;

  @Option(
      names = "--verify",
      paramLabel = "FILE",
      description = {
        "Write nothing; evaluate again what this evaluation.json was made of, for its own day and"
            + " period, and tell what differs. The inputs come from the history if it has the"
            + " evaluation, otherwise (or with --store none) from the folder as it is.",
        "何も書き出さず、この evaluation.json の材料をその基準日と期間で再評価し、違いを示す。"
            + "材料は、履歴にその評価があれば履歴から、なければ（または --store none なら）今のフォルダーから取る。"
      })
  private Optional<Path> recorded = Optional.empty();

  EvaluateCommand(Console console, Clock clock, Map<String, String> environment) {
    super(console, clock, environment, EnumSet.of(Product.EVALUATION));
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    return recorded.isPresent()
        ? new VerifyJob(console(), environment, options(), store()).verify(recorded.get())
        : super.call();
  }
}
