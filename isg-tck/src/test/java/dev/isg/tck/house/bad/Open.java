package dev.isg.tck.house.bad;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.isg.core.stakeholder.StakeholderFeedback;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that must not be. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "NonFinalStaticField"})
@JsonPropertyOrder("closed")
public class Open {
  static Path changing = Path.of("x");

  /** Anyone may extend this. */
  public Open() {}

  /** Another library's type, deep in a signature. */
  public Optional<List<JavaClass>> foreign() {
    return Optional.empty();
  }

  /** A binary fraction. */
  public double fraction() {
    return 98.96;
  }

  static boolean goodSupplier(StakeholderFeedback rating) {
    return rating.grade().equals(Optional.of("A"));
  }

  static LocalDate today() {
    return LocalDate.now();
  }

  static String lower(String text) {
    return Optional.of(text)
        .map(String::toLowerCase)
        .orElseGet(() -> Locale.getDefault().toString());
  }
}
