package dev.isg.core.json;

import dev.isg.core.issue.ValidationReport;

/**
 * A document that was read, and where its parts stand in the file it came from.
 *
 * @param <T> the type of the document
 */
public final class JsonDocument<T> {
  private final T value;
  private final JsonPlaces places;

  JsonDocument(T value, JsonPlaces places) {
    this.value = value;
    this.places = places;
  }

  /** The document. */
  public T value() {
    return value;
  }

  /**
   * The report with each issue placed in the file by its path. An issue that has a place already
   * keeps it.
   */
  public ValidationReport locate(ValidationReport report) {
    return report.map(
        issue ->
            issue.location().isPresent() ? issue : issue.withLocation(places.at(issue.path())));
  }
}
