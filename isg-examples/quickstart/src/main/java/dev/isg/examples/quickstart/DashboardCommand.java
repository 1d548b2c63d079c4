package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.job.Product;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import picocli.CommandLine.Command;

/** Writes the dashboard. */
@Command(
    name = "dashboard",
    description = {
      "Writes dashboard.html, from the overall indicator down to single measurements.",
      "総合インジケーターから個々の測定値までたどれる dashboard.html を書き出します。"
    },
    mixinStandardHelpOptions = true)
final class DashboardCommand extends ProductCommand {
  DashboardCommand(Console console, Clock clock, Map<String, String> environment) {
    super(console, clock, environment, EnumSet.of(Product.DASHBOARD));
  }
}
