package dev.isg.tck.consumer;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.Indicator;
import jakarta.validation.Validator;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.arrays.Selection;
import org.apache.commons.numbers.combinatorics.BinomialCoefficient;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.numbers.fraction.Fraction;
import org.apache.commons.numbers.gamma.Gamma;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.statistics.descriptive.DoubleStatistic;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.inference.OneWayAnova;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.jspecify.annotations.NullMarked;

/** What a user of isg-metrics gets, and not one jar more. */
final class Classpath {
  private static final List<Class<?>> OURS = List.of(Programme.class, Indicator.class);
  private static final List<Class<?>> THEIRS =
      List.of(
          JsonValue.class,
          JsonParser.class,
          ObjectMapper.class,
          CsvReader.class,
          Jdk8Module.class,
          JavaTimeModule.class,
          Validator.class,
          NullMarked.class);

  /** The analysis of variance behind isg-metrics' agreement, and what it stands on. */
  private static final List<Class<?>> STATISTICS =
      List.of(
          OneWayAnova.class,
          DoubleStatistic.class,
          FDistribution.class,
          NaturalRanking.class,
          Selection.class,
          BinomialCoefficient.class,
          Sum.class,
          Fraction.class,
          Gamma.class,
          BrentSolver.class,
          UniformRandomProvider.class,
          ListSampler.class);

  private Classpath() {}

  static String ofUsers(Path... more) {
    return Stream.concat(
            Stream.of(more),
            Stream.of(OURS, THEIRS, STATISTICS).flatMap(List::stream).map(Classpath::placeOf))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
