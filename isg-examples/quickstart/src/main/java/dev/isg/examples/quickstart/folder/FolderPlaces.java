package dev.isg.examples.quickstart.folder;

import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.JsonDocument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the parts of the documents of a folder stand in their files. */
public final class FolderPlaces {
  private final Map<ProgrammeFile, JsonDocument<?>> documents = new EnumMap<>(ProgrammeFile.class);

  FolderPlaces() {}

  void add(ProgrammeFile file, JsonDocument<?> document) {
    documents.put(file, document);
  }

  /**
   * The report with each issue placed in a file by its path. An issue that has a place keeps it; a
   * file that is not there is named without line and column.
   */
  public ValidationReport locate(ProgrammeFile file, ValidationReport report) {
    JsonDocument<?> document = documents.get(file);
    return document == null
        ? report.map(
            issue ->
                issue.location().isPresent()
                    ? issue
                    : issue.withLocation(new Location(file.fileName(), 1, 0)))
        : document.locate(report);
  }

  /** The report of a check of several files, each issue placed in that which holds its path. */
  public ValidationReport locate(ValidationReport report) {
    return report.map(
        issue -> locate(holding(issue), ValidationReport.of(List.of(issue))).issues().get(0));
  }

  private static ProgrammeFile holding(Issue issue) {
    return switch (issue.path().replaceFirst("^/([^/]*).*$", "$1")) {
      case "decisions" -> ProgrammeFile.DECISIONS;
      case "indicators" -> ProgrammeFile.INDICATORS;
      case "purposes", "cisoItems", "managerItems", "commonIndicators" -> ProgrammeFile.MONITORING;
      case "signOffs", "intervalMonths" -> ProgrammeFile.STRUCTURE;
      default -> ProgrammeFile.PROGRAMME;
    };
  }
}
