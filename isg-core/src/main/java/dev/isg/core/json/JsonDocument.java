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
  private final Moves moves;
  private final ValidationReport notes;

  JsonDocument(T value, JsonPlaces places, Moves moves, ValidationReport notes) {
    this.value = value;
    this.places = places;
    this.moves = moves;
    this.notes = notes;
  }

  /** The document. */
  public T value() {
    return value;
  }

  /**
   * What people should know of the reading although nothing is wrong: that the document is in an
   * older format, and what was done to read it. Clean if it is in the format of this release.
   */
  public ValidationReport notes() {
    return notes;
  }

  /**
   * The report with each issue placed in the file by its path. An issue that has a place already
   * keeps it. Of a document in an older format it is the place where the value stood there.
   */
  public ValidationReport locate(ValidationReport report) {
    return report.map(
        issue ->
            issue.location().isPresent()
                ? issue
                : issue.withLocation(places.at(moves.origin(issue.path()))));
  }
}
