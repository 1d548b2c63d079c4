package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.structure.StructureOutcome;
import dev.isg.core.structure.StructureReport;
import dev.isg.core.structure.StructureResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is open in a report on the structure. Faults that whoever verified it accepted are counted
 * and not told again.
 *
 * @param open the issues nobody accepted
 * @param outcomes how many checks came out how, and which of them did not pass
 */
record StructureFindings(ValidationReport open, LocalizedText outcomes) {

  static StructureFindings of(StructureReport report) {
    return new StructureFindings(
        ValidationReport.of(
            report.results().stream()
                .filter(found -> found.outcome() != StructureOutcome.ACCEPTED)
                .flatMap(found -> found.issues().stream())
                .toList()),
        LocalizedText.of(outcomes(report, Language.JA), outcomes(report, Language.EN)));
  }

  private static String outcomes(StructureReport report, Language language) {
    boolean ja = language == Language.JA;
    List<String> parts = new ArrayList<>();
    for (StructureOutcome outcome : StructureOutcome.values()) {
      List<StructureResult> found =
          report.results().stream().filter(one -> one.outcome() == outcome).toList();
      String which = found.stream().map(one -> one.check().id()).collect(Collectors.joining(", "));
      if (outcome == StructureOutcome.PASSED) {
        parts.add(
            0, outcome.label().in(language) + " " + found.size() + "/" + report.results().size());
      } else if (!found.isEmpty()) {
        parts.add(outcome.label().in(language) + (ja ? "：" : ": ") + which);
      }
    }
    return String.join(ja ? "。" : "; ", parts);
  }
}
