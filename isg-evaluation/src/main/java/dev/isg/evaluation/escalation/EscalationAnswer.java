package dev.isg.evaluation.escalation;

import dev.isg.core.basics.LocalizedText;
import java.util.List;

/**
 * Whom to tell of a case.
 *
 * @param hops every level to tell, the lowest first; never empty
 * @param rows the rows that fit, by their place in the table
 * @param defaulted whether the highest level is told because no row is made for the mildest case of
 *     its kind
 * @param assumed the case as it was looked up, with the gravest value for each that nobody knows
 */
public record EscalationAnswer(
    List<Hop> hops, List<Integer> rows, boolean defaulted, CrisisCase assumed) {
  /** Copies the lists. */
  public EscalationAnswer {
    hops = List.copyOf(hops);
    rows = List.copyOf(rows);
  }

  /** The highest level to tell. */
  public EscalationLevel highest() {
    return hops.get(hops.size() - 1).level();
  }

  /** Which levels by when, and why, as one sentence in both languages. */
  public LocalizedText text() {
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Hop hop : hops) {
      ja.append(ja.isEmpty() ? "" : "、")
          .append(hop.level().name().ja())
          .append("へ ")
          .append(hop.within().toMinutes())
          .append(" 分以内");
      en.append(en.isEmpty() ? "" : ", ")
          .append(hop.level().name().en())
          .append(" within ")
          .append(hop.within().toMinutes())
          .append(" min");
    }
    String shown = String.join(", ", rows.stream().map(row -> "#" + (row + 1)).toList());
    return LocalizedText.of(
        ja
            + "（"
            + (shown.isEmpty() ? "該当する行なし" : "行 " + shown)
            + (defaulted ? "、最上位に既定で報告" : "")
            + "）",
        en
            + " ("
            + (shown.isEmpty() ? "no row fits" : "rows " + shown)
            + (defaulted ? "; the highest level by default" : "")
            + ")");
  }
}
