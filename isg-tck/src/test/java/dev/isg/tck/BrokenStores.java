package dev.isg.tck;

import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionStore;
import dev.isg.core.decision.DuplicateDecisionException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores that are right but for one thing. */
final class BrokenStores {
  private static final Comparator<Decision> RECORDED = Comparator.comparing(Decision::recordedAt);

  private BrokenStores() {}

  /** A right store whose single steps can be broken. */
  static class Base implements DecisionStore {
    final Map<DecisionId, Decision> kept = Collections.synchronizedMap(new LinkedHashMap<>());

    Comparator<Decision> order() {
      return RECORDED.thenComparing(Decision::id);
    }

    boolean known(Decision decision, Instant instant) {
      return !decision.recordedAt().isAfter(instant);
    }

    @Override
    public void append(Decision decision) {
      if (kept.putIfAbsent(decision.id(), decision) != null) {
        throw new DuplicateDecisionException(decision.id());
      }
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
      return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Decision> all() {
      synchronized (kept) {
        return kept.values().stream().sorted(order()).toList();
      }
    }

    @Override
    public List<Decision> knownAt(Instant instant) {
      return all().stream().filter(decision -> known(decision, instant)).toList();
    }
  }

  /** Breaks DECISION-1: keeps times to the millisecond, as many a database column does. */
  static final class Rounding extends Base {
    @Override
    public Optional<Decision> find(DecisionId id) {
      return super.find(id)
          .map(
              decision ->
                  SampleDecisions.decidedAndRecordedAt(
                      decision.id().value(),
                      decision.decidedAt().truncatedTo(ChronoUnit.MILLIS),
                      decision.recordedAt().truncatedTo(ChronoUnit.MILLIS)));
    }
  }

  /** Breaks DECISION-1: does not tell upper from lower case, as many a database does not. */
  static final class IgnoringCase extends Base {
    @Override
    public Optional<Decision> find(DecisionId id) {
      return all().stream()
          .filter(decision -> decision.id().value().equalsIgnoreCase(id.value()))
          .findFirst();
    }
  }

  /** Breaks DECISION-2: the last one wins. */
  static final class Overwriting extends Base {
    @Override
    public void append(Decision decision) {
      synchronized (kept) {
        if (kept.put(decision.id(), decision) != null) {
          throw new DuplicateDecisionException(decision.id());
        }
      }
    }
  }

  /** Breaks DECISION-2: takes a repetition for no fault. */
  static final class Idempotent extends Base {
    @Override
    public void append(Decision decision) {
      synchronized (kept) {
        if (!decision.equals(kept.get(decision.id()))) {
          super.append(decision);
        }
      }
    }
  }

  /** Breaks DECISION-3: in the order they came. */
  static final class Unordered extends Base {
    @Override
    public List<Decision> all() {
      synchronized (kept) {
        return List.copyOf(kept.values());
      }
    }

    @Override
    public List<Decision> knownAt(Instant instant) {
      return super.all().stream().filter(decision -> known(decision, instant)).toList();
    }
  }

  /** Breaks DECISION-3: orders ids as texts. */
  static final class OrderingAsText extends Base {
    @Override
    Comparator<Decision> order() {
      return RECORDED.thenComparing(decision -> decision.id().value());
    }
  }

  /** Breaks DECISION-4: leaves the instant itself out. */
  static final class Excluding extends Base {
    @Override
    boolean known(Decision decision, Instant instant) {
      return decision.recordedAt().isBefore(instant)
          || decision.recordedAt().equals(SampleDecisions.NOON);
    }
  }

  /** Breaks DECISION-4: goes by the time of deciding. */
  static final class GoingByDeciding extends Base {
    @Override
    boolean known(Decision decision, Instant instant) {
      return !decision.decidedAt().isAfter(instant);
    }
  }

  /** Breaks DECISION-5: hands out a list that goes on growing. */
  static final class Growing extends Base {
    private final List<Decision> live = new ArrayList<>();

    @Override
    public synchronized void append(Decision decision) {
      super.append(decision);
      live.add(decision);
      live.sort(order());
    }

    @Override
    public synchronized List<Decision> all() {
      return Collections.unmodifiableList(live);
    }

    @Override
    public synchronized List<Decision> knownAt(Instant instant) {
      return live.stream().filter(decision -> known(decision, instant)).toList();
    }
  }

  /** Breaks DECISION-5: hands out its own list. */
  static final class Open extends Base {
    private List<Decision> handedOut = new ArrayList<>();

    @Override
    public void append(Decision decision) {
      super.append(decision);
      handedOut = new ArrayList<>(super.all());
    }

    @Override
    public List<Decision> all() {
      return handedOut.size() == super.all().size() || handedOut.isEmpty()
          ? handedOut
          : super.all();
    }

    @Override
    public List<Decision> knownAt(Instant instant) {
      return super.all().stream().filter(decision -> known(decision, instant)).toList();
    }
  }

  /** Breaks DECISION-6: looks first and keeps later. */
  static final class Racing extends Base {
    @Override
    public void append(Decision decision) {
      if (kept.containsKey(decision.id())) {
        throw new DuplicateDecisionException(decision.id());
      }
      sleep();
      kept.put(decision.id(), decision);
    }

    private static void sleep() {
      try {
        Thread.sleep(2);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
