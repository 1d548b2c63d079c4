package dev.isg.core.danger;

import dev.isg.core.decision.DecisionLog;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import java.time.LocalDate;
import java.util.List;

/**
 * What the records of a governance unit tell of every dangerous state on one day.
 *
 * @param day the day; what was recorded after it is not known
 * @param findings one finding for each state, in their order
 * @source METI 2009, 2.1 and 3.2.1
 */
public record DangerousStates(LocalDate day, List<StateFinding> findings) {
  /** Copies the findings. */
  public DangerousStates {
    findings = List.copyOf(findings);
  }

  /**
   * Looks for every dangerous state.
   *
   * @param programme the programme; it may be a poor draft
   * @param decisions the decisions; the paths of issues on them are those of this document
   * @param day the day
   */
  public static DangerousStates of(Programme programme, DecisionLog decisions, LocalDate day) {
    return new DangerousStates(
        day,
        List.of(
            StateFinding.of(
                DangerousState.STATE_NOT_GRASPED, new ReceptionSearch(programme, day).issues()),
            StateFinding.of(
                DangerousState.JUDGEMENT_LEFT_TO_SUBORDINATES,
                new AcceptanceSearch(programme, decisions, day).issues()),
            StateFinding.of(
                DangerousState.REPORTS_NOT_UNDERSTOOD, new MessageSearch(programme, day).issues()),
            StateFinding.of(
                DangerousState.POLICY_NOT_CONCRETE,
                new InterpretationSearch(programme, day).issues())));
  }

  /** What was found of one state. */
  public StateFinding of(DangerousState state) {
    return findings.stream()
        .filter(finding -> finding.state() == state)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("every state has a finding"));
  }

  /** All evidence as one report. */
  public ValidationReport report() {
    List<Issue> all = findings.stream().flatMap(finding -> finding.evidence().stream()).toList();
    return ValidationReport.of(all);
  }
}
