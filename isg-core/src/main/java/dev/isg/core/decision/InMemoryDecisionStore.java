package dev.isg.core.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Decisions in a map. */
final class InMemoryDecisionStore implements DecisionStore {
  private static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::recordedAt).thenComparing(Decision::id);

  private final ConcurrentMap<DecisionId, Decision> kept = new ConcurrentHashMap<>();

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
    return kept.values().stream().sorted(ORDER).toList();
  }

  @Override
  public List<Decision> knownAt(Instant instant) {
    return all().stream().filter(decision -> !decision.recordedAt().isAfter(instant)).toList();
  }
}
