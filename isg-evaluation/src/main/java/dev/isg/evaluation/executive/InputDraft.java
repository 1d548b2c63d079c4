package dev.isg.evaluation.executive;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.rule.ExecutiveInputRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An input as it is put together, line by line. It stays known until a line says otherwise. */
final class InputDraft {
  private final InputSource source;
  private final List<Explanation> lines = new ArrayList<>();
  private final List<ClauseGround> grounds = new ArrayList<>();
  private boolean known = true;
  private boolean speaks;

  InputDraft(InputSource source) {
    this.source = source;
  }

  /** A line on something found. */
  InputDraft tells(ExecutiveInputRule rule, Map<String, LocalizedText> inputs) {
    lines.add(Explanation.of(rule, inputs));
    return this;
  }

  /** A line on something missing. */
  InputDraft lacks(ExecutiveInputRule rule, Map<String, LocalizedText> inputs) {
    known = false;
    return tells(rule, inputs);
  }

  /** That part of it is missing, if so; a line tells it already. */
  InputDraft lacksIf(boolean missing) {
    known &= !missing;
    return this;
  }

  /** That it asks for a revision, because of a record. */
  InputDraft speaks(ClauseGround.Kind kind, String id) {
    speaks = true;
    grounds.add(new ClauseGround(kind, id));
    return this;
  }

  /** That it asks for a revision, if so, because of no single record. */
  InputDraft speaksIf(boolean asks) {
    speaks |= asks;
    return this;
  }

  ViewpointInput build() {
    return new ViewpointInput(source, known, speaks, lines, grounds);
  }
}
