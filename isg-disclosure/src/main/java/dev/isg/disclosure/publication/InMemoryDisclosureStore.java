package dev.isg.disclosure.publication;

import dev.isg.core.basics.ContentHash;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Disclosures by their hashes, and in the order of publication by report, behind one lock. */
final class InMemoryDisclosureStore implements DisclosureStore {
  private final Map<ContentHash, StoredDisclosure> byHash = new HashMap<>();
  private final Map<ReportId, List<StoredDisclosure>> editions =
      new TreeMap<>(Comparator.comparing(ReportId::value));

  @Override
  public synchronized StoredDisclosure publish(
      ReportId report,
      Optional<ContentHash> corrects,
      AccountabilityDisclosure disclosure,
      Instant recordedAt) {
    Optional<StoredDisclosure> kept = find(disclosure.contentHash());
    if (kept.isPresent()) {
      return kept.get().ifPublishedAs(report, corrects);
    }
    List<StoredDisclosure> before = editions.getOrDefault(report, List.of());
    Optional<StoredDisclosure> current =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    StoredDisclosure added =
        StoredDisclosure.following(current, report, corrects, disclosure, recordedAt);
    byHash.put(added.hash(), added);
    editions.computeIfAbsent(report, any -> new ArrayList<>()).add(added);
    return added;
  }

  @Override
  public synchronized Optional<StoredDisclosure> find(ContentHash hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  @Override
  public synchronized List<StoredDisclosure> history(ReportId report, Instant knownAt) {
    return editions.getOrDefault(report, List.of()).stream()
        .filter(edition -> !edition.recordedAt().isAfter(knownAt))
        .toList();
  }

  @Override
  public synchronized List<ReportId> reports() {
    return List.copyOf(editions.keySet());
  }
}
