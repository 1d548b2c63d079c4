package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.job.Product;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Command;

/** Writes the reports. */
@Command(
    name = "report",
    description = {
      "Writes the report to the board and the disclosure, as Markdown and HTML.",
      "取締役会への報告と対外開示を Markdown と HTML で書き出します。"
    },
    mixinStandardHelpOptions = true)
final class ReportCommand extends ProductCommand {
  ReportCommand(Console console, Clock clock, Map<String, String> environment) {
    super(console, clock, environment, EnumSet.of(Product.REPORT));
  }
}
