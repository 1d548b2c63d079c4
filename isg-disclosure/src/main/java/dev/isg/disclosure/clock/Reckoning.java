package dev.isg.disclosure.clock;

import dev.isg.core.basics.LocalizedText;
import dev.isg.disclosure.regime.StageLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the limits of one stage together: the earliest that is known and not void. */
final class Reckoning {
  private final Starts starts;
  private final LimitEnd ends;
  private final Instant until;
  private final List<LocalizedText> lines = new ArrayList<>();
  private Optional<Bound> earliest = Optional.empty();
  private boolean unknown;

  /**
   * A limit that runs.
   *
   * @param limit the limit
   * @param last its last instant
   */
  record Bound(StageLimit limit, LastInstant last) {}

  private Reckoning(Starts starts, LimitEnd ends, Instant until) {
    this.starts = starts;
    this.ends = ends;
    this.until = until;
  }

  /**
   * The limits, counted.
   *
   * @param limits the limits that bind
   * @param starts when things happened
   * @param ends when limits run out
   * @param until only what happened up to this instant, inclusive, sets a clock running
   */
  static Reckoning of(List<StageLimit> limits, Starts starts, LimitEnd ends, Instant until) {
    Reckoning reckoning = new Reckoning(starts, ends, until);
    limits.forEach(reckoning::count);
    return reckoning;
  }

  private void count(StageLimit limit) {
    Optional<Instant> start = starts.of(limit.start(), until);
    if (start.isEmpty()) {
      say(limit, "まだ始まっていません", "has not started");
      return;
    }
    Optional<LastInstant> last = ends.of(limit, start.get());
    if (last.isEmpty()) {
      unknown = true;
      say(limit, "営業日の暦がないか、足りません", "the calendar of business days is missing or ends too early");
    } else if (lapsed(limit, last.get())) {
      String event = limit.lapsesIfLater().orElseThrow().label().ja();
      say(
          limit,
          last.get() + " まででしたが、" + event + "がその後のため数えません",
          "ran until "
              + last.get()
              + " and is void, as "
              + limit.lapsesIfLater().orElseThrow().label().en()
              + " came later");
    } else {
      say(limit, start.get() + " から " + last.get() + " まで", start.get() + " to " + last.get());
      earliest =
          Optional.of(
              earliest
                  .filter(known -> known.last().compareTo(last.get()) <= 0)
                  .orElseGet(() -> new Bound(limit, last.get())));
    }
  }

  private boolean lapsed(StageLimit limit, LastInstant last) {
    return limit
        .lapsesIfLater()
        .flatMap(event -> starts.of(event, until))
        .filter(at -> !last.metAt(at))
        .isPresent();
  }

  private void say(StageLimit limit, String ja, String en) {
    lines.add(LocalizedText.of(limit.text().ja() + "：" + ja, limit.text().en() + ": " + en));
  }

  /** The earliest limit that runs or ran; empty if none does. */
  Optional<Bound> earliest() {
    return earliest;
  }

  /** Whether a limit that started cannot be counted to its end. */
  boolean unknown() {
    return unknown;
  }

  /** How each limit was counted. */
  List<LocalizedText> lines() {
    return lines;
  }
}
