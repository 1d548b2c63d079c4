package dev.isg.metrics.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.Samples;
import dev.isg.metrics.damage.Damage;
import dev.isg.metrics.damage.DamageKind;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IncidentRegisterProperties {
  @Property
  @Tag("REQ-234")
  void theOrderOfTheFileChangesNothing(
      @ForAll @Size(max = 12) List<@IntRange(max = 100_000) Integer> seconds, @ForAll long seed) {
    List<Incident> incidents = new ArrayList<>();
    for (int length : seconds) {
      incidents.add(
          Seen.in("i" + incidents.size(), Samples.SALES)
              .respondedAt(Instant.parse("2026-03-10T00:00:00Z").plusSeconds(length))
              .addDamages(Damage.known(DamageKind.RECORDS, Quantity.parse(length + " count")))
              .build());
    }
    List<Incident> shuffled = new ArrayList<>(incidents);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(figures(Seen.register(shuffled))).isEqualTo(figures(Seen.register(incidents)));
  }

  private static List<Object> figures(IncidentRegister register) {
    return List.of(
        register.count(IncidentQuery.ALL),
        register.mean(IncidentQuery.ALL, IncidentSpan.UNTIL_RESPONDED, MeasurementUnit.HOURS),
        register.damage(IncidentQuery.ALL, DamageKind.RECORDS, MeasurementUnit.COUNT));
  }
}
