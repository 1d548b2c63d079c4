package dev.isg.examples.store.file;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.store.DocumentKey;
import dev.isg.core.store.Revision;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A process that writes until it is killed, and says after each write that it is done. */
public final class Writer {
  static final DocumentKey KEY = DocumentKey.of("programme", "killed");
  static final int BATCH = 200;

  private static final LocalDate DAY = LocalDate.parse("2025-06-30");
  private static final Instant NOON = Instant.parse("2025-07-01T12:00:00Z");

  private Writer() {}

  /**
   * Writes for ever.
   *
   * @param arguments the folder, and the number to start from
   */
  public static void main(String[] arguments) {
    try (FileStores stores = FileStores.open(Path.of(arguments[0]))) {
      for (int number = Integer.parseInt(arguments[1]); true; number++) {
        stores.documents().save(KEY, Revision.of(number), content(number), DAY, NOON);
        say("document", number);
        stores.decisions().append(decision(number));
        say("decision", number);
        stores.measurements().append(batch(number));
        say("batch", number);
      }
    }
  }

  static String content(int number) {
    return ("{\"number\": " + number + "}\n").repeat(2_000) + "end";
  }

  static Decision decision(int number) {
    DecisionKind kind = DecisionKind.TARGET_ACHIEVEMENT;
    return Decision.builder()
        .id(DecisionId.of("d-" + number))
        .kind(kind)
        .subject("target-" + number)
        .choice(kind.options().get(0))
        .reason(LocalizedText.of("理由", "a reason"))
        .decider(new Decider(PersonId.of("suzuki"), Role.CISO))
        .decidedAt(NOON)
        .recordedAt(NOON)
        .build();
  }

  static List<Measurement> batch(int number) {
    List<Measurement> batch = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      batch.add(
          Measurement.builder()
              .id(MeasurementId.of("m-" + number + "-" + i))
              .indicator(IndicatorId.of("training"))
              .unit(UnitId.of("unit-" + number))
              .day(DAY)
              .value(new MeasuredValue.Ratio(BigDecimal.valueOf(i), BigDecimal.valueOf(BATCH)))
              .measuredBy("writer")
              .recordedAt(NOON)
              .build());
    }
    return batch;
  }

  @SuppressWarnings("SystemOut")
  private static void say(String what, int number) {
    System.out.println(what + " " + number);
    System.out.flush();
  }
}
