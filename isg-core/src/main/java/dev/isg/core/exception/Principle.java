package dev.isg.core.exception;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlObjectiveId;

/**
 * What holds for all and an exception departs from.
 *
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Principle.OfControl.class, name = "control"),
  @JsonSubTypes.Type(value = Principle.OfControlObjective.class, name = "control-objective"),
  @JsonSubTypes.Type(value = Principle.Named.class, name = "named")
})
public sealed interface Principle {
  /** The principle in words. */
  LocalizedText text();

  /**
   * That a control is carried out.
   *
   * @param control the control
   */
  record OfControl(ControlId control) implements Principle {
    @Override
    public LocalizedText text() {
      return LocalizedText.of("管理策「" + control + "」", "control '" + control + "'");
    }
  }

  /**
   * That a control objective is met.
   *
   * @param controlObjective the control objective
   */
  record OfControlObjective(ControlObjectiveId controlObjective) implements Principle {
    @Override
    public LocalizedText text() {
      return LocalizedText.of(
          "管理目的「" + controlObjective + "」", "control objective '" + controlObjective + "'");
    }
  }

  /**
   * Any other principle, in words.
   *
   * @param text the principle
   */
  record Named(LocalizedText text) implements Principle {}
}
