package dev.isg.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.issue.Tier;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.FollowUpRule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of reasoning: the rule that applied, the values it looked at, and the lines it rests on.
 *
 * @param rule the rule
 * @param inputs the values the rule looked at, by the names its texts use
 * @param children the lines this one rests on, in reading order
 */
@JsonPropertyOrder({
  "rule",
  "inputs",
  "children",
  "text",
  "next",
  "strength",
  "tier",
  "source",
  "ruleSetVersion"
})
@JsonIgnoreProperties(
    value = {"text", "next", "strength", "tier", "source", "ruleSetVersion"},
    allowGetters = true)
public record Explanation(
    EvaluationRule rule, SortedMap<String, LocalizedText> inputs, List<Explanation> children) {
  /** Copies the inputs and the children. */
  public Explanation {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    children = List.copyOf(children);
  }

  /** A line that rests on nothing below. */
  public static Explanation of(EvaluationRule rule, Map<String, LocalizedText> inputs) {
    return new Explanation(rule, new TreeMap<>(inputs), List.of());
  }

  /** A line that rests on others. */
  public static Explanation of(
      EvaluationRule rule, Map<String, LocalizedText> inputs, List<Explanation> children) {
    return new Explanation(rule, new TreeMap<>(inputs), children);
  }

  /** What it means, in both languages, as sentences. */
  @JsonProperty
  public LocalizedText text() {
    return rule.definition().message().fill(inputs);
  }

  /** What to do next, in both languages, as a sentence. */
  @JsonProperty
  public LocalizedText next() {
    return rule.definition().mend().fill(inputs);
  }

  /** How strongly the guidance asks for the rule. */
  @JsonProperty
  public Strength strength() {
    return rule.strength();
  }

  /** The level of duty the rule stands for. */
  @JsonProperty
  public Tier tier() {
    return rule.tier();
  }

  /** Where the rule comes from. */
  @JsonProperty
  public SourceRef source() {
    return rule.source();
  }

  /** The version of the rule set the rule belongs to. */
  @JsonProperty
  public String ruleSetVersion() {
    return rule.ruleSetVersion();
  }

  /**
   * The tree in one language: one line each, what it rests on indented by two spaces below it, what
   * to do next after an arrow where the line asks for something and nobody has decided on what it
   * leads to, and always where a condition is overdue. Lines end with a line feed.
   */
  public String render(Language language) {
    StringBuilder lines = new StringBuilder();
    render(language, "", false, lines);
    return lines.toString();
  }

  private void render(Language language, String indent, boolean settledAbove, StringBuilder lines) {
    boolean settled =
        settledAbove || children.stream().anyMatch(child -> child.rule == DecisionRule.DECIDED);
    lines.append(indent).append(text().in(language));
    boolean asks = !settled || rule == FollowUpRule.OVERDUE;
    if (asks && rule.severity() != Severity.INFO) {
      lines.append(" → ").append(next().in(language));
    }
    lines.append('\n');
    children.forEach(child -> child.render(language, indent + "  ", settled, lines));
  }
}
