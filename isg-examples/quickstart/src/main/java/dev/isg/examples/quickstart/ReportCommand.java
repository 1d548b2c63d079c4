package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.job.Product;
import java.time.Clock;
import java.util.EnumSet;
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
  ReportCommand(Console console, Clock clock) {
    super(console, clock, EnumSet.of(Product.REPORT));
  }
}
