package dev.isg.metrics.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.metrics.Histories;
import dev.isg.metrics.measurement.Measurement;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class MeasurementFormProperties {
  @Property(tries = 300)
  @Tag("REQ-213")
  void everyMeasurementComesBackAndNoTwoShareTheirBytes(
      @ForAll("histories") List<Measurement> history) {
    Set<ByteBuffer> forms = new HashSet<>();
    for (Measurement measurement : history) {
      byte[] form = MeasurementForm.toBytes(measurement);
      assertThat(MeasurementForm.fromBytes(form)).isEqualTo(measurement);
      forms.add(ByteBuffer.wrap(form));
    }
    assertThat(forms).hasSameSizeAs(new HashSet<>(history));
  }

  @Provide
  Arbitrary<List<Measurement>> histories() {
    return Histories.histories();
  }
}
