package dev.isg.core.programme;

import static dev.isg.core.programme.ProgrammeRule.DUPLICATE_ID;
import static dev.isg.core.programme.ProgrammeRule.UNRESOLVED_REFERENCE;

import dev.isg.core.control.ControlRule;
import dev.isg.core.securitypolicy.SecurityPolicyRule;

/** What goes wrong between objectives and controls. */
final class CascadeFaults {
  private final FaultSeeder seeder;

  CascadeFaults(FaultSeeder seeder) {
    this.seeder = seeder;
  }

  void seed() {
    objectives();
    targets();
    controlObjectives();
    controls();
    steps();
    conflicts();
    securityPolicies();
  }

  private void objectives() {
    seeder.kind(
        "serves no value",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.nowhere("/objectives/" + n + "/coreValues/0", "to"));
    seeder.kind(
        "serves nothing",
        ProgrammeRule.OBJECTIVE_WITHOUT_POLICY_ELEMENT,
        2,
        n -> seeder.remove("/objectives/" + (3 + n), "coreValues") + "/coreValues");
    seeder.kind(
        "no roll-up",
        ProgrammeRule.ROLL_UP_NOT_CHOSEN,
        2,
        n -> seeder.remove("/objectives/" + (6 + n), "rollUp"));
    seeder.kind(
        "foreign target",
        ProgrammeRule.ROLL_UP_OF_FOREIGN_TARGET,
        2,
        n ->
            seeder.set(
                "/objectives/" + (9 + n) + "/rollUp",
                "method",
                "{method:'critical',targets:['t-0']}"));
  }

  private void targets() {
    seeder.kind(
        "no objective",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.nowhere("/targets/" + n + "/objectives/0", "to"));
    seeder.kind(
        "no day",
        ProgrammeRule.TARGET_INCOMPLETE,
        2,
        n -> seeder.remove("/targets/" + (3 + n), "dueDate"));
    seeder.kind(
        "draft",
        ProgrammeRule.DRAFT_TARGET_INCOMPLETE,
        2,
        n -> {
          seeder.remove("/targets/" + (6 + n), "measures");
          seeder.also("/targets/" + (6 + n), "draft", "true");
          return "/targets/" + (6 + n);
        });
  }

  private void controlObjectives() {
    seeder.kind(
        "no target",
        ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET,
        2,
        n -> seeder.remove("/controlObjectives/" + (60 + n), "targets"));
    seeder.kind(
        "target nowhere",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.nowhere("/controlObjectives/" + (63 + n) + "/targets/0", "to"));
    seeder.kind(
        "target left alone",
        ProgrammeRule.TARGET_WITHOUT_CONTROL_OBJECTIVE,
        2,
        n -> {
          seeder.set("/controlObjectives/" + (40 + n), "targets", "[{to:'t-20'}]");
          return "/targets/" + (40 + n);
        });
  }

  private String control(int i) {
    return "/controls/" + i;
  }

  private void controls() {
    seeder.kind(
        "for nothing",
        ProgrammeRule.CONTROL_OBJECTIVE_WITHOUT_TARGET,
        2,
        n -> seeder.remove(control(80 + n), "controlObjectives"));
    seeder.kind(
        "for nothing known",
        UNRESOLVED_REFERENCE,
        2,
        n -> seeder.nowhere(control(83 + n) + "/controlObjectives/0", "to"));
    seeder.kind(
        "at work nowhere",
        UNRESOLVED_REFERENCE,
        3,
        n -> seeder.set(control(86 + n), "units", "['nowhere']") + "/0");
    seeder.kind("control twice", DUPLICATE_ID, 3, n -> seeder.copy("/controls", 140 + n) + "/id");
  }

  private void steps() {
    seeder.kind("no step", ControlRule.NO_STEP, 3, n -> seeder.remove(control(89 + n), "steps"));
    seeder.kind(
        "no date",
        ControlRule.STEP_UNDATED,
        3,
        n -> seeder.set(control(92 + n), "steps", "[{state:'SELECTED'}]"));
    seeder.kind(
        "backwards",
        ControlRule.STEP_BACKWARDS,
        3,
        n -> {
          String path = seeder.copy(control(95 + n) + "/steps", 0);
          seeder.set(path, "on", "'2024-08-01'");
          return path;
        });
    seeder.kind(
        "skipped",
        ControlRule.STEP_SKIPPED,
        3,
        n -> seeder.shorten(control(98 + n), "steps", 0) + "/0");
    seeder.kind(
        "days backwards",
        ControlRule.DAYS_BACKWARDS,
        3,
        n -> seeder.set(control(101 + n) + "/steps/1", "on", "'2024-04-01'"));
    seeder.kind(
        "evaluated unseen",
        ControlRule.EVALUATION_NOT_SHOWN,
        3,
        n -> {
          String path = seeder.copy(control(104 + n) + "/steps", 1);
          seeder.set(path, "state", "'EVALUATED'");
          return path;
        });
  }

  private void conflicts() {
    seeder.kind(
        "against itself",
        ControlRule.CONFLICT_WITH_ITSELF,
        3,
        n -> seeder.set(control(107 + n), "conflictsWith", "['c-%d']".formatted(107 + n)) + "/0");
    seeder.kind(
        "against another",
        ControlRule.CONFLICT_AT_WORK,
        3,
        n -> {
          seeder.set(control(120 + n), "units", "['u-1']");
          seeder.also(control(110 + n), "units", "['u-1']");
          return seeder.set(control(110 + n), "conflictsWith", "['c-%d']".formatted(120 + n))
              + "/0";
        });
  }

  private void securityPolicies() {
    seeder.kind(
        "no author",
        SecurityPolicyRule.AUTHOR_UNKNOWN,
        3,
        n -> seeder.remove("/securityPolicies/" + n, "on"));
    seeder.kind(
        "by management",
        SecurityPolicyRule.NOT_BY_MANAGERS,
        3,
        n ->
            seeder.set(
                "/securityPolicies/" + (3 + n), "laidDownBy", "{person:'p-0',role:'EXECUTIVE'}"));
    seeder.kind(
        "outside the frame",
        SecurityPolicyRule.CONTROL_OUTSIDE_FRAME,
        3,
        n -> seeder.set("/securityPolicies/" + (6 + n), "controls", "['c-79']") + "/0");
    seeder.kind(
        "without a frame",
        SecurityPolicyRule.OBJECTIVE_NOT_FRAMED,
        3,
        n -> {
          seeder.shorten("/securityPolicies/" + (9 + n), "controlObjectives", 3);
          return "/controlObjectives/" + (4 * (9 + n) + 3);
        });
  }
}
