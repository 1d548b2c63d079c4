package dev.isg.metrics.tailoring;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges one step of one item, be it about to be taken or on record. */
final class StepCheck {
  private static final LocalizedText NOTHING = LocalizedText.of("（記録なし）", "(nothing)");
  private static final LocalizedText REASON = LocalizedText.of("理由", "a reason");
  private static final LocalizedText CONTENT = LocalizedText.of("部門での内容", "contents");
  private static final LocalizedText INDICATORS = LocalizedText.of("指標", "indicators");

  private final List<Appointment> appointments;

  StepCheck(List<Appointment> appointments) {
    this.appointments = List.copyOf(appointments);
  }

  /** Everything wrong with a step after another; empty for the first. */
  List<Issue> issues(
      ManagerItem item, Optional<TailoringStep> before, TailoringStep step, String path) {
    List<Issue> issues = new ArrayList<>();
    boolean backwards = before.map(last -> step.on().isBefore(last.on())).orElse(false);
    if (backwards || !step.state().follows(before.map(TailoringStep::state))) {
      issues.add(
          issue(
              TailoringRule.OUT_OF_TURN,
              path,
              item,
              step,
              Map.of("before", before.map(StepCheck::named).orElse(NOTHING))));
    }
    if (!entitled(item, step)) {
      issues.add(issue(TailoringRule.NOT_ENTITLED, path + "/by", item, step, Map.of()));
    }
    if (step.state() == TailoringState.SENT_BACK && step.reason().isEmpty()) {
      issues.add(issue(TailoringRule.INCOMPLETE, path, item, step, Map.of("lacking", REASON)));
    }
    return issues;
  }

  /** What an item that is tailored lacks. */
  List<Issue> contents(ManagerItem item, TailoringStep step, String path) {
    List<Issue> issues = new ArrayList<>();
    if (item.content().isEmpty()) {
      issues.add(
          issue(
              TailoringRule.INCOMPLETE, path + "/content", item, step, Map.of("lacking", CONTENT)));
    }
    if (item.indicators().isEmpty()) {
      issues.add(
          issue(
              TailoringRule.INCOMPLETE,
              path + "/indicators",
              item,
              step,
              Map.of("lacking", INDICATORS)));
    }
    return issues;
  }

  static Issue issue(
      TailoringRule rule,
      String path,
      ManagerItem item,
      TailoringStep step,
      Map<String, LocalizedText> more) {
    Map<String, LocalizedText> inputs = new TreeMap<>(more);
    inputs.put("id", LocalizedText.same(item.id().value()));
    inputs.put("unit", LocalizedText.same(item.unit().value()));
    inputs.put("state", step.state().label());
    inputs.put("on", LocalizedText.same(step.on().toString()));
    inputs.put("person", LocalizedText.same(step.by().person().value()));
    inputs.put("role", step.by().role().label());
    return Issue.of(rule, path, inputs);
  }

  private boolean entitled(ManagerItem item, TailoringStep step) {
    boolean manager = step.state() == TailoringState.TAILORED;
    Role role = step.by().role();
    boolean fits =
        manager ? role == Role.MANAGER || role == Role.SECURITY_OFFICER : role == Role.CISO;
    return fits
        && appointments.stream()
            .filter(held -> held.role() == role && held.coversDay(step.on()))
            .filter(held -> held.person().equals(step.by().person()))
            .anyMatch(held -> !manager || held.unit().equals(item.unit()));
  }

  private static LocalizedText named(TailoringStep step) {
    LocalizedText state = step.state().label();
    LocalDate on = step.on();
    return LocalizedText.of(on + " の「" + state.ja() + "」", state.en() + " on " + on);
  }
}
