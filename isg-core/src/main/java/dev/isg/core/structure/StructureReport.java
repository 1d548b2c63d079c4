package dev.isg.core.structure;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What all fifteen checks found on one day.
 *
 * @source METI 2009, 4.3
 */
public final class StructureReport {
  private static final LocalizedText NOT_LOOKED_AT =
      LocalizedText.of(
          "指標または評価が渡されていないため確認できません",
          "needs the indicators or the evaluation, which were not given");

  private final LocalDate day;
  private final Map<StructureCheck, StructureResult> results;

  private StructureReport(LocalDate day, Map<StructureCheck, StructureResult> results) {
    this.day = day;
    this.results = results;
  }

  /** A report in which every check that has no result is not checkable. */
  public static StructureReport of(LocalDate day, Collection<StructureResult> results) {
    Map<StructureCheck, StructureResult> all = new EnumMap<>(StructureCheck.class);
    for (StructureCheck check : StructureCheck.values()) {
      all.put(check, StructureResult.notCheckable(check, NOT_LOOKED_AT));
    }
    results.forEach(result -> all.put(result.check(), result));
    return new StructureReport(day, all);
  }

  /** This report with further results in the place of those it had for the same checks. */
  public StructureReport with(Collection<StructureResult> further) {
    List<StructureResult> all = new ArrayList<>(results.values());
    all.addAll(further);
    return of(day, all);
  }

  /** The day it is for. */
  public LocalDate day() {
    return day;
  }

  /** The results of all fifteen checks, in order. */
  public List<StructureResult> results() {
    return List.copyOf(results.values());
  }

  /** The result of one check. */
  public StructureResult result(StructureCheck check) {
    return results().get(List.of(StructureCheck.values()).indexOf(check));
  }

  /** The worst of all outcomes; passed only if every check is. */
  public StructureOutcome overall() {
    return results.values().stream()
        .map(StructureResult::outcome)
        .min(Comparator.naturalOrder())
        .orElse(StructureOutcome.NOT_CHECKABLE);
  }

  /** Every issue of every check, each once. */
  public ValidationReport issues() {
    return ValidationReport.of(
        results.values().stream().flatMap(result -> result.issues().stream()).toList());
  }

  /**
   * The hash that names what was found: which rules are broken by which things, whatever the order
   * of the documents and the words of the messages. The currency of the verification itself and
   * what was accepted are left out, so that it does not change by being signed off.
   */
  public ContentHash resultsHash() {
    List<String> found = new ArrayList<>();
    for (StructureResult result : results.values()) {
      if (result.check() != StructureCheck.VERIFICATION_IS_CURRENT) {
        found.add(result.check().id() + " " + checked(result) + " " + result.seenUnder());
        result.issues().stream()
            .map(issue -> issue.rule().id() + " " + StructureResult.subjectOf(issue))
            .sorted()
            .forEach(found::add);
      }
    }
    return IsgJson.standard().hash(found);
  }

  private static String checked(StructureResult result) {
    return result.outcome() == StructureOutcome.NOT_CHECKABLE ? "not checked" : "checked";
  }

  /** A record that this report was verified, without a remark. */
  public StructureSignOff signOff(
      Decider verifier, LocalDate on, List<AcceptedDeviation> deviations) {
    return StructureSignOff.builder()
        .verifier(verifier)
        .on(on)
        .results(resultsHash())
        .addAllDeviations(deviations)
        .build();
  }

  /** The report for people: each check on a line, its issues and notes below. */
  public String text(Language language) {
    StringBuilder text = new StringBuilder();
    boolean ja = language == Language.JA;
    line(
        text,
        (ja ? "全体構造の検証（" : "Structure check (") + day + (ja ? " 時点）: " : "): "),
        overall(),
        ja);
    for (StructureResult result : results.values()) {
      line(
          text,
          result.check().id() + " " + result.check().label().in(language) + ": ",
          result.outcome(),
          ja);
      result.note().ifPresent(note -> text.append("    ").append(note.in(language)).append('\n'));
      if (!result.seenUnder().isEmpty()) {
        text.append(ja ? "    次の項目の指摘による: " : "    because of what is told under ")
            .append(
                result.seenUnder().stream()
                    .map(StructureCheck::id)
                    .collect(Collectors.joining(", ")))
            .append('\n');
      }
      for (Issue issue : result.issues()) {
        text.append("    ").append(issue.text(language)).append('\n');
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String start, StructureOutcome outcome, boolean ja) {
    text.append(start).append(outcome.label().in(ja ? Language.JA : Language.EN)).append('\n');
  }
}
