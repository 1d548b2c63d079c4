package dev.isg.core.structure;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes CHK-14, whether the structure was verified in time, and applies the deviations that the
 * latest verification accepted.
 *
 * @source METI 2009, 4.3
 */
public final class SignOffReview {
  /** Later days last; of one day the record with the greater hash last, so that one order holds. */
  private static final Comparator<StructureSignOff> ORDER =
      Comparator.comparing(StructureSignOff::on)
          .thenComparing(signOff -> signOff.results().hex())
          .thenComparing(signOff -> signOff.verifier().person());

  private final StructureReport report;
  private final Programme programme;
  private final StructureLog log;
  private final List<Issue> issues = new ArrayList<>();

  private SignOffReview(StructureReport report, Programme programme, StructureLog log) {
    this.report = report;
    this.programme = programme;
    this.log = log;
  }

  /**
   * The report with the verification judged as of its day.
   *
   * @param report what was found, complete but for the verification
   * @param programme the programme, which knows who held which role
   * @param log the verifications; those after the day of the report are not known yet
   */
  public static StructureReport review(
      StructureReport report, Programme programme, StructureLog log) {
    return new SignOffReview(report, programme, log).review();
  }

  private StructureReport review() {
    if (log.intervalMonths() > StructureLog.PROPOSED_MONTHS) {
      add(StructureRule.INTERVAL_LONG, "/intervalMonths", Map.of());
    }
    Optional<StructureSignOff> latest = latest();
    latest.ifPresentOrElse(this::age, this::never);
    List<StructureResult> results = new ArrayList<>();
    latest.ifPresent(signOff -> results.addAll(accepted(signOff)));
    results.add(StructureResult.of(StructureCheck.VERIFICATION_IS_CURRENT, issues));
    return report.with(results);
  }

  /** The latest record that counts; records that do not are told. */
  private Optional<StructureSignOff> latest() {
    List<StructureSignOff> counting = new ArrayList<>();
    for (int i = 0; i < log.signOffs().size(); i++) {
      StructureSignOff signOff = log.signOffs().get(i);
      if (signOff.on().isAfter(report.day())) {
        continue;
      }
      Role role = signOff.verifier().role();
      if (!role.management() && role != Role.CISO) {
        add(StructureRule.NOT_ENTITLED, "/signOffs/" + i + "/verifier", inputs(signOff));
      } else if (!held(signOff)) {
        add(StructureRule.ROLE_NOT_HELD, "/signOffs/" + i + "/verifier", inputs(signOff));
      } else {
        counting.add(signOff);
      }
    }
    return counting.stream().max(ORDER);
  }

  private boolean held(StructureSignOff signOff) {
    return programme.appointments().stream()
        .anyMatch(
            held ->
                held.person().equals(signOff.verifier().person())
                    && held.role() == signOff.verifier().role()
                    && held.coversDay(signOff.on()));
  }

  private void age(StructureSignOff signOff) {
    LocalDate due = signOff.on().plusMonths(log.intervalMonths());
    Map<String, LocalizedText> inputs = new TreeMap<>(inputs(signOff));
    inputs.put("due", LocalizedText.same(due.toString()));
    if (report.day().isAfter(due)) {
      add(StructureRule.OVERDUE, "/signOffs", inputs);
    } else if (!signOff.results().equals(report.resultsHash())) {
      add(StructureRule.CHANGED_SINCE, "/signOffs", inputs);
    }
  }

  /** Without a verification, time runs from the first day a policy was in force. */
  private void never() {
    boolean overdue =
        programme.policies().stream()
            .flatMap(policy -> since(policy).stream())
            .anyMatch(from -> report.day().isAfter(from.plusMonths(log.intervalMonths())));
    add(
        overdue ? StructureRule.NEVER_VERIFIED : StructureRule.NOT_VERIFIED_YET,
        "/signOffs",
        Map.of());
  }

  private static Optional<LocalDate> since(RiskManagementPolicy policy) {
    return policy.adoption().isPresent() || policy.state().binding()
        ? policy.effectiveFrom()
        : Optional.empty();
  }

  /** The failed results whose every fault was accepted until this day or later. */
  private List<StructureResult> accepted(StructureSignOff signOff) {
    Map<StructureCheck, Set<String>> subjects =
        signOff.deviations().stream()
            .filter(deviation -> !report.day().isAfter(deviation.until()))
            .collect(
                Collectors.groupingBy(
                    AcceptedDeviation::check,
                    Collectors.mapping(AcceptedDeviation::subject, Collectors.toSet())));
    List<StructureResult> accepted = new ArrayList<>();
    for (StructureResult result : report.results()) {
      Set<String> here = subjects.getOrDefault(result.check(), Set.of());
      boolean all =
          result.faults().stream().map(StructureResult::subjectOf).allMatch(here::contains)
              && result.seenUnder().stream()
                  .map(report::result)
                  .allMatch(
                      other ->
                          other.faults().stream()
                              .map(StructureResult::subjectOf)
                              .allMatch(subjects.getOrDefault(other.check(), Set.of())::contains));
      if (result.outcome() == StructureOutcome.FAILED && all) {
        accepted.add(result.accepted());
      }
    }
    return accepted;
  }

  private Map<String, LocalizedText> inputs(StructureSignOff signOff) {
    return Map.of(
        "on", LocalizedText.same(signOff.on().toString()),
        "person", LocalizedText.same(signOff.verifier().person().value()),
        "role", signOff.verifier().role().label());
  }

  private void add(StructureRule rule, String path, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new TreeMap<>(inputs);
    all.put("months", LocalizedText.same(Integer.toString(log.intervalMonths())));
    all.put("day", LocalizedText.same(report.day().toString()));
    issues.add(Issue.of(rule, path, all));
  }
}
