package dev.isg.examples.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks and prints how many times as long as the library each other way takes. Takes
 * the options of JMH, such as {@code Append} to run one alone or {@code -p rows=1000000}.
 */
public final class Main {
  private Main() {}

  /** Runs the benchmarks. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    print(new Runner(new CommandLineOptions(arguments)).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Map<String, RunResult>> byJob = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      String of = name.substring(0, name.lastIndexOf('.'));
      StringBuilder job = new StringBuilder(of.substring(of.lastIndexOf('.') + 1));
      for (String key : result.getParams().getParamsKeys()) {
        job.append(", ").append(key).append(' ').append(result.getParams().getParam(key));
      }
      byJob
          .computeIfAbsent(job.toString(), unseen -> new LinkedHashMap<>())
          .put(name.substring(name.lastIndexOf('.') + 1), result);
    }
    System.out.printf(
        Locale.ROOT,
        "%nJava %s, %d cores; median, and from the least to the greatest%n%n",
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors());
    System.out.println("| job | way | time | spread | library takes |");
    System.out.println("|---|---|---|---|---|");
    byJob.forEach(
        (job, ways) -> {
          RunResult library = ways.get("library");
          ways.forEach((way, result) -> System.out.println(row(job, way, result, library)));
        });
  }

  private static String row(String job, String way, RunResult result, @Nullable RunResult own) {
    Statistics times = result.getPrimaryResult().getStatistics();
    double median = times.getPercentile(50);
    String ratio =
        own == null
            ? ""
            : String.format(
                Locale.ROOT,
                "%.2f x",
                own.getPrimaryResult().getStatistics().getPercentile(50) / median);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f %s | %.0f to %.0f | %s |",
        job,
        way,
        median,
        result.getPrimaryResult().getScoreUnit().replace("/op", ""),
        times.getMin(),
        times.getMax(),
        ratio);
  }
}
