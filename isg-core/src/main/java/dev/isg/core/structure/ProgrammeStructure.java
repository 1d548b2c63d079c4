package dev.isg.core.structure;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.programme.ProgrammeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Makes the checks that a programme alone allows: CHK-01 to CHK-03. The issues are those of {@link
 * ProgrammeCheck}, put under the checks they break; the programme may be a poor draft.
 *
 * @source METI 2009, 3.3 and 4.3
 */
public final class ProgrammeStructure {
  private static final Set<Rule> OF_TARGETS =
      Set.of(ProgrammeRule.TARGET_INCOMPLETE, ProgrammeRule.DRAFT_TARGET_INCOMPLETE);
  private static final Set<Rule> OF_CONTROLS =
      Set.of(
          ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET,
          ProgrammeRule.TARGET_WITHOUT_CONTROL_OBJECTIVE);
  private static final LocalizedText NO_POLICY =
      LocalizedText.of("施行中の方針がないため確認できません", "no policy is in force to compare with");

  private ProgrammeStructure() {}

  /** The report of a programme; what needs indicators or an evaluation is not checkable in it. */
  public static StructureReport check(Programme programme, LocalDate day) {
    ValidationReport issues = ProgrammeCheck.check(programme);
    boolean policy =
        issues.issues().stream()
            .noneMatch(issue -> issue.rule() == ProgrammeRule.NO_POLICY_IN_FORCE);
    return StructureReport.of(
        day,
        List.of(
            policy
                ? result(
                    StructureCheck.OBJECTIVES_SERVE_THE_POLICY,
                    issues,
                    Set.of(ProgrammeRule.OBJECTIVE_WITHOUT_POLICY_ELEMENT),
                    "/objectives/[0-9]+/coreValues/.*")
                : StructureResult.notCheckable(
                    StructureCheck.OBJECTIVES_SERVE_THE_POLICY, NO_POLICY),
            result(
                StructureCheck.TARGETS_ARE_COMPLETE,
                issues,
                OF_TARGETS,
                "/targets/[0-9]+/objectives/.*"),
            result(
                StructureCheck.CONTROLS_SERVE_TARGETS,
                issues,
                OF_CONTROLS,
                "/(controlObjectives/[0-9]+/targets|controls/[0-9]+/controlObjectives)/.*")));
  }

  /** Puts the issues of some rules, and links that lead nowhere in some places, under a check. */
  private static StructureResult result(
      StructureCheck check, ValidationReport issues, Set<? extends Rule> rules, String links) {
    List<Issue> own =
        issues.issues().stream()
            .filter(
                issue ->
                    rules.contains(issue.rule())
                        || (issue.rule() == ProgrammeRule.UNRESOLVED_REFERENCE
                            && issue.path().matches(links)))
            .toList();
    return StructureResult.of(check, own);
  }
}
