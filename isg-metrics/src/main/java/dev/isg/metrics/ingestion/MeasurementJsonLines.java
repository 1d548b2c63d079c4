package dev.isg.metrics.ingestion;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementSource;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Iterator;

/**
 * Measurements as JSON lines: one object a line, in the same form as in every other document of
 * this library.
 *
 * <pre>{@code
 * {"id":"M1","indicator":"training-rate","unit":"sales","day":"2025-04-30",
 *  "value":{"is":"ratio","numerator":57,"denominator":60},
 *  "measuredBy":"hr-system","recordedAt":"2025-05-02T00:00:00Z"}
 * {"id":"M2","indicator":"incidents","unit":"sales","day":"2025-04-30",
 *  "value":{"is":"number","quantity":"0 count"},
 *  "measuredBy":"helpdesk","recordedAt":"2025-05-02T00:00:00Z","note":"no report filed"}
 * }</pre>
 *
 * <p>Here each is broken in three to fit the page; in a file it is not. Empty lines are passed
 * over.
 */
public final class MeasurementJsonLines {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private MeasurementJsonLines() {}

  /**
   * A file of JSON lines to be read line by line, however long it is. The reader is not closed.
   *
   * @param name the name of the file as the user knows it
   * @param lines the text
   */
  public static MeasurementSource source(String name, Reader lines) {
    return new JsonLinesSource(name, lines);
  }

  /**
   * Writes measurements in the order given, each line ended by a line feed. Read again they are
   * equal. The writer is not closed.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Writer lines, Iterator<Measurement> measurements) throws IOException {
    JsonGenerator json = JSON.createGenerator(lines);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    while (measurements.hasNext()) {
      write(json, measurements.next());
      json.writeRaw('\n');
    }
    json.flush();
  }

  private static void write(JsonGenerator json, Measurement measurement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", measurement.id().value());
    json.writeStringField("indicator", measurement.indicator().value());
    json.writeStringField("unit", measurement.unit().value());
    json.writeStringField("day", measurement.day().toString());
    json.writeObjectFieldStart("value");
    if (measurement.value() instanceof MeasuredValue.Single single) {
      json.writeStringField("is", "number");
      json.writeStringField("quantity", single.quantity().toString());
    } else if (measurement.value() instanceof MeasuredValue.Ratio ratio) {
      json.writeStringField("is", "ratio");
      json.writeNumberField("numerator", ratio.numerator());
      json.writeNumberField("denominator", ratio.denominator());
    }
    json.writeEndObject();
    json.writeStringField("measuredBy", measurement.measuredBy());
    json.writeStringField("recordedAt", measurement.recordedAt().toString());
    if (measurement.note().isPresent()) {
      json.writeStringField("note", measurement.note().get());
    }
    json.writeEndObject();
  }
}
