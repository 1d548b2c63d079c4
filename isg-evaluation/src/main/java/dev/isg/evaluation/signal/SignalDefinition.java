package dev.isg.evaluation.signal;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.json.IsgJson;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A version of a company's definition of the light: which light each kind of open item puts on.
 * That any open item puts blue out is no part of it and cannot be changed. The CISO proposes it;
 * management accepts it by a decision on {@link #versionName()}, with {@link #contentHash()} as its
 * inputs, so that an acceptance does not outlive a change.
 *
 * @param id the id of the definition
 * @param version the version, from 1; another definition is another version
 * @param lights the light of a kind, whatever the single item suggests; a kind that is not there
 *     keeps what its items suggest
 * @source METI 2009, Appendix 5; lights other than blue are a design of this library
 */
public record SignalDefinition(
    String id, int version, SortedMap<OpenItemKind, OverallSignal> lights) {
  private static final Set<OpenItemKind> UNKNOWN =
      EnumSet.of(OpenItemKind.NOT_EVALUABLE, OpenItemKind.RECORDS_MISSING);

  /**
   * Refuses a definition by which something open would be blue, or what is unknown better known.
   */
  public SignalDefinition {
    lights = Collections.unmodifiableSortedMap(new TreeMap<>(lights));
    if (id.isBlank() || version < 1) {
      throw InvalidModelException.of(
          "SignalDefinition", "id と 1 以上の version が必要です", "needs an id and a version from 1");
    }
    if (lights.containsValue(OverallSignal.BLUE)) {
      throw InvalidModelException.of(
          "SignalDefinition", "未解決の事項を青にはできません", "nothing open can be blue");
    }
    for (Map.Entry<OpenItemKind, OverallSignal> light : lights.entrySet()) {
      boolean unknown = UNKNOWN.contains(light.getKey());
      if (unknown && light.getValue() == OverallSignal.YELLOW) {
        throw InvalidModelException.of(
            "SignalDefinition", "不明なものを黄にはできません", "what is unknown cannot be yellow");
      }
    }
  }

  /** The definition of this library: each item puts on the light it suggests. */
  public static SignalDefinition standard() {
    return new SignalDefinition("isg-standard", 1, new TreeMap<>());
  }

  /** Its id and version, as in {@code isg-standard-v1}; the subject of management's decision. */
  public String versionName() {
    return id + "-v" + version;
  }

  /** The hash management's decision states. */
  public ContentHash contentHash() {
    return IsgJson.standard().hash(this);
  }

  /** The item in the light of this definition. */
  OpenItem apply(OpenItem item) {
    return new OpenItem(
        item.kind(),
        item.subject(),
        lights.getOrDefault(item.kind(), item.severity()),
        item.explanation());
  }
}
