package dev.isg.metrics.ingestion;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementSource;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;

/** A file of JSON lines, read line by line. */
final class JsonLinesSource implements MeasurementSource {
  /** How many characters a line may have. */
  static final int MOST_CHARACTERS = 1 << 17;

  private final String name;
  private final Reader reader;

  JsonLinesSource(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void read(MeasurementIntake intake) throws IOException {
    BoundedLines lines = new BoundedLines(reader, MOST_CHARACTERS);
    while (lines.next()) {
      if (lines.tooLong()) {
        intake.refuse(
            List.of(
                Issue.at(
                    ImportRule.LINE_TOO_LONG,
                    new Location(name, lines.number(), 0),
                    "",
                    Map.of("limit", LocalizedText.same(Integer.toString(MOST_CHARACTERS))))));
      } else if (!lines.text().isBlank()) {
        JsonLine line = new JsonLine(name, lines.number());
        line.read(lines.text());
        if (line.issues().isEmpty()) {
          intake.row(line.row());
        } else {
          intake.refuse(line.issues());
        }
      }
    }
  }
}
