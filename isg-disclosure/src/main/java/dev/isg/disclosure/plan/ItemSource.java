package dev.isg.disclosure.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The part of the programme that an item of disclosure rests on, written as {@code target:A3-1}.
 *
 * @param kind what kind of part
 * @param id its id; for a policy the name of the version, such as {@code risk-policy-v1}
 */
public record ItemSource(Kind kind, String id) implements Comparable<ItemSource> {
  /** Checks the alphabet of the id. */
  public ItemSource {
    TypedId.check("ItemSource", id);
  }

  /** Reads what {@link #toString()} prints. */
  @JsonCreator
  public static ItemSource parse(String text) {
    int colon = text.indexOf(':');
    for (Kind kind : Kind.values()) {
      if (colon > 0 && kind.word().equals(text.substring(0, colon))) {
        return new ItemSource(kind, text.substring(colon + 1));
      }
    }
    String kinds = Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    throw InvalidModelException.of(
        "ItemSource",
        "「target:A3-1」の形で書きます。種類は " + kinds + " です",
        "write it as 'target:A3-1', with one of " + kinds);
  }

  @Override
  public int compareTo(ItemSource other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @JsonValue
  @Override
  public String toString() {
    return kind.word() + ":" + id;
  }

  /** The parts of a programme an item can rest on. */
  public enum Kind implements Labelled {
    /** A version of the risk management policy. */
    POLICY("方針", "policy"),
    /** A risk in the policy. */
    RISK("リスク", "risk"),
    /** An objective. */
    OBJECTIVE("目的", "objective"),
    /** A target, with what was measured and judged of it. */
    TARGET("目標", "target"),
    /** A control objective. */
    CONTROL_OBJECTIVE("管理目的", "control objective"),
    /** A control. */
    CONTROL("管理策", "control"),
    /** A unit of the organisation. */
    UNIT("組織単位", "unit"),
    /** An information asset. */
    ASSET("情報資産", "information asset");

    private final LocalizedText label;

    Kind(String ja, String en) {
      this.label = LocalizedText.of(ja, en);
    }

    /** The word before the colon. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }
}
