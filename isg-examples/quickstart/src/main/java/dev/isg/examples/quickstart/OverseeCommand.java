package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.job.Product;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Command;

/** Writes the checklist for the auditor. */
@Command(
    name = "oversee",
    description = {
      "Writes the audit points with the evidence found and the auditor's answers.",
      "監査の確認点を、記録から集めた証跡と監査人の回答とともに書き出します。"
    },
    mixinStandardHelpOptions = true)
final class OverseeCommand extends ProductCommand {
  OverseeCommand(Console console, Clock clock, Map<String, String> environment) {
    super(console, clock, environment, EnumSet.of(Product.OVERSIGHT));
  }
}
