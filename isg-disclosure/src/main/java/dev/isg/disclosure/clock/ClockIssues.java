package dev.isg.disclosure.clock;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.disclosure.regime.ContentItem;
import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.Stage;
import dev.isg.disclosure.regime.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what is wrong with the clocks of one incident. Paths lead into its record. */
final class ClockIssues {
  private final ClockRecord record;
  private final List<Issue> found = new ArrayList<>();
  private final Set<Regime> notJudged = new LinkedHashSet<>();

  ClockIssues(ClockRecord record) {
    this.record = record;
  }

  List<Issue> found() {
    return found;
  }

  void leftOut(ClockRule rule, Regime regime) {
    found.add(Issue.of(rule, "", Map.of("regime", regime.title())));
  }

  void of(StageClock clock) {
    if (clock.provisional() && notJudged.add(clock.regime())) {
      found.add(Issue.of(ClockRule.NOT_JUDGED, "/judgements", inputs(clock)));
    }
    switch (clock.state()) {
      case OVERDUE -> add(clock.soft() ? ClockRule.OVERDUE_GUIDE : ClockRule.OVERDUE, clock);
      case LATE -> add(clock.soft() ? ClockRule.LATE_GUIDE : ClockRule.LATE, clock);
      case UNKNOWN ->
          add(
              clock.reckoning().isEmpty() ? ClockRule.NO_OWN_LIMIT : ClockRule.CALENDAR_ENDS,
              clock);
      default -> {}
    }
    if (clock.submittedAt().isPresent()) {
      contents(clock);
    }
  }

  private void add(ClockRule rule, StageClock clock) {
    found.add(Issue.of(rule, "/submissions", inputs(clock)));
  }

  /** What a stage has to tell counts as told once any of its submissions told it. */
  private void contents(StageClock clock) {
    Set<String> told =
        record.submissions().stream()
            .filter(one -> one.regime().equals(clock.regime().id()))
            .filter(one -> one.stage().equals(clock.stage().id()))
            .flatMap(one -> one.contents().stream())
            .collect(Collectors.toSet());
    List<ContentItem> missing =
        clock.stage().contents().stream().filter(item -> !told.contains(item.id())).toList();
    if (!missing.isEmpty()) {
      Map<String, LocalizedText> inputs = new TreeMap<>(inputs(clock));
      inputs.put(
          "items",
          LocalizedText.of(
              missing.stream().map(item -> item.text().ja()).collect(Collectors.joining("、")),
              missing.stream().map(item -> item.text().en()).collect(Collectors.joining("; "))));
      found.add(Issue.of(ClockRule.CONTENT_MISSING, "/submissions", inputs));
    }
  }

  /** Names in the record that no regime knows. */
  void names(List<Regime> regimes) {
    for (int i = 0; i < record.judgements().size(); i++) {
      RegimeJudgement one = record.judgements().get(i);
      Optional<Regime> regime =
          known(regimes, one.regime().value(), "/judgements/" + i + "/regime");
      int at = i;
      regime.ifPresent(
          known ->
              one.triggers().stream()
                  .filter(id -> known.triggers().stream().map(Trigger::id).noneMatch(id::equals))
                  .forEach(id -> unknown(id.value(), "/judgements/" + at + "/triggers")));
    }
    for (int i = 0; i < record.submissions().size(); i++) {
      StageSubmission one = record.submissions().get(i);
      String path = "/submissions/" + i;
      known(regimes, one.regime().value(), path + "/regime")
          .ifPresent(regime -> submission(regime, one, path));
    }
  }

  private void submission(Regime regime, StageSubmission one, String path) {
    Optional<Stage> stage = regime.stage(one.stage());
    if (stage.isEmpty()) {
      unknown(one.stage().value(), path + "/stage");
      return;
    }
    one.contents().stream()
        .filter(id -> stage.get().contents().stream().noneMatch(item -> item.id().equals(id)))
        .forEach(id -> unknown(id, path + "/contents"));
  }

  private Optional<Regime> known(List<Regime> regimes, String id, String path) {
    Optional<Regime> regime =
        regimes.stream().filter(one -> one.id().value().equals(id)).findFirst();
    if (regime.isEmpty()) {
      unknown(id, path);
    }
    return regime;
  }

  private void unknown(String id, String path) {
    found.add(Issue.of(ClockRule.NAME_UNKNOWN, path, Map.of("id", LocalizedText.same(id))));
  }

  private static Map<String, LocalizedText> inputs(StageClock clock) {
    return Map.of(
        "regime",
        clock.regime().title(),
        "stage",
        clock.stage().title(),
        "recipient",
        clock.stage().recipient(),
        "due",
        LocalizedText.same(clock.due().map(LastInstant::toString).orElse("-")),
        "submitted",
        LocalizedText.same(clock.submittedAt().map(Object::toString).orElse("-")));
  }
}
