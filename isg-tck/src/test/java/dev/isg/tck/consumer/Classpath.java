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

  private Classpath() {}

  static String ofUsers(Path... more) {
    return Stream.concat(
            Stream.of(more), Stream.concat(OURS.stream(), THEIRS.stream()).map(Classpath::placeOf))
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
