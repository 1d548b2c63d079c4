package dev.isg.disclosure.clock;

import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.Stage;
import dev.isg.disclosure.regime.StageLimit;
import dev.isg.disclosure.regime.TriggerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clocks of one regime on one incident. */
final class RegimeClocks {
  private final Regime regime;
  private final Starts starts;
  private final LimitEnd ends;
  private final ClockSettings settings;
  private final Instant now;
  private final Optional<RegimeJudgement> judgement;

  RegimeClocks(Regime regime, ClockRecord record, ClockSettings settings, Instant now) {
    this.regime = regime;
    this.starts = new Starts(regime, record);
    this.settings = settings;
    this.now = now;
    this.judgement = starts.judgement(now);
    this.ends =
        new LimitEnd(
            regime.zone().orElse(record.zone()),
            settings.calendars().stream()
                .filter(one -> regime.calendar().filter(one.id()::equals).isPresent())
                .findFirst());
  }

  Optional<RegimeJudgement> judgement() {
    return judgement;
  }

  List<StageClock> clocks() {
    return regime.stages().stream().map(this::clock).toList();
  }

  private StageClock clock(Stage stage) {
    Optional<Instant> submitted =
        starts.submissions(stage.id()).stream().filter(at -> !at.isAfter(now)).findFirst();
    List<StageLimit> limits = binding(stage);
    Reckoning reckoning = Reckoning.of(limits, starts, ends, submitted.orElse(now));
    Optional<LastInstant> due = reckoning.earliest().map(Reckoning.Bound::last);
    return new StageClock(
        regime,
        stage,
        state(stage, limits, reckoning, submitted),
        due,
        reckoning.earliest().map(bound -> bound.limit().soft()).orElse(false),
        judgement.isEmpty(),
        submitted,
        reckoning.lines());
  }

  private ClockState state(
      Stage stage, List<StageLimit> limits, Reckoning reckoning, Optional<Instant> submitted) {
    Optional<LastInstant> due = reckoning.earliest().map(Reckoning.Bound::last);
    if (submitted.isPresent() && due.isPresent() && !due.get().metAt(submitted.get())) {
      return ClockState.LATE;
    }
    if (reckoning.unknown() || (limits.isEmpty() && stage.wording().isPresent())) {
      return ClockState.UNKNOWN;
    }
    if (submitted.isPresent()) {
      return ClockState.ON_TIME;
    }
    if (due.isPresent()) {
      return due.get().metAt(now) ? ClockState.RUNNING : ClockState.OVERDUE;
    }
    return limits.isEmpty() ? ClockState.ON_REQUEST : ClockState.WAITING;
  }

  /**
   * The limits that bind: those for the triggers that were judged to be met, otherwise those for
   * all others; while nobody judged, every one.
   */
  private List<StageLimit> binding(Stage stage) {
    if (stage.wording().isPresent()) {
      return settings.ownLimits().stream()
          .filter(own -> own.regime().equals(regime.id()) && own.stage().equals(stage.id()))
          .map(OwnLimit::limit)
          .toList();
    }
    if (judgement.isEmpty()) {
      return stage.limits();
    }
    List<TriggerId> met = judgement.get().triggers();
    List<StageLimit> named =
        stage.limits().stream()
            .filter(limit -> limit.triggers().stream().anyMatch(met::contains))
            .toList();
    return named.isEmpty()
        ? stage.limits().stream().filter(limit -> limit.triggers().isEmpty()).toList()
        : named;
  }
}
