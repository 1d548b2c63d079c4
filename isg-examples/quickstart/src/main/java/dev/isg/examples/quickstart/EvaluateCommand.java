package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.job.Product;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Command;

/** Writes the evaluation. */
@Command(
    name = "evaluate",
    description = {
      "Writes evaluation.json: suggestions, judgements and why.",
      "提案・判断とその理由を evaluation.json に書き出します。"
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand extends ProductCommand {
  EvaluateCommand(Console console, Clock clock, Map<String, String> environment) {
    super(console, clock, environment, EnumSet.of(Product.EVALUATION));
  }
}
